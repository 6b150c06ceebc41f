import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

class Fields {
  private final Collection<String> given;
  private final Collection<String> list = new ArrayList<>();
  private final Collection<String> set = new HashSet<>();
  static Collection<String> shared = List.of();

  Fields(Collection<String> given) {
    this.given = given;
  }

  record Filter(Collection<String> names) {
    int count(List<String> in) {
      int count = 0;
      for (String one : in) {
        count += names.contains(one) ? 1 : 0; // want "`names` is searched"
      }
      return count;
    }
  }

  int count(List<String> in) {
    int count = 0;
    for (String one : in) {
      count += given.contains(one) ? 1 : 0; // want "`given` is searched"
      count += this.given.contains(one) ? 1 : 0; // want "`this.given` is searched"
      count += shared.contains(one) ? 1 : 0; // want "`shared` is searched"
      count += list.contains(one) ? 1 : 0; // ok: certainly a list, ListLookupInLoop tells
      count += set.contains(one) ? 1 : 0; // ok: certainly a set
    }
    return count;
  }

  boolean again(List<String> in) {
    return in.stream().allMatch(given::contains); // want "`given` is searched"
  }

  void refreshed(List<String> in) {
    for (String one : in) {
      shared = new ArrayList<>(in);
      if (shared.contains(one)) { // ok: another one in each iteration
        return;
      }
    }
  }

  boolean once(String one) {
    return given.contains(one); // ok: no loop
  }
}
