class EndlessInsideDoWhile {
  static String neverTested(int n) {
    String s = "x", t = "";
    do {
      for (; ; ) {
        s += n; // want "`s` grows"
        if (n-- == 0) {
          return s;
        }
      }
    } while (n > 3 && n < 9);
  }

  static String tested(int n) {
    String s = "x", t = "";
    do {
      for (; ; ) {
        s += n; // want "`s` grows"
        if (--n < 5) {
          break;
        }
      }
    } while (n > 3 && n < 9);
    return s + t + s;
  }

  static String continued(int n) {
    String s = "x", t = "";
    again:
    do {
      for (; ; ) {
        s += n; // want "`s` grows"
        if (--n < 5) {
          continue again;
        }
      }
    } while (n > 3);
    return s + t + s;
  }

  static Object probe() {
    return neverTested(4) + tested(8) + continued(7);
  }
}
