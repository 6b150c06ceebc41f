import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What bounds them stands elsewhere: a counter, the arguments of main, settings and resources. */
class BoundedOtherwise {
  private static final Map<String, Integer> COUNTED = new ConcurrentHashMap<>(); // ok: no more after so many
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final Map<String, Integer> ARGUMENTS = new ConcurrentHashMap<>(); // ok: the program was started with them
  private static final Map<String, String> VARIABLES = new ConcurrentHashMap<>(); // ok: the environment has so many
  private static final Map<String, String> SETTINGS = new ConcurrentHashMap<>(); // ok: names of system properties
  private static final Map<String, byte[]> PAGES = new ConcurrentHashMap<>(); // ok: names of resources
  private static final Map<Integer, String> REASONS = new ConcurrentHashMap<>(); // ok: there are so many status codes
  private static final Map<Integer, String> GRANTED = new ConcurrentHashMap<>(); // ok: as many as there are sets of permissions
  private static final Map<String, String> RULES = new ConcurrentHashMap<>(); // ok: read anew from the configuration
  private static final Map<Integer, String> BY_LENGTH = new ConcurrentHashMap<>(); // want "`BY_LENGTH` never loses an entry"

  public static void main(String[] args) {
    for (String arg : args) {
      count(arg);
    }
  }

  private static void count(String arg) {
    ARGUMENTS.merge(arg, 1, Integer::sum);
  }

  static int counted(String key) {
    Integer known = COUNTED.get(key);
    if (known == null) {
      known = key.hashCode();
      if (NUMBER.incrementAndGet() < 1000) {
        COUNTED.put(key, known);
      }
    }
    return known;
  }

  static String variable(String key) {
    return VARIABLES.computeIfAbsent(key, System::getenv);
  }

  static String setting(String key) {
    return SETTINGS.computeIfAbsent(key, k -> System.getProperty("app." + k, ""));
  }

  static byte[] page(String path) {
    return PAGES.computeIfAbsent(
        path,
        p -> {
          try (InputStream in = BoundedOtherwise.class.getResourceAsStream("/pages/" + p)) {
            return in.readAllBytes();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  static String reason(int statusCode) {
    return REASONS.computeIfAbsent(statusCode, code -> "status " + code);
  }

  static String granted(int perms) {
    return GRANTED.computeIfAbsent(perms, p -> (p & 1) == 0 ? "-" : "r");
  }

  static void reloadRules(Map<String, String> rules) {
    RULES.putAll(rules);
  }

  static String rule(String name) {
    return RULES.get(name);
  }

  static String spaces(int length, int limited) {
    return length < 0 ? "" : BY_LENGTH.computeIfAbsent(length, " "::repeat);
  }

  static Object probe() {
    return spaces(3, 0) + spaces(3, 0) + "x";
  }
}
