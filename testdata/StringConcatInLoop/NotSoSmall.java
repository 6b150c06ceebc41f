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

  static String inSteps() {
    String s = "";
    for (int i = 0; i < 1_000; i += 10) {
      s += i; // want "`s` grows"
    }
    return s;
  }

  static String stepsOver() {
    String s = "";
    for (int i = 0; i != 9 && s.length() < 500; i += 2) {
      s += i; // want "`s` grows"
    }
    return s;
  }

  static String toRemainder(int n) {
    String s = "";
    for (int i = 0; i != n % 4 && s.length() < 500; i++) {
      s += i; // want "`s` grows"
    }
    return s;
  }

  static Object probe() {
    return counterMoves() + padded("a", 4) + thousand() + inSteps() + stepsOver() + toRemainder(-7);
  }
}
