class NamesInNestedLoops {
  private String a = "";

  static String pad(int n) {
    String a = "", b = "";
    for (int i = 0; i < n; i++) {
      a += i; // want "`a` grows"
      b += i; // want "`b` grows"
    }
    return a + b;
  }

  static String nested(int n) {
    String row = "", all = "";
    for (int i = 0; i < n; i++) {
      row = "";
      for (int j = 0; j < n; j++) {
        row += j; // want "`row` grows"
      }
      all += row + "\n"; // want "`all` grows"
    }
    return all;
  }

  String both(int n) {
    String a = "", b = "";
    for (int i = 0; i < n; i++) {
      a += i; // want "`a` grows"
      this.a += i; // want "`this.a` grows"
    }
    return a + b + this.a;
  }

  static Object probe() {
    return pad(3) + nested(3) + new NamesInNestedLoops().both(3);
  }
}
