import java.util.List;

class AtMostOnce {
  static boolean leaves(List<String> in, List<String> list) {
    for (String one : in) {
      if (one.isEmpty()) {
        return list.contains(one); // ok: returns right after
      }
    }
    return false;
  }

  static boolean breaks(List<String> in, List<String> list) {
    boolean found = false;
    for (String one : in) {
      if (one.isEmpty()) {
        found = list.contains(one); // ok: breaks right after
        break;
      }
    }
    return found;
  }

  static int header(List<String> in, List<String> list) {
    int count = 0;
    for (int i = list.indexOf("a"); i < in.size(); i++) { // ok: evaluated once
      count++;
    }
    return count;
  }

  static boolean noLoop(List<String> list, String one) {
    return list.contains(one); // ok: no loop
  }
}
