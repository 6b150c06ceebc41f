import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class References {
  static List<String> known(List<String> in, List<String> all) {
    List<String> keys = new ArrayList<>(all);
    return in.stream().filter(keys::contains).collect(Collectors.toList()); // want "`keys`"
  }

  static long lambda(List<String> in, List<String> all) {
    List<String> keys = new ArrayList<>(all);
    return in.stream().filter(one -> !keys.contains(one)).count(); // want "`keys` is searched"
  }

  static void removal(List<String> in, List<String> gone) {
    gone.forEach(in::remove); // want "`in` is searched by `remove`"
  }

  static Stream<String> later(List<String> in, List<String> keys) {
    return in.stream().filter(keys::contains); // want "`keys` is searched by `contains`"
  }

  static Predicate<String> kept(List<String> keys) {
    return keys::contains; // ok: who calls it decides
  }

  static boolean unbound(List<List<String>> lists, List<String> in) {
    return lists.stream().map(List::size).anyMatch(in.get(0)::equals); // ok: no list is searched
  }

  static Object probe() {
    List<String> in = new ArrayList<>(List.of("a", "b", "c"));
    in.add(null);
    return known(in, List.of("c", "a")) + " " + lambda(in, List.of("b"));
  }
}
