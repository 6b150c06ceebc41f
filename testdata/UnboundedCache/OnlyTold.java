import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class OnlyTold {
  private static final Map<String, Integer> LENGTHS = new ConcurrentHashMap<>(); // want "`LENGTHS` never loses an entry"

  static int length(String text) {
    return LENGTHS.computeIfAbsent(text, String::length);
  }

  static int entries() {
    return LENGTHS.size();
  }

  static String status() {
    System.out.println(LENGTHS);
    return "cached: " + LENGTHS.size();
  }

  static boolean has(String text) {
    for (String known : LENGTHS.keySet()) {
      if (known.equals(text)) {
        return true;
      }
    }
    return false;
  }
}
