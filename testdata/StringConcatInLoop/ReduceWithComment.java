import java.util.List;

class ReduceWithComment {
  static String joined(List<String> words) {
    return words.stream().reduce(/* reduce */ "", (a, b) -> a + b); // want "`reduce` joins"
  }

  static Object probe() {
    return joined(List.of("a", "b"));
  }
}
