import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class Helpers {
  private final List<String> allowed = new ArrayList<>();

  int count(List<String> in) {
    int count = 0;
    for (String one : in) {
      count += isAllowed(one) ? 1 : 0;
    }
    return count;
  }

  private boolean isAllowed(String one) {
    return allowed.contains(one); // want "`allowed` is searched by `contains` in a method that a"
  }

  static int passed(List<String> in, List<String> list) {
    int count = 0;
    for (String one : in) {
      count += direct(list, one);
    }
    return count;
  }

  private static int direct(List<String> list, String one) {
    return indirect(list, one) ? 1 : 0;
  }

  private static boolean indirect(List<String> list, String one) {
    return list.contains(one); // want "`list` is searched by `contains` in a method that a loop"
  }

  static int anotherEachTime(List<List<String>> lists) {
    int count = 0;
    for (List<String> one : lists) {
      count += hasA(one) ? 1 : 0;
    }
    return count;
  }

  private static boolean hasA(List<String> list) {
    return list.contains("a"); // ok: passed another list each time
  }

  boolean once(String one) {
    return isKnown(one);
  }

  private boolean isKnown(String one) {
    return allowed.contains(one); // ok: no loop calls it
  }

  static int few(List<String> in) {
    int count = 0;
    for (String one : in) {
      count += isVerb(List.of("GET", "PUT"), one) ? 1 : 0;
    }
    return count;
  }

  private static boolean isVerb(List<String> verbs, String one) {
    return verbs.contains(one); // ok: all callers pass two elements
  }

  static int overridden(List<String> in, Helpers helpers) {
    int count = 0;
    for (String one : in) {
      count += helpers.mayBeOverridden(one) ? 1 : 0;
    }
    return count;
  }

  boolean mayBeOverridden(String one) {
    return allowed.contains(one); // ok: a subclass may do something else
  }
}
