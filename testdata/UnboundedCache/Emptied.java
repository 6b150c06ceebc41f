import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class Emptied {
  private static final Map<String, Integer> REMOVED = new ConcurrentHashMap<>(); // ok: entries are removed
  private static final Map<String, Integer> CLEARED = new ConcurrentHashMap<>(); // ok: cleared
  private static final Map<String, Integer> FILTERED = new ConcurrentHashMap<>(); // ok: entries are removed through a view
  private static final Map<String, Integer> ITERATED = new ConcurrentHashMap<>(); // ok: an iterator may remove
  private static final Map<String, Integer> COMPUTED = new ConcurrentHashMap<>(); // ok: a function that gives null removes
  private static final Map<String, Integer> DECIDED = new ConcurrentHashMap<>(); // ok: the method that decides may give null
  private static final Map<String, Integer> REFERRED = new ConcurrentHashMap<>(); // ok: the method referred to may give null
  private static final Map<String, Integer> SUMMED = new ConcurrentHashMap<>(); // want "`SUMMED` never loses an entry"
  private static Map<String, Integer> replaced = new HashMap<>(); // ok: replaced by a new one
  private static final Deque<String> POLLED = new ArrayDeque<>(); // ok: a queue that is worked off

  static int use(String key) {
    POLLED.add(key);
    return REMOVED.computeIfAbsent(key, String::length)
        + CLEARED.computeIfAbsent(key, String::length)
        + FILTERED.computeIfAbsent(key, String::length)
        + ITERATED.computeIfAbsent(key, String::length)
        + COMPUTED.computeIfAbsent(key, String::length)
        + replaced.computeIfAbsent(key, String::length);
  }

  static void forget(String key) {
    REMOVED.remove(key);
    CLEARED.clear();
    FILTERED.keySet().removeIf(k -> k.startsWith(key));
    for (Iterator<String> all = ITERATED.keySet().iterator(); all.hasNext(); ) {
      if (all.next().equals(key)) {
        all.remove();
      }
    }
    DECIDED.compute(key, (k, old) -> next(k, old));
    REFERRED.compute(key, Emptied::next);
    SUMMED.merge(key, 1, Integer::sum);
    COMPUTED.compute(key, (k, old) -> old == null || old > 3 ? null : old + 1);
    replaced = new HashMap<>();
    POLLED.poll();
  }

  private static Integer next(String key, Integer old) {
    return old == null ? Integer.valueOf(key) : null;
  }
}
