import java.util.HashMap;
import java.util.Map;

class ThroughPrivateMethods {
  private static final Map<String, String> GREETINGS = new HashMap<>(); // want "`GREETINGS` never loses an entry"
  private static final Map<String, String> TITLES = new HashMap<>(); // ok: its keys are two constants

  static synchronized String greet(String user) {
    return greeting(user.strip()) + title("a") + title("b");
  }

  private static String greeting(String name) {
    return GREETINGS.computeIfAbsent(name, n -> "Hello, " + n);
  }

  private static String title(String key) {
    return TITLES.computeIfAbsent(key, k -> k + "!");
  }
}
