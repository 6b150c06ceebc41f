class NotSoSmall {
  static String counterMoves() {
    String s = "";
    for (int i = 0; i < 4; i++) {
      s += i; // want "`s` grows"
      if (s.length() < 1000) {
        i = 0;
      }
    }
    return s;
  }

  static String padded(String s, int width) {
    while (s.length() < width) {
      s += " "; // want "`s` grows"
    }
    return s;
  }

  static String thousand() {
    String s = "";
    for (int i = 0; i < 1_000; i++) {
      s += i; // want "`s` grows"
    }
    return s;
  }

  static Object probe() {
    return counterMoves() + padded("a", 4) + thousand();
  }
}
