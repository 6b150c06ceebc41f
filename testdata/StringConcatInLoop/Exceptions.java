class Exceptions {
  static int half(int i) {
    if (i == 3) {
      throw new IllegalStateException();
    }
    return i / 2;
  }

  static String seenByHandler(int n) {
    String s = "";
    try {
      for (int i = 0; i < n; i++) {
        s += "a" + half(i); // want "`s` grows"
      }
    } catch (IllegalStateException e) {
      return s + "!";
    }
    return "no";
  }

  static String seenInTheLoop(int n) {
    String s = "";
    for (int i = 0; i < n; i++) {
      try {
        s += i + ":" + half(i); // want "`s` grows"
      } catch (IllegalStateException e) {
        s += "!"; // want "`s` grows"
      }
    }
    return s;
  }

  static String finallyRuns(int n) {
    String s = "";
    for (int i = 0; i < n; i++) {
      try {
        if (i == 2) {
          continue;
        }
        s += i; // want "`s` grows"
      } finally {
        s += ";"; // want "`s` grows"
      }
    }
    return s;
  }

  static Object probe() {
    return seenByHandler(5) + seenInTheLoop(5) + finallyRuns(4);
  }
}
