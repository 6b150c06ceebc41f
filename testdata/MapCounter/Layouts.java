import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

class Layouts {
  static Map<String, List<String>> overLines(List<String> words) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (String word : words) {
      if (!groups.containsKey(word)) {
        // the first of its kind
        groups.put(word, new ArrayList<>()); // want "`groups`"
      }
      groups
          .get(word)
          .add(
              word
                  + "!" // loud
                  + word);
    }
    return groups;
  }

  static Map<String, Integer> deep(List<String> words) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String word : words)
      if (counts.containsKey(word)) /* again */ counts.put(word, counts.get(word) + 1);
      else counts.put(word, 1 /* first */); // want "`counts`"
    return counts;
  }

  static Map<String, Set<String>> annotated(List<String> words, int size) {
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    for (String word : words) {
      final Set<String> group = // all that start so
          groups.getOrDefault(word, new LinkedHashSet<>());
      groups.put(word, group); // want "`groups`"
      group.add(word);
      group.add(word + size);
      Set<String> sized = groups.getOrDefault("x" + word, new LinkedHashSet<>(size));
      groups.put("x" + word, sized); // want "`groups`"
      sized.add(word);
    }
    return groups;
  }

  static Map<String, Integer> taken(List<String> words, int key, int k) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("a", key + k);
    for (String word : words) {
      int count = 3;
      if (word.equals("a")) {
        counts.put(word, counts.get(word) - count); // want "`counts`"
      }
    }
    return counts;
  }

  static Map<String, Integer> startsElsewhere(List<String> words, int weight, int first) {
    Map<String, Integer> sums = new LinkedHashMap<>();
    for (String word : words) {
      if (sums.containsKey(word)) {
        sums.put(word, sums.get(word) + weight * 2);
      } else {
        sums.put(word, first); // want "`sums`"
      }
      int old = sums.getOrDefault("b", 1);
      sums.put("b", old - weight); // want "`sums`"
    }
    return sums;
  }

  static Object probe() {
    List<String> words = List.of("a", "b", "a");
    return overLines(words)
        + ""
        + deep(words)
        + annotated(words, 4)
        + taken(words, 1, 2)
        + startsElsewhere(words, 4, -1);
  }
}
