import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class Amounts {
  static Map<String, Integer> variable(List<String> words, int amount) {
    Map<String, Integer> sums = new TreeMap<>();
    for (String word : words) {
      sums.put(word, sums.getOrDefault(word, 0) + amount); // want "`sums`"
      sums.put(word, sums.get(word) + (amount << 2)); // want "`sums`"
    }
    return sums;
  }

  static Map<String, Integer> mayThrow(List<String> words) {
    Map<String, Integer> sums = new TreeMap<>();
    for (String word : words) {
      sums.put(word, sums.getOrDefault(word, 0) + word.length()); // want "`sums`"
    }
    return sums;
  }

  static Map<String, Integer> unknown(List<String> words, Iterator<Integer> amounts) {
    Map<String, Integer> sums = new TreeMap<>();
    for (String word : words) {
      sums.put(word, sums.getOrDefault(word, 0) + amounts.next()); // want "`sums`"
    }
    return sums;
  }

  static Map<String, Integer> boxed(List<String> words, Integer amount) {
    Map<String, Integer> sums = new TreeMap<>();
    for (String word : words) {
      sums.put(word, sums.getOrDefault(word, 0) + amount); // want "`sums`"
    }
    return sums;
  }

  static Map<String, Integer> counted(String[] words) {
    Map<String, Integer> sums = new TreeMap<>();
    sums.put("a", 0);
    for (int i = 0; i < words.length; i++) {
      sums.put("a", sums.get("a") + i); // want "`sums`"
      int end = i;
      sums.put("a", sums.get("a") + end); // want "`sums`"
    }
    return sums;
  }

  static Object probe() {
    List<String> words = List.of("a", "b", "a");
    return variable(words, 5) + "" + mayThrow(words) + counted(new String[] {"x", "y", "z"});
  }
}
