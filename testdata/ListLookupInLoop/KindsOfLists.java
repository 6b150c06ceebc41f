import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Vector;
import java.util.concurrent.CopyOnWriteArrayList;

class KindsOfLists {
  private final List<String> names = new CopyOnWriteArrayList<>();

  static int lists(List<String> in, LinkedList<String> linked, Vector<String> vector) {
    int count = 0;
    for (String one : in) {
      count += linked.contains(one) ? 1 : 0; // want "`linked` is searched"
      count += vector.indexOf(one); // want "`vector` is searched by `indexOf`"
      count += vector.lastIndexOf(one); // want "`vector` is searched by `lastIndexOf`"
    }
    return count;
  }

  static int others(List<String> in, Deque<String> deque, Map<String, String> map, String[] array) {
    int count = 0;
    for (String one : in) {
      count += deque.contains(one) ? 1 : 0; // want "`deque` is searched"
      count += map.values().contains(one) ? 1 : 0; // want "`map` is searched"
      count += map.containsValue(one) ? 1 : 0; // want "`map` is searched by `containsValue`"
      count += Arrays.asList(array).contains(one) ? 1 : 0; // want "`array` is searched"
    }
    return count;
  }

  static int certainlyAList(List<String> in) {
    Collection<String> copy = new LinkedList<>(in);
    Collection<String> deque = new ArrayDeque<>(in);
    int count = 0;
    for (String one : in) {
      count += copy.contains(one) ? 1 : 0; // want "`copy` is searched"
      count += deque.contains(one) ? 1 : 0; // want "`deque` is searched"
    }
    return count;
  }

  boolean field(List<String> in) {
    for (String one : in) {
      if (names.contains(one)) { // want "`names` is searched"
        return true;
      }
    }
    return false;
  }

  static Object probe() {
    return certainlyAList(List.of("a", "b", "a"));
  }
}
