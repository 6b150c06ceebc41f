import java.util.Arrays;
import java.util.List;

class SmallByConstruction {
  private static final List<String> VERBS = List.of("GET", "PUT", "POST");

  static int count(List<String> in) {
    List<String> local = Arrays.asList("a", "b");
    int count = 0;
    for (String one : in) {
      count += VERBS.contains(one) ? 1 : 0; // ok: three elements
      count += local.contains(one) ? 1 : 0; // ok: two elements
      count += List.of("x", "y").contains(one) ? 1 : 0; // ok: two elements
    }
    return count;
  }

  static int fewIterations(List<String> list) {
    int count = 0;
    for (int i = 0; i < 3; i++) {
      count += list.contains("a" + i) ? 1 : 0; // ok: three searches
    }
    for (String one : new String[] {"a", "b"}) {
      count += list.contains(one) ? 1 : 0; // ok: two searches
    }
    return count;
  }
}
