import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

class OnlyKnownKeys {
  private static final Set<String> UNITS = Set.of("m", "km", "cm");
  private static final Properties TEXTS = new Properties();
  private static final Map<String, Double> FACTORS = new ConcurrentHashMap<>(); // ok: another set says which keys there are
  private static final Map<String, String> FORMATS = new ConcurrentHashMap<>(); // ok: as many as texts
  private static final Map<String, String> CHARSETS = new ConcurrentHashMap<>(); // ok: the parameter says that it is one of few

  static double factor(String unit) {
    if (!UNITS.contains(unit)) {
      throw new IllegalArgumentException(unit);
    }
    return FACTORS.computeIfAbsent(unit, u -> u.length() * 10.0);
  }

  static String format(String key) {
    String format = FORMATS.get(key);
    if (format == null) {
      String text = TEXTS.getProperty(key);
      if (text == null) {
        return "";
      }
      format = text.strip();
      FORMATS.put(key, format);
    }
    return format;
  }

  static String canonical(String charsetName) {
    return CHARSETS.computeIfAbsent(charsetName, String::toUpperCase);
  }

  private static final Map<String, String> CONSTANTS = new HashMap<>(); // ok: constants as keys

  static synchronized String constants(boolean first) {
    return CONSTANTS.computeIfAbsent(first ? "first" : "second", String::toUpperCase);
  }
}
