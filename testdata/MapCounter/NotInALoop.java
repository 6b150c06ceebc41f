import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class NotInALoop {
  private final Map<String, Integer> counts = new HashMap<>();

  void once(String word) {
    counts.put(word, counts.getOrDefault(word, 0) + 1); // ok: no loop, as far as one can see
  }

  static void leaves(List<String> words, Map<String, Integer> counts) {
    for (String word : words) {
      if (counts.containsKey(word)) {
        counts.put(word, counts.get(word) + 1); // ok: leaves right after
        break;
      }
    }
  }

  static void few(Map<Integer, Integer> counts) {
    for (int i = 0; i < 4; i++) {
      counts.put(i, counts.getOrDefault(i, 0) + 1); // ok: four times
    }
    for (String word : List.of("a", "b")) {
      System.out.println(word + counts.put(1, 2)); // ok: nothing is looked up
    }
  }

  static List<Runnable> later(List<String> words, Map<String, Integer> counts) {
    List<Runnable> all = new ArrayList<>();
    for (String word : words) {
      all.add(() -> counts.put(word, counts.getOrDefault(word, 0) + 1)); // ok: run by others
    }
    return all;
  }

  static void before(Map<String, List<String>> groups) {
    if (!groups.containsKey("a")) {
      groups.put("a", new ArrayList<>()); // ok: once, before the loop
    }
    for (int i = 0; i < 100; i++) {
      groups.get("a").add("b");
    }
  }
}
