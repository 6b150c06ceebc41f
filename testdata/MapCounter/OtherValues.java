import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class OtherValues {
  static class Total {
    int sum;

    Total(String name) throws IOException {
      if (name.isEmpty()) {
        throw new IOException();
      }
    }
  }

  static void text(List<String> words, Map<Integer, String> lines) {
    for (String word : words) {
      lines.put(1, lines.get(1) + word); // ok: text that grows is no counter
    }
  }

  static void memory(List<String> words, Map<String, Integer> known) {
    for (String word : words) {
      Integer value = known.get(word);
      if (value == null) {
        value = compute(word, known);
        known.put(word, value); // ok: computing the value may change the map
      }
    }
  }

  static int compute(String word, Map<String, Integer> known) {
    return word.isEmpty() ? 0 : 1 + known.getOrDefault(word.substring(1), 0);
  }

  static void checked(List<String> words, Map<String, Total> totals) throws IOException {
    for (String word : words) {
      Total total = totals.get(word);
      if (total == null) {
        total = new Total(word);
        totals.put(word, total); // ok: a lambda could not throw what the constructor may throw
      }
      total.sum++;
    }
  }

  static void threads(List<String> words, Map<String, Thread> threads) {
    for (String word : words) {
      if (!threads.containsKey(word)) {
        threads.put(word, new Thread(word)); // ok: no container
      }
      threads.get(word).setDaemon(true);
    }
  }

  static void asked(List<String> words, Map<String, Integer> counts, List<Integer> out) {
    for (String word : words) {
      if (counts.containsKey(word)) { // ok: nothing is put
        out.add(counts.get(word) + 1);
      }
    }
  }

  static void nullIsAValue(List<String> words, Map<String, String> parents) {
    for (String word : words) {
      String parent = parents.get(word);
      if (parent == null) {
        parents.put(word, null); // ok: null stands for something
      }
    }
  }

  static void numbered(List<String> words, Map<String, Integer> ids) {
    for (String word : words) {
      if (!ids.containsKey(word)) {
        ids.put(word, ids.size()); // ok: a number of the map itself
      }
    }
  }

  static void boxedForNothing(int[] values, Map<Integer, Integer> first) {
    for (int i = 0; i < values.length; i++) {
      if (!first.containsKey(values[i])) {
        first.put(values[i], i); // ok: `putIfAbsent` would box each index
      }
    }
  }

  static void anonymous(List<String> words, Map<String, List<String>> groups) {
    for (String word : words) {
      if (!groups.containsKey(word)) {
        groups.put(
            word,
            new ArrayList<>() { // ok: a class of its own
              private static final long serialVersionUID = 1;
            });
      }
    }
  }
}
