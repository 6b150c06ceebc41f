import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class ArraysAndValues {
  static int words(List<String> in, String text) {
    String[] words = text.split(" ");
    int count = 0;
    for (String one : in) {
      count += Arrays.asList(words).contains(one) ? 1 : 0; // want "`words` is searched"
    }
    return count;
  }

  static int values(List<String> in, List<String> keys) {
    Map<String, List<Integer>> other = Map.of();
    Map<Integer, String> map = new HashMap<>();
    for (String key : keys) {
      map.put(map.size(), key);
    }
    int count = other.size();
    for (String one : in) {
      count += map.containsValue(one) ? 1 : 0; // want "`map` is searched by `containsValue`"
      count += map.values().contains(one) ? 10 : 0; // want "`map` is searched by `contains`"
    }
    return count;
  }

  static void names(List<String> in) {
    Map<Integer, String> map = new HashMap<>();
    for (String one : in) {
      if (!map.containsValue(one)) { // want "`map` is searched by `containsValue`"
        map.put(map.size(), one);
      }
    }
  }

  static int written(List<String> in) {
    String[] slots = new String[in.size()];
    int at = 0;
    for (String one : in) {
      if (!Arrays.asList(slots).contains(one)) { // want "`slots` is searched by `contains`"
        slots[at++] = one;
      }
    }
    return at;
  }

  static Object probe() {
    List<String> in = Arrays.asList("a", "b", null, "a");
    return words(in, "b c") + " " + values(in, Arrays.asList("a", null)) + " " + written(in);
  }
}
