import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class RefusedKeys {
  static Map<String, List<String>> sorted(List<String> words, int size) {
    Map<String, List<String>> groups = new TreeMap<>();
    for (String word : words) {
      if (!groups.containsKey(word)) {
        groups.put(word, new ArrayList<>(size)); // want "`groups`"
      }
      groups.get(word).add(word);
    }
    return groups;
  }

  static Map<String, List<String>> literal(List<String> words) {
    Map<String, List<String>> groups = new TreeMap<>();
    for (String word : words) {
      if (!groups.containsKey(word)) {
        groups.put(word, new ArrayList<>(4)); // want "`groups`"
      }
      groups.get(word).add(word);
    }
    return groups;
  }

  static Map<String, List<String>> inserted(List<String> words, int size) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (String word : words) {
      if (!groups.containsKey(word)) {
        groups.put(word, new ArrayList<>(size)); // want "`groups`"
      }
      groups.get(word).add(word);
    }
    return groups;
  }

  static String failing(List<String> words, int size) {
    String all = "";
    for (int kind = 0; kind < 3; kind++) {
      try {
        all +=
            kind == 0
                ? sorted(words, size)
                : kind == 1 ? literal(words) : inserted(words, size);
      } catch (RuntimeException e) {
        all += e.getClass().getName();
      }
    }
    return all;
  }

  static Object probe() {
    return failing(List.of("a", "b", "a"), 3)
        + failing(Arrays.asList("a", null), 3)
        + failing(Arrays.asList((String) null), -1)
        + failing(List.of("a"), -1);
  }
}
