import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class Gaps {
  static void known(List<String> words, Map<String, Integer> counts) {
    for (String word : words) {
      if (counts.containsKey(word)) {
        counts.put(word, counts.get(word) * 2); // gap: another operation than `+` and `-`
      }
    }
  }

  static void present(List<String> words, Map<String, Integer> counts) {
    for (String word : words) {
      Integer count = counts.get(word);
      if (count != null) {
        counts.put(word, count + 1); // gap: keys that are not there stay out
      }
    }
  }

  static void severalAmounts(int[] values, Map<String, Integer> sums) {
    for (int value : values) {
      sums.put("a", sums.getOrDefault("a", 0) + value + 1); // gap: several amounts at once
    }
  }

  static void narrow(List<String> words, Map<String, Short> counts) {
    for (String word : words) {
      counts.put(word, (short) (counts.get(word) + 1)); // gap: numbers narrower than `int`
    }
  }

  static int countNeeded(List<String> words, Map<String, Integer> counts) {
    int most = 0;
    for (String word : words) {
      int count = counts.getOrDefault(word, 0) + 1;
      counts.put(word, count); // gap: the new count is used afterwards
      most = Math.max(most, count);
    }
    return most;
  }

  static List<String> returned(List<String> words, Map<Integer, List<String>> groups) {
    for (String word : words) {
      List<String> group = groups.get(word.length());
      if (group != null) {
        group.add(word);
        continue;
      }
      group = new ArrayList<>();
      group.add(word);
      groups.put(word.length(), group); // gap: branches that leave by `continue`
    }
    return groups.get(1);
  }
}
