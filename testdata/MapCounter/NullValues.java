import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class NullValues {
  static Map<String, Integer> stored(List<String> words, Integer first) {
    Map<String, Integer> counts = new TreeMap<>();
    counts.put("a", first);
    for (String word : words) {
      counts.put(word, counts.getOrDefault(word, 0) + 1); // want "`counts`"
    }
    return counts;
  }

  static Map<String, Integer> soughtByGet(List<String> words, Integer first) {
    Map<String, Integer> counts = new TreeMap<>();
    counts.put("a", first);
    for (String word : words) {
      Integer count = counts.get(word);
      counts.put(word, count == null ? 1 : count + 1); // want "`counts`"
    }
    return counts;
  }

  static Map<String, Integer> handedOut(List<String> words) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    fill(counts);
    for (String word : words) {
      counts.put(word, counts.getOrDefault(word, 0) + 1); // want "`counts`"
    }
    return counts;
  }

  static void fill(Map<String, Integer> counts) {
    counts.put("a", null);
  }

  static Map<String, Integer> copied(List<String> words, Map<String, Integer> others) {
    Map<String, Integer> counts = new LinkedHashMap<>(others);
    for (String word : words) {
      counts.put(word, counts.getOrDefault(word, 0) + 1); // want "`counts`"
    }
    return counts;
  }

  static Map<String, Integer> handedOutLater(List<String> words) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String word : words) {
      counts.put(word, counts.getOrDefault(word, 0) + 1); // want "`counts`"
    }
    counts.entrySet().iterator().next().setValue(null);
    fill(counts);
    return counts;
  }

  static Map<String, Integer> mustBeThere(List<String> words) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    fill(counts);
    for (String word : words) {
      counts.put(word, counts.get(word) + 1); // want "`counts`"
    }
    return counts;
  }

  static Object probe() {
    List<String> words = List.of("a", "b", "a");
    String thrown = "";
    try {
      mustBeThere(words);
    } catch (NullPointerException e) {
      thrown = "null";
    }
    return soughtByGet(words, null) + "" + handedOutLater(words) + thrown;
  }
}
