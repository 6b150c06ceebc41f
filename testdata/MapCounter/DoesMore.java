import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class DoesMore {
  private final Map<String, Integer> shared = new HashMap<>();
  private int hits;

  int branchCounts(List<String> words, Map<String, Integer> counts) {
    for (String word : words) {
      if (counts.containsKey(word)) {
        counts.put(word, counts.get(word) + 1); // want "`get` and `put`"
        hits++;
      } else {
        counts.put(word, 1); // ok: the branch before does more than count
      }
    }
    return hits;
  }

  static int usedAfterwards(List<String> words, Map<String, Integer> counts) {
    int most = 0;
    for (String word : words) {
      int count = counts.getOrDefault(word, 0) + 1;
      counts.put(word, most = count); // ok: the count is needed afterwards
      most = Math.max(most, count);
    }
    return most;
  }

  static int resultUsed(List<String> words, Map<String, Integer> counts) {
    int before = 0;
    for (String word : words) {
      before += counts.put(word, counts.get(word) + 1); // ok: what was there is needed
    }
    return before;
  }

  static void clearedBetween(List<String> words, Map<String, Integer> counts) {
    for (String word : words) {
      int count = counts.getOrDefault(word, 0);
      counts.clear();
      counts.put(word, count + 1); // ok: the map changes in between
    }
  }

  void amountMayChangeIt(List<String> words) {
    for (String word : words) {
      shared.put(word, shared.getOrDefault(word, 0) + weight(word)); // ok: the amount may change it
    }
  }

  int weight(String word) {
    shared.clear();
    return word.length();
  }

  static void differently(List<String> words, Map<Integer, List<String>> groups) {
    for (String word : words) {
      if (groups.containsKey(word.length())) {
        groups.get(word.length()).add(0, word);
      } else {
        List<String> group = new ArrayList<>();
        group.add(word + "!");
        groups.put(word.length(), group); // ok: a new group gets something else
      }
    }
  }

  static void logged(List<String> words, Map<Integer, List<String>> groups) {
    for (String word : words) {
      if (!groups.containsKey(word.length())) {
        System.out.println("new");
        groups.put(word.length(), new ArrayList<>()); // ok: it says so as well
      }
      groups.get(word.length()).add(word);
    }
  }

  static void replaced(List<String> words, Map<String, Integer> counts) {
    for (String word : words) {
      counts.put(word, counts.get(word) == null ? 1 : 2); // ok: nothing is added
    }
  }

  static void capped(List<String> words, Map<String, Integer> counts) {
    for (String word : words) {
      Integer count = counts.get(word);
      if (count == null || count < 9) {
        counts.put(word, count == null ? 1 : count + 1); // ok: not every word counts
      }
    }
  }
}
