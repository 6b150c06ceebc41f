import java.util.List;

class ConcatMethod {
  static String lines(List<String> lines) {
    String s = "";
    for (String line : lines) {
      s = s.concat(line + "\n"); // want "`s` grows"
    }
    return s;
  }

  static String maybeNull(List<String> lines) {
    String s = "";
    for (String line : lines) {
      s = s.concat(line); // want "`s` grows"
    }
    return s;
  }

  static Object probe() {
    return lines(List.of("a", "b")) + maybeNull(List.of("c"));
  }
}
