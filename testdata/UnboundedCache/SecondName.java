import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Maps that a local of a type of its own holds as well: the field can't get another type. */
class SecondName {
  private static final ConcurrentHashMap<String, String> OF_CLASS = new ConcurrentHashMap<>(); // want "`OF_CLASS` never loses an entry"
  private static final ConcurrentMap<String, String> OF_INTERFACE = new ConcurrentHashMap<>(); // want "`OF_INTERFACE` never loses an entry"
  private static final Map<String, String> OF_MAP = new ConcurrentHashMap<>(); // want "`OF_MAP` never loses an entry"
  private static final HashMap<String, String> INFERRED = new HashMap<>(); // want "`INFERRED` never loses an entry"

  static String ofClass(String key) {
    ConcurrentHashMap<String, String> all = OF_CLASS;
    return all.computeIfAbsent(key, String::trim);
  }

  static String ofInterface(String key) {
    ConcurrentMap<String, String> all = OF_INTERFACE;
    return all.computeIfAbsent(key, String::trim);
  }

  static String ofMap(String key) {
    Map<String, String> all = OF_MAP;
    return all.computeIfAbsent(key, String::trim);
  }

  static String inferred(String key) {
    var all = INFERRED;
    return all.computeIfAbsent(key, String::trim);
  }

  static Object probe() {
    return ofMap(" a ") + ofMap(" a ") + inferred(" b ") + ofClass(" c ") + ofInterface(" d ");
  }
}
