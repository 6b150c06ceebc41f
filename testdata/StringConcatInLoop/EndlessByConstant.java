class EndlessByConstant {
  static final boolean FOREVER = true;

  static String named(int n) {
    String s = "x", t = "";
    while (FOREVER) {
      s += n; // want "`s` grows"
      if (n-- == 0) {
        return s;
      }
    }
  }

  static String computed(int n) {
    String s = "x", t = "";
    do {
      s += n; // want "`s` grows"
      if (n-- == 0) {
        return s;
      }
    } while (!false);
  }

  static String left(int n) {
    String s = "x", t = "";
    for (; 1 < 2; ) {
      s += n; // want "`s` grows"
      if (n-- == 0) {
        break;
      }
    }
    return s + s;
  }

  static Object probe() {
    return named(3) + computed(2) + left(2);
  }
}
