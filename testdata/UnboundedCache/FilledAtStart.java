import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class FilledAtStart {
  private static final Map<String, Integer> CODES = new HashMap<>(); // ok: filled by the class itself
  private static final Map<String, Integer> ALIASES = new LinkedHashMap<>(); // ok: a private method that only the class's start calls
  private final Map<String, Integer> bySize = new HashMap<>(); // ok: filled by the constructor

  static {
    for (String name : List.of("red", "green", "blue")) {
      CODES.put(name, name.length());
      alias(name);
    }
  }

  FilledAtStart(List<String> names) {
    for (String name : names) {
      bySize.put(name, name.length());
    }
  }

  private static void alias(String name) {
    ALIASES.put(name.substring(0, 1), name.length());
  }

  int of(String name) {
    return CODES.getOrDefault(name, 0) + ALIASES.getOrDefault(name, 0) + bySize.getOrDefault(name, 0);
  }
}
