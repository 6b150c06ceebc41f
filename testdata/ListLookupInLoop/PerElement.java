import java.util.List;
import java.util.stream.Collectors;

class PerElement {
  static List<String> stage(List<String> all, List<String> wanted) {
    return all.stream()
        .filter(one -> wanted.contains(one)) // want "`wanted` is searched"
        .collect(Collectors.toList());
  }

  static void removal(List<String> all, List<String> unwanted) {
    all.removeIf(one -> unwanted.contains(one)); // want "`unwanted` is searched"
  }

  static void each(List<String> all, List<String> wanted) {
    all.forEach(
        one -> {
          if (wanted.indexOf(one) > 3) { // want "`wanted` is searched"
            System.out.println(one);
          }
        });
  }
}
