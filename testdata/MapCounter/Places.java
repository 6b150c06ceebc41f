import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class Places {
  private static final Map<String, Integer> COUNTS = new LinkedHashMap<>();

  static void all(List<String> words) {
    for (String word : words) {
      count(word);
    }
  }

  private static void count(String word) {
    COUNTS.put(word, COUNTS.getOrDefault(word, 0) + 1); // want "`COUNTS`"
  }

  static Map<String, Integer> branches(List<String> words) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String word : words) {
      if (word.isEmpty()) {
        counts.put("none", 1);
      } else if (counts.containsKey(word)) {
        counts.put(word, counts.get(word) + 1);
      } else {
        counts.put(word, 1); // want "`counts`"
      }
    }
    return counts;
  }

  static Map<Integer, Integer> cases(int[] values) {
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    for (int value : values) {
      switch (value) {
        case 1:
          counts.put(value, counts.getOrDefault(value, 0) + 1); // want "`counts`"
          break;
        default:
          Integer count = counts.get(value);
          // seen before, or not
          if (count == null) counts.put(value, 1);
          else counts.put(value, count + 1); // want "`counts`"
      }
      switch (value) {
        case 2 -> counts.put(value, counts.getOrDefault(value, 0) + 1); // want "`counts`"
        default -> {}
      }
    }
    return counts;
  }

  static Map<Integer, Map<String, List<Integer>>> nested(int[] values) {
    Map<Integer, Map<String, List<Integer>>> groups = new LinkedHashMap<>();
    for (int value : values) {
      if (!groups.containsKey(value)) {
        groups.put(value, new LinkedHashMap<>()); // want "`groups`"
      }
      Map<String, List<Integer>> inner = groups.get(value);
      if (!inner.containsKey("a")) {
        inner.put("a", new ArrayList<>()); // want "`inner`"
      }
      inner.get("a").add(value);
    }
    return groups;
  }

  static Map<String, Integer> first(List<String> words, Integer start) {
    Map<String, Integer> all = new LinkedHashMap<>();
    for (String word : words) {
      if (!all.containsKey(word)) {
        all.put(word, start); // ok: the first of a kind, no counter
      }
      if (!all.containsKey(word + "x")) {
        all.put(word + "x", 7); // want "`all` looks up a new key"
      }
    }
    return all;
  }

  static Object probe() {
    List<String> words = List.of("a", "b", "a", "");
    all(words);
    int[] values = {1, 2, 1, 3, 3, 2};
    return COUNTS + "" + branches(words) + cases(values) + nested(values) + first(words, null);
  }
}
