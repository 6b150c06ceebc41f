import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class CountPerKey {
  private static final Map<String, Integer> HITS = new ConcurrentHashMap<>(); // want "`HITS` never loses an entry"

  static void hit(String address) {
    HITS.merge(address, 1, Integer::sum);
  }

  static int hits(String address) {
    return HITS.getOrDefault(address, 0);
  }
}
