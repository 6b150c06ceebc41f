class StartOfFor {
  static String carried(int n) {
    String all = "";
    int i = 0;
    for (String s = ""; i < n; i++) {
      for (int j = 0; j < n; j++) {
        s += j; // want "`s` grows"
      }
      all = s + s.length() + s.trim();
    }
    return all;
  }

  static Object probe() {
    return carried(3);
  }
}
