import java.util.List;

class NoConcatenation {
  static String replaced(List<String> words) {
    String s = "";
    for (String word : words) {
      s = word + "."; // ok: does not hold the old value
    }
    return s;
  }

  static String shortened(String s) {
    while (s.startsWith("a")) {
      s = s.substring(1); // ok: shrinks
    }
    return s;
  }

  static String wrappedOnce(List<String> words) {
    String s = "a";
    for (String word : words) {
      String t = s + word; // ok: makes another string
      s = t.substring(0, 1);
    }
    return s;
  }

  static String other(List<String> words, String t) {
    String s = "";
    for (String word : words) {
      s = t.concat(word); // ok: does not hold the old value
    }
    return s;
  }

  static boolean shadowed(List<String> words) {
    int s = 0;
    for (String word : words) {
      s += word.length(); // ok: a number of the same name as others
    }
    return s > 0;
  }
}
