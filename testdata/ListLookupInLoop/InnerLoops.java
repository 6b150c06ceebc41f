import java.util.ArrayList;
import java.util.List;

class InnerLoops {
  static int perGroup(List<List<String>> groups) {
    List<String> known = new ArrayList<>();
    int count = 0;
    for (List<String> group : groups) {
      for (String one : group) {
        count += known.contains(one) ? 1 : 0; // want "`known` is searched"
      }
      known.addAll(group);
    }
    return count;
  }

  static int cleared(List<List<String>> groups) {
    List<String> known = new ArrayList<>();
    int count = 0;
    for (List<String> group : groups) {
      known.clear();
      for (String one : group) {
        if (!known.contains(one)) { // want "`known` is searched"
          known.add(one);
          count++;
        }
      }
    }
    return count;
  }

  static int fromTheEnd(List<String> in, List<String> all) {
    int count = 0;
    for (int i = in.size(); i-- > 0; ) {
      count += all.contains(in.get(i)) ? 1 : 0; // want "`all` is searched"
    }
    return count;
  }

  static boolean endsBySuccess(List<String> list, String one) {
    for (String each : list) {
      if (each.startsWith(one)) {
        list.remove(each); // ok: the loop over the list itself can't go on
      }
    }
    return list.isEmpty();
  }

  static Object probe() {
    List<List<String>> groups = List.of(List.of("a", "b", "a"), List.of("b", "c", "a"));
    return perGroup(groups) + " " + cleared(groups);
  }
}
