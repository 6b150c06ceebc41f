import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** One string for all that are equal. */
class Interning {
  private static final ConcurrentMap<String, String> POOL = new ConcurrentHashMap<>(1024); // want "`POOL` never loses an entry"

  static String canonical(String text) {
    String known = POOL.putIfAbsent(text, text);
    return known == null ? text : known;
  }
}
