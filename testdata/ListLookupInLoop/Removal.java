import java.util.List;

class Removal {
  static void each(List<String> list, List<String> gone) {
    for (String one : gone) {
      list.remove(one); // want "`list` is searched by `remove`"
    }
  }

  static void positions(List<String> list, int n) {
    for (int i = 0; i < n; i++) {
      list.remove(0); // ok: goes to a position
      list.remove(list.size() - 1); // ok: goes to a position
    }
  }

  static void all(List<String> list, List<List<String>> groups) {
    for (List<String> group : groups) {
      if (list.containsAll(group)) { // want "`list` is searched by `containsAll`"
        return;
      }
    }
  }
}
