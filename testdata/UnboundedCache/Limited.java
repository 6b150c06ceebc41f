import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

class Limited {
  private static final int MAX_ENTRIES = 1000;

  private static final Map<String, Integer> BY_SIZE = new ConcurrentHashMap<>(); // ok: its size is checked
  private static final Map<String, Integer> BY_COUNTER = new ConcurrentHashMap<>(); // ok: a counter beside it is checked
  private static final AtomicInteger COUNT = new AtomicInteger();

  static int bySize(String key) {
    Integer known = BY_SIZE.get(key);
    if (known == null) {
      known = key.length();
      if (BY_SIZE.size() < MAX_ENTRIES) {
        BY_SIZE.put(key, known);
      }
    }
    return known;
  }

  static int byCounter(String key) {
    Integer known = BY_COUNTER.get(key);
    if (known == null) {
      known = key.length();
      if (COUNT.get() < MAX_ENTRIES) {
        COUNT.incrementAndGet();
        BY_COUNTER.put(key, known);
      }
    }
    return known;
  }
}
