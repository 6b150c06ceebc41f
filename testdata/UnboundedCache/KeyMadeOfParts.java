import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class KeyMadeOfParts {
  record Route(String from, String to) {}

  enum Mode {
    ROAD,
    RAIL
  }

  record Leg(Mode first, Mode second) {}

  private static final Map<Route, Integer> DISTANCES = new ConcurrentHashMap<>(); // want "`DISTANCES` never loses an entry"
  private static final Map<String, Integer> TOLLS = new ConcurrentHashMap<>(); // want "`TOLLS` never loses an entry"
  private static final Map<Leg, Integer> CHANGES = new ConcurrentHashMap<>(); // ok: four legs there are

  static int distance(String from, String to) {
    Route route = new Route(from, to);
    return DISTANCES.computeIfAbsent(route, r -> r.from().length() + r.to().length());
  }

  static int toll(String road, Mode mode) {
    String key = road + '/' + mode.name();
    return TOLLS.computeIfAbsent(key, String::length);
  }

  static int change(Mode first, Mode second) {
    return CHANGES.computeIfAbsent(new Leg(first, second), l -> l.first().ordinal());
  }
}
