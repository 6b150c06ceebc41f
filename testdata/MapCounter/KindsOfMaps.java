import java.util.ArrayList;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

class KindsOfMaps {
  private final Map<String, Integer> kept = new LinkedHashMap<>();
  private Map<String, Integer> replaceable = new LinkedHashMap<>();

  static void parameter(List<String> words, Map<String, Integer> counts) {
    for (String word : words) {
      counts.put(word, counts.getOrDefault(word, 0) + 1); // want "`counts`"
      counts.put(word, counts.get(word) + 1); // want "`counts`"
    }
  }

  static Map<String, Integer> orderSeen(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : words) {
      counts.put(word, counts.getOrDefault(word, 0) + 1); // want "`counts`"
    }
    return counts;
  }

  static int orderHidden(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    int twice = 0;
    for (String word : words) {
      counts.put(word, counts.getOrDefault(word, 0) + 1); // want "`counts`"
      twice += counts.get(word) == 2 ? 1 : 0;
    }
    return twice * 100 + counts.size();
  }

  static Map<String, Integer> byAccess(List<String> words) {
    Map<String, Integer> counts = new LinkedHashMap<>(16, 0.75f, true);
    for (String word : words) {
      counts.put(word, counts.getOrDefault(word, 0) + 1); // want "`counts`"
    }
    return counts;
  }

  static Map<String, Integer> reversed(List<String> words) {
    Map<String, Integer> counts = new TreeMap<>((a, b) -> b.compareTo(a));
    words.forEach(word -> counts.put(word, counts.getOrDefault(word, 0) + 1)); // want "`counts`"
    return counts;
  }

  static Map<String, Integer> concurrent(List<String> words) {
    Map<String, Integer> counts = new ConcurrentHashMap<>();
    for (String word : words) {
      counts.put(word, counts.getOrDefault(word, 0) + 1); // want "`counts`"
    }
    return counts;
  }

  static Map<String, Integer> old(List<String> words) {
    Map<String, Integer> counts = new Hashtable<>();
    for (String word : words) {
      counts.put(word, counts.getOrDefault(word, 0) + 1); // want "`counts`"
    }
    return counts;
  }

  void fields(List<String> words) {
    for (String word : words) {
      kept.put(word, kept.getOrDefault(word, 0) + 1); // want "`kept`"
      this.kept.put(word, this.kept.getOrDefault(word, 0) + 1); // want "`this.kept`"
      replaceable.put(word, replaceable.getOrDefault(word, 0) + 1); // want "`replaceable`"
    }
    replaceable = new TreeMap<>();
  }

  static List<Integer> slots(List<String> words, Map<String, List<Integer>>[] maps) {
    for (String word : words) {
      if (!maps[0].containsKey(word)) {
        maps[0].put(word, new ArrayList<>()); // want "`maps[0]`"
      }
      maps[0].get(word).add(1);
    }
    return maps[0].get("a");
  }

  static Object probe() {
    List<String> words = List.of("a", "b", "a");
    KindsOfMaps all = new KindsOfMaps();
    all.fields(words);
    return orderHidden(words) + "" + reversed(words) + all.kept;
  }
}
