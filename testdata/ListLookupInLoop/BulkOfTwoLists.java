import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

class BulkOfTwoLists {
  static List<String> left(List<String> in, List<String> gone) {
    List<String> list = new ArrayList<>(in);
    List<String> copy = new ArrayList<>(gone);
    list.removeAll(copy); // want "`copy` is searched by `removeAll` for each element of `list`"
    return list;
  }

  static List<String> common(List<String> in, List<String> other) {
    List<String> list = new ArrayList<>(in);
    List<String> kept = new ArrayList<>(other);
    list.retainAll(kept); // want "`kept` is searched by `retainAll` for each element of `list`"
    return list;
  }

  static boolean covers(List<String> in, List<String> wanted) {
    List<String> list = new ArrayList<>(in);
    return list.containsAll(wanted); // want "`list` is searched by `containsAll`"
  }

  static boolean small(List<String> list, String one) {
    return list.removeAll(Arrays.asList("a", "b")) // ok: looks in two elements
        | list.removeAll(Collections.singleton(one)) // ok: looks in one element
        | List.of("a", "b").containsAll(list) // ok: looks in two elements
        | list.containsAll(List.of("a", "b")); // ok: looks for two elements
  }

  static Object probe() {
    List<String> one = Arrays.asList("a", "b", null, "c", "b");
    List<String> two = Arrays.asList("b", null);
    return List.of(left(one, two).size(), common(one, two).toString(), covers(one, two));
  }
}
