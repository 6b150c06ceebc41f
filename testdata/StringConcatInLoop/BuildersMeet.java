import java.util.List;

class BuildersMeet {
  static String oneAfterTheOther(List<String> words) {
    String s = "", t = "";
    for (String word : words) {
      s += word; // want "`s` grows"
    }
    for (String word : words) {
      t += word; // want "`t` grows"
    }
    for (String word : words) {
      s += word + 1; // want "`s` grows"
    }
    return s + t;
  }

  static String inside(int n) {
    String s = "a", t = "";
    for (int i = 0; i < n; i++) {
      String row = "b", end = "";
      for (int j = 0; j < n; j++) {
        row += j; // want "`row` grows"
        s += i; // want "`s` grows"
      }
      end += row.trim() + row;
      t = end;
    }
    return s + s + t;
  }

  static String inCases(int kind, int n) {
    switch (kind) {
      case 0:
        String s = "", t = "!";
        for (int i = 0; i < n; i++) {
          s += i; // want "`s` grows"
        }
        return s + t;
      default:
        s = "z";
        for (int i = 0; i < n; i++) {
          s += kind; // want "`s` grows"
        }
        return s;
    }
  }

  static Object probe() {
    return oneAfterTheOther(List.of("p", "q")) + inside(3) + inCases(0, 2) + inCases(1, 2);
  }
}
