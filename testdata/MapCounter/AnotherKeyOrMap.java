import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

class AnotherKeyOrMap {
  interface Person {
    String name();
  }

  static void differ(List<String> words, Map<String, Integer> one, Map<String, Integer> other) {
    for (String word : words) {
      one.put(word, one.getOrDefault(word.trim(), 0) + 1); // ok: another key is looked up
      one.put(word, other.getOrDefault(word, 0) + 1); // ok: another map is looked up
    }
  }

  static void consumed(Iterator<String> all, Map<String, Integer> counts) {
    while (all.hasNext()) {
      counts.put(all.next(), counts.getOrDefault(all.next(), 0) + 1); // ok: two elements
    }
  }

  static void asked(List<Person> people, Map<String, Integer> counts) {
    for (Person person : people) {
      counts.put(person.name(), counts.getOrDefault(person.name(), 0) + 1); // ok: unknown method
    }
  }

  static void moved(int[] keys, Map<Integer, Integer> counts) {
    int i = 0;
    while (i + 1 < keys.length) {
      counts.put(keys[i++], counts.getOrDefault(keys[i++], 0) + 1); // ok: the index moves on
    }
  }

  static void assigned(List<String> words, Map<String, Integer> counts) {
    for (String word : words) {
      int count = counts.getOrDefault(word, 0);
      word = word.trim();
      counts.put(word, count + 1); // ok: the key is assigned in between
    }
  }

  static void elsewhere(List<Map<String, Integer>> maps) {
    Iterator<Map<String, Integer>> all = maps.iterator();
    while (all.hasNext()) {
      all.next().put("a", all.next().getOrDefault("a", 0) + 1); // ok: two maps
    }
  }

  static Map<Integer, Integer> shifted(int[] values) {
    Map<Integer, Integer> next = new HashMap<>();
    for (int value : values) {
      next.put(value + 1, next.getOrDefault(value, 0) + 1); // ok: built from its neighbour
    }
    return next;
  }
}
