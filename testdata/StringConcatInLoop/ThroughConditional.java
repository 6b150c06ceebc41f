class ThroughConditional {
  static String evens(int n) {
    String s = "";
    for (int i = 0; i < n; i++) {
      s = i % 2 == 0 ? s + i : s; // want "`s` grows"
    }
    return s;
  }

  static String parenthesised(int n) {
    String s = "";
    for (int i = 0; i < n; i++) {
      s = (i > 3 ? (s + i) : (s + "-")); // want "`s` grows"
    }
    return s;
  }
}
