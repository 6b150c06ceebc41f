import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class Increments {
  static Map<String, Integer> plain(List<String> words) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String word : words) {
      counts.put(word, counts.getOrDefault(word, 0) + 1); // want "`counts` looks up the same key"
    }
    return counts;
  }

  static Map<String, Integer> tested(List<String> words) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String word : words) {
      if (counts.containsKey(word)) {
        counts.put(word, counts.get(word) + 1);
      } else {
        counts.put(word, 1); // want "`containsKey`, `get` and `put`"
      }
    }
    return counts;
  }

  static Map<String, Integer> negated(List<String> words) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String word : words) {
      if (!counts.containsKey(word)) {
        counts.put(word, 1);
      } else {
        counts.put(word, counts.get(word) + 1); // want "`containsKey`, `put` and `get`"
      }
    }
    return counts;
  }

  static Map<String, Integer> ternary(List<String> words) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String word : words) {
      counts.put(word, counts.containsKey(word) ? counts.get(word) + 1 : 1); // want "`put`"
    }
    return counts;
  }

  static Map<String, Integer> variable(List<String> words) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String word : words) {
      Integer count = counts.get(word);
      counts.put(word, count == null ? 1 : count + 1); // want "`get` and `put`"
    }
    return counts;
  }

  static Map<String, Integer> variableAndIf(List<String> words) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String word : words) {
      Integer count = counts.get(word);
      if (count == null) {
        counts.put(word, 1);
      } else {
        counts.put(word, count + 1); // want "`get` and `put`"
      }
    }
    return counts;
  }

  static Map<String, Integer> startsAtZero(List<String> words) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String word : words) {
      Integer count = counts.get(word);
      if (count == null) {
        count = 0;
      }
      counts.put(word, count + 1); // want "`get` and `put`"
    }
    return counts;
  }

  static Map<String, Integer> increasedFirst(List<String> words) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String word : words) {
      int count = 0;
      if (counts.containsKey(word)) {
        count = counts.get(word);
      }
      count++;
      counts.put(word, count); // want "`containsKey`, `get` and `put`"
    }
    return counts;
  }

  static Map<String, Integer> seeded(List<String> words) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String word : words) {
      if (!counts.containsKey(word)) {
        counts.put(word, 0);
      }
      counts.put(word, counts.get(word) + 1); // want "`containsKey`, `put` and `get`"
    }
    return counts;
  }

  static Map<String, Integer> known(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    counts.put("a", 0);
    counts.put("b", 200);
    for (String word : words) {
      counts.put(word, counts.get(word) + 1); // want "`get` and `put`"
    }
    return counts;
  }

  static Object probe() {
    List<String> words = List.of("a", "b", "a", "c", "a");
    Object thrown;
    try {
      thrown = known(words);
    } catch (NullPointerException e) {
      thrown = "null";
    }
    return plain(words)
        + ""
        + tested(words)
        + negated(words)
        + ternary(words)
        + variable(words)
        + variableAndIf(words)
        + startsAtZero(words)
        + increasedFirst(words)
        + seeded(words)
        + known(List.of("a", "b", "a"))
        + thrown;
  }
}
