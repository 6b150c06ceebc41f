import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

class OnlyDeclaredThere {
  static List<Predicate<String>> lambdas(List<String> in, List<String> list) {
    List<Predicate<String>> out = new ArrayList<>();
    for (String one : in) {
      out.add(other -> list.contains(other)); // ok: runs whenever, not in this loop
    }
    return out;
  }

  static Predicate<String> anonymous(List<String> in, List<String> list) {
    for (String one : in) {
      return new Predicate<>() {
        @Override
        public boolean test(String other) {
          return list.contains(other); // ok: runs whenever, not in this loop
        }
      };
    }
    return null;
  }
}
