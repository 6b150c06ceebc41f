import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

class Parameters {
  static int count(List<String> in, Collection<String> wanted) {
    int count = 0;
    for (String one : in) {
      count += wanted.contains(one) ? 1 : 0; // want "`wanted` is searched by `contains` in each"
    }
    return count;
  }

  static void indexed(String[] in, Collection<String> wanted, List<String> out) {
    for (int i = 0; i < in.length; i++) {
      if (!wanted.contains(in[i])) { // want "slow if the caller passes a list"
        out.add(in[i]);
      }
    }
  }

  static void waits(Collection<Integer> open, int number) {
    int at = number;
    while (open.contains(at)) { // want "`open` is searched"
      at++;
    }
    do {
      at--;
    } while (!open.contains(at)); // want "`open` is searched"
  }

  static boolean groups(List<List<String>> groups, Collection<String> all) {
    for (List<String> group : groups) {
      if (!all.containsAll(group)) { // want "`all` is searched by `containsAll`"
        return false;
      }
    }
    return true;
  }

  static void removes(List<String> gone, Collection<String> all) {
    for (String one : gone) {
      all.remove(one); // want "`all` is searched by `remove`"
    }
  }

  static List<String> nested(List<List<String>> groups, Collection<String> wanted) {
    List<String> out = new ArrayList<>();
    for (List<String> group : groups) {
      for (String one : group) {
        if (wanted.contains(one) && !one.isEmpty()) { // want "`wanted` is searched"
          out.add(one);
        }
      }
    }
    return out;
  }

  static void grows(List<String> in, Collection<String> out) {
    for (String one : in) {
      if (!out.contains(one)) { // want "`out` is searched"
        out.add(one);
      }
    }
  }

  static int generic(List<?> in, Collection<?> wanted) {
    int count = 0;
    for (Object one : in) {
      count += wanted.contains(one) ? 1 : 0; // want "`wanted` is searched"
    }
    return count;
  }

  static int variable(String text, Collection<Character> letters) {
    int at = 0;
    for (char c : text.toCharArray()) {
      if (letters.contains(c)) { // want "`letters` is searched"
        at++;
      }
    }
    return at;
  }
}
