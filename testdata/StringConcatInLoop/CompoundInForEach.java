import java.util.List;

class CompoundInForEach {
  static String join(List<String> words) {
    String joined = "";
    for (String word : words) {
      joined += word; // want "`joined` grows by concatenation in a loop"
    }
    return joined;
  }

  static Object probe() {
    return join(List.of("a", "b", "", "c"));
  }
}
