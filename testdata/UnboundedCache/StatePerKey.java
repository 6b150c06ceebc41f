import java.time.Instant;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentMap;

/** Values that are made empty and then filled: a second one would not know what the first held. */
class StatePerKey {
  private static final Map<String, Deque<Instant>> HITS = new ConcurrentHashMap<>(); // want "`HITS` never loses an entry"
  private static final Map<String, List<String>> NOTES = new ConcurrentHashMap<>(); // want "`NOTES` never loses an entry"
  private static final ConcurrentMap<String, Stats> STATS = new ConcurrentHashMap<>(); // want "`STATS` never loses an entry"
  private static final Map<String, Greeting> GREETINGS = new ConcurrentHashMap<>(); // want "`GREETINGS` never loses an entry"

  static final class Stats {
    int calls;
  }

  record Greeting(String text) {}

  static boolean allow(String address, Instant now) {
    Deque<Instant> hits = HITS.computeIfAbsent(address, a -> new ConcurrentLinkedDeque<>());
    hits.addLast(now);
    return hits.size() < 100;
  }

  static void note(String user, String text) {
    List<String> notes = NOTES.computeIfAbsent(user, u -> new ArrayList<>());
    notes.add(text);
  }

  static int calls(String name) {
    STATS.putIfAbsent(name, new Stats());
    return ++STATS.get(name).calls;
  }

  static Greeting greeting(String name) {
    return GREETINGS.computeIfAbsent(name, n -> new Greeting("Hello " + n));
  }

  static Object probe() {
    return greeting("a").text() + greeting("a") + calls("b") + calls("b");
  }
}
