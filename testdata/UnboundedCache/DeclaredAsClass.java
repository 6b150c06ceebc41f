import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

class DeclaredAsClass {
  private static final ConcurrentHashMap<String, Pattern> PATTERNS = new ConcurrentHashMap<>(); // want "`PATTERNS` never loses an entry"

  static boolean matches(String pattern, String text) {
    return PATTERNS.computeIfAbsent(pattern, Pattern::compile).matcher(text).matches();
  }

  private static final ConcurrentHashMap<String, Integer> FLAGS = new ConcurrentHashMap<>(); // ok: a method that is not known may take away

  static int flags(String pattern) {
    FLAGS.replaceAll((key, old) -> old);
    return FLAGS.computeIfAbsent(pattern, p -> Pattern.compile(p).flags());
  }
}
