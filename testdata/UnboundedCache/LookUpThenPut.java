import java.util.HashMap;
import java.util.Map;

class LookUpThenPut {
  /** What was asked for before. */
  private static Map<Long, String> names = new HashMap<>(); // want "`names` never loses an entry"

  static synchronized String name(long id) {
    String name = names.get(id);
    if (name == null) {
      name = "customer " + id;
      names.put(id, name);
    }
    return name;
  }

  private static final Map<String, Integer> LENGTHS =
      new HashMap<>(); // want "`LENGTHS` never loses an entry"

  static synchronized int length(String text) {
    if (!LENGTHS.containsKey(text)) {
      LENGTHS.put(text, text.codePointCount(0, text.length()));
    }
    return LENGTHS.get(text);
  }
}
