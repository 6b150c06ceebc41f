import com.google.common.collect.BiMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentMap;

class OtherMaps {
  enum Color {
    RED,
    GREEN
  }

  static class Tally extends HashMap<String, Integer> {
    private static final long serialVersionUID = 1;

    @Override
    public Integer get(Object key) {
      return super.getOrDefault(key, 0);
    }
  }

  static Map<Color, Integer> byEnum(List<Color> colors) {
    Map<Color, Integer> counts = new EnumMap<>(Color.class);
    for (Color color : colors) {
      counts.put(color, counts.getOrDefault(color, 0) + 1); // ok: its `merge` searches twice too
    }
    return counts;
  }

  static void declaredSo(List<Color> colors, EnumMap<Color, List<Color>> groups) {
    for (Color color : colors) {
      if (!groups.containsKey(color)) {
        groups.put(color, new ArrayList<>()); // ok: a search is one access to an array
      }
      groups.get(color).add(color);
    }
  }

  static void byIdentity(List<String> words, IdentityHashMap<String, Integer> counts) {
    for (String word : words) {
      counts.put(word, counts.getOrDefault(word, 0) + 1); // ok: no `merge` of its own
    }
  }

  static void weak(List<String> words, WeakHashMap<String, Integer> counts) {
    for (String word : words) {
      counts.put(word, counts.getOrDefault(word, 0) + 1); // ok: no `merge` of its own either
    }
  }

  static void subclass(List<String> words, Tally counts) {
    for (String word : words) {
      counts.put(word, counts.get(word) + 1); // ok: a class of one's own, with a `get` of its own
    }
  }

  static void bidirectional(List<String> words, BiMap<String, Integer> ids) {
    for (String word : words) {
      ids.put(word, ids.getOrDefault(word, 0) + 1); // ok: a map of another library
    }
  }

  static void retried(List<String> words, ConcurrentMap<String, Integer> counts) {
    for (String word : words) {
      for (; ; ) {
        Integer count = counts.putIfAbsent(word, 1);
        if (count == null || counts.replace(word, count, count + 1)) { // ok: no `put`
          break;
        }
      }
    }
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  static void raw(List<String> words, Map counts) {
    for (String word : words) {
      counts.put(word, (Integer) counts.get(word) + 1); // ok: of no known type
    }
  }
}
