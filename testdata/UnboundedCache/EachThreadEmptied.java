import java.util.HashMap;
import java.util.Map;

class EachThreadEmptied {
  private static final ThreadLocal<Map<String, Integer>> REMOVED =
      ThreadLocal.withInitial(HashMap::new); // ok: removed after each request

  private static final ThreadLocal<Map<String, Integer>> CLEARED =
      ThreadLocal.withInitial(HashMap::new); // ok: cleared after each request

  private static final ThreadLocal<StringBuilder> BUFFER =
      ThreadLocal.withInitial(StringBuilder::new); // ok: no map

  static int request(String text) {
    BUFFER.get().setLength(0);
    try {
      return REMOVED.get().computeIfAbsent(text, String::length)
          + CLEARED.get().computeIfAbsent(text, String::length);
    } finally {
      REMOVED.remove();
      CLEARED.get().clear();
    }
  }
}
