import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

class Stages {
  static List<String> lambda(List<String> in, Collection<String> wanted) {
    return in.stream()
        .filter(one -> wanted.contains(one)) // want "`wanted` is searched"
        .collect(Collectors.toList());
  }

  static List<String> reference(List<String> in, Collection<String> wanted) {
    return in.stream()
        .filter(wanted::contains) // want "`wanted` is searched"
        .collect(Collectors.toList());
  }

  static boolean any(List<String> in, Collection<String> wanted) {
    return in.stream().anyMatch(one -> !wanted.contains(one)); // want "`wanted` is searched"
  }

  static void removeIf(List<String> in, Collection<String> unwanted) {
    in.removeIf(unwanted::contains); // want "`unwanted` is searched"
    in.removeIf(one -> one.isEmpty() || unwanted.contains(one)); // want "`unwanted` is searched"
  }

  static void each(List<String> in, Collection<String> all) {
    in.forEach(all::remove); // want "`all` is searched by `remove`"
    in.forEach(
        one -> {
          if (all.contains(one)) { // want "`all` is searched"
            System.out.println(one);
          }
        });
  }

  static Predicate<String> kept(Collection<String> wanted) {
    return wanted::contains; // ok: who calls it decides
  }

  static Runnable declared(List<String> in, Collection<String> wanted) {
    Runnable last = () -> {};
    for (String one : in) {
      last = () -> wanted.contains(one); // ok: runs whenever, not in this loop
    }
    return last;
  }

  static boolean own(List<Collection<String>> all, String one) {
    return all.stream().anyMatch(each -> each.contains(one)); // ok: the lambda's own element
  }
}
