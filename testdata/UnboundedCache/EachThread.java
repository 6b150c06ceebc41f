import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

class EachThread {
  private static final ThreadLocal<Map<String, SimpleDateFormat>> FORMATS =
      ThreadLocal.withInitial(HashMap::new); // want "`FORMATS` never loses an entry"

  static String format(String pattern, Date date) {
    return FORMATS.get().computeIfAbsent(pattern, SimpleDateFormat::new).format(date);
  }

  private static final ThreadLocal<Map<String, Integer>> LENGTHS = ThreadLocal.withInitial(() -> new HashMap<>()); // want "each thread's map grows"

  static int length(String text) {
    Map<String, Integer> lengths = LENGTHS.get();
    Integer length = lengths.get(text);
    if (length == null) {
      length = text.trim().length();
      lengths.put(text, length);
    }
    return length;
  }
}
