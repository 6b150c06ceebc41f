import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

class SeenElements {
  record Event(String id, long at) {}

  private static final Set<String> SEEN = ConcurrentHashMap.newKeySet(); // want "`SEEN` never loses an element"
  private static final List<Event> HISTORY = Collections.synchronizedList(new ArrayList<>()); // want "`HISTORY` never loses an element"

  static boolean handle(Event event) {
    if (!SEEN.add(event.id())) {
      return false;
    }
    HISTORY.add(event);
    return true;
  }
}
