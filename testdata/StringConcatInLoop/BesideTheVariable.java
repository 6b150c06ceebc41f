import java.util.List;

class BesideTheVariable {
  static String twice(List<String> words) {
    String s = "";
    for (String word : words) {
      s += word; // want "`s` grows"
    } // end of words
    return s.isBlank() ? "none" : s;
  }

  static String started(List<String> words, boolean loud) {
    String s = loud ? "HEY " : "hey ";
    if (words.isEmpty()) {
      s = "nobody";
    }
    for (String word : words) {
      s += word + ' '; // want "`s` grows"
    }
    return s.trim();
  }

  static String declaredWithOthers(int n) {
    String a = "", b = "b";
    for (int i = 0; i < n; i++) {
      a += b; // want "`a` grows"
    }
    return a;
  }

  static String parameter(String s, int n) {
    for (int i = 0; i < n; i++) {
      s += i; // want "`s` grows"
    }
    return s;
  }

  static String endless(int n) {
    String s = "x", t = "";
    while (true) {
      s += n; // want "`s` grows"
      if (n-- == 0) {
        return s + t;
      }
      if (n == 5) {
        return s;
      }
    }
  }

  static Object probe() {
    return twice(List.of("a", "b"))
        + twice(List.of())
        + started(List.of("c"), true)
        + started(List.of(), false)
        + declaredWithOthers(3)
        + parameter("p", 2);
  }
}
