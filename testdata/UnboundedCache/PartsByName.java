import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Parts of the program by their names, and registries that make what is missing. */
class PartsByName {
  private static final ConcurrentMap<String, Method> SETTERS = new ConcurrentHashMap<>(); // ok: a program has so many methods
  private static final Map<String, Class<?>> CLASSES = new ConcurrentHashMap<>(); // ok: a program has so many classes
  private static final Map<String, Map<Integer, String>> EXTENSIONS = new ConcurrentHashMap<>(); // ok: a registry, filled as the program is put together
  private static final Map<String, Map<Integer, String>> SEEN = new ConcurrentHashMap<>(); // want "`SEEN` never loses an entry"

  interface PriceListener {}

  private static final Map<String, List<PriceListener>> LISTENING = new ConcurrentHashMap<>(); // ok: a registry of things that are called
  private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>(); // ok: a program knows so many clusters

  private static final Map<String, Table> TABLES = new ConcurrentHashMap<>(); // ok: a database has so many tables
  private static final Map<String, String> PAGES = new ConcurrentHashMap<>(); // ok: names of resources

  interface Table {
    String getTableName();
  }

  static void analyse(Table table) {
    TABLES.put(table.getTableName(), table);
  }

  static Table table(String name) {
    return TABLES.get(name);
  }

  static String page(String path) {
    return PAGES.computeIfAbsent(path, p -> readClientResource(p));
  }

  private static String readClientResource(String path) {
    return path.strip();
  }

  static void listen(String pair, PriceListener listener) {
    List<PriceListener> known = LISTENING.get(pair);
    List<PriceListener> changed = known == null ? new ArrayList<>() : new ArrayList<>(known);
    changed.add(listener);
    LISTENING.put(pair, changed);
  }

  static String address(String clusterName) {
    return ADDRESSES.computeIfAbsent(clusterName, name -> name + ".example.com");
  }

  static Method setter(Class<?> type, String property) throws NoSuchMethodException {
    String key = type.getName() + "." + property;
    Method known = SETTERS.get(key);
    if (known == null) {
      known = type.getMethod("set" + property);
      SETTERS.put(key, known);
    }
    return known;
  }

  static Class<?> type(String alias) {
    return CLASSES.computeIfAbsent(alias, a -> a.isEmpty() ? Void.class : String.class);
  }

  static void addExtension(String type, int number, String name) {
    if (!EXTENSIONS.containsKey(type)) {
      EXTENSIONS.put(type, new HashMap<>());
    }
    EXTENSIONS.get(type).put(number, name);
  }

  static String extension(String type, int number) {
    return EXTENSIONS.get(type).get(number);
  }

  static void visit(String user, int number, String page) {
    if (!SEEN.containsKey(user)) {
      SEEN.put(user, new HashMap<>());
    }
    SEEN.get(user).put(number, page);
  }
}

/** A cache of two levels: how many are above is not what it computes. */
class LevelsCache {
  private final Map<String, Map<Integer, String>> services = new ConcurrentHashMap<>(); // ok: a level is made, not computed

  String key(String service, int port) {
    Map<Integer, String> ports = services.get(service);
    if (ports == null) {
      services.putIfAbsent(service, new ConcurrentHashMap<>());
      ports = services.get(service);
    }
    return ports.computeIfAbsent(port, p -> service + ":" + p);
  }
}
