import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class HandedOut {
  private static final Map<String, Integer> RETURNED = new ConcurrentHashMap<>(); // ok: a getter returns it
  private static final Map<String, Integer> PASSED = new ConcurrentHashMap<>(); // ok: somebody else gets it
  private static final Map<String, Integer> VIEWED = new ConcurrentHashMap<>(); // ok: a view is returned
  static final Map<String, Integer> OPEN = new ConcurrentHashMap<>(); // ok: other classes can name it
  private static final Map<String, Integer> COPIED = new ConcurrentHashMap<>(); // want "`COPIED` never loses an entry"

  static int use(String key) {
    return RETURNED.computeIfAbsent(key, String::length)
        + PASSED.computeIfAbsent(key, String::length)
        + VIEWED.computeIfAbsent(key, String::length)
        + OPEN.computeIfAbsent(key, String::length)
        + COPIED.computeIfAbsent(key, String::length);
  }

  static Map<String, Integer> returned() {
    return RETURNED;
  }

  static void sweep(List<Map<String, Integer>> caches) {
    caches.add(PASSED);
  }

  static Iterable<String> keys() {
    return VIEWED.keySet();
  }

  static Map<String, Integer> copy() {
    return new HashMap<>(COPIED);
  }
}
