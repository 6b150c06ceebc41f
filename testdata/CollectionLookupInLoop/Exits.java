import java.util.Collection;
import java.util.List;

class Exits {
  static String first(List<String> in, Collection<String> wanted) {
    for (String one : in) {
      if (wanted.contains(one)) { // want "slow if the caller passes a list"
        return one;
      }
    }
    return "";
  }

  static int labelled(List<List<String>> groups, Collection<String> stops) {
    int count = 0;
    outer:
    for (List<String> group : groups) {
      for (String one : group) {
        if (stops.contains(one)) { // want "`stops` is searched"
          continue outer;
        }
        count++;
      }
    }
    return count;
  }

  static int perGroup(List<List<String>> groups, Collection<String> known) {
    int count = 0;
    for (List<String> group : groups) {
      for (String one : group) {
        count += known.contains(one) ? 1 : 0; // want "`known` is searched"
      }
      known.clear();
    }
    return count;
  }

  static boolean thrown(List<String> in, Collection<String> wanted) {
    for (String one : in) {
      if (one.isEmpty()) {
        throw new IllegalArgumentException("lacks " + wanted.contains(one)); // ok: thrown right after
      }
    }
    return true;
  }
}
