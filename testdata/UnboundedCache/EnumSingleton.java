import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

enum EnumSingleton {
  INSTANCE;

  private final Map<String, Integer> hashes = new ConcurrentHashMap<>(); // want "`hashes` never loses an entry"

  int hash(String text) {
    return hashes.computeIfAbsent(text, t -> t.chars().reduce(7, (a, b) -> 31 * a + b));
  }
}
