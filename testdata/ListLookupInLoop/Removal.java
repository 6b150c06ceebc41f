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

  static void fromKnownPosition(List<String> list) {
    while (list.size() > 1) {
      String second = list.get(1);
      System.out.println(second);
      list.remove(second); // ok: found where it was taken from
    }
  }

  static void foundBefore(List<String> list, List<String> ends) {
    for (String end : ends) {
      String found = "";
      for (String one : list) {
        if (one.endsWith(end)) {
          found = one;
        }
      }
      list.remove(found); // ok: to find it the list was gone through anyway
    }
  }
}
