class Nested {
  static String carriedByBoth(int n) {
    String s = "";
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        s += j; // want "`s` grows"
      }
      s += ";"; // want "`s` grows"
    }
    return s;
  }

  static int carriedByTheInner(int n) {
    int total = 0;
    for (int i = 0; i < n; i++) {
      String line = "";
      for (int j = 0; j < i; j++) {
        line += j; // want "`line` grows"
      }
      total += line.length();
    }
    return total;
  }

  static String smallInLarge(int n) {
    String s = "";
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < 3; j++) {
        s += j; // want "`s` grows"
      }
    }
    return s;
  }

  static Object probe() {
    return carriedByBoth(4) + carriedByTheInner(12) + smallInLarge(3);
  }
}
