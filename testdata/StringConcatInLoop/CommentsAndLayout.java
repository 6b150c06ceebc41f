class CommentsAndLayout {
  static String kept(int n) {
    String s = ""; // starts empty
    for (int i = 0; i < n; i++) {
      // one line each
      s += // want "`s` grows"
          "line "
              + i
              + "\n";
    }
    return s;
  }

  static String inside(int n) {
    String s = "";
    for (int i = 0; i < n; i++) {
      s += "a" /* first */ + i; // want "`s` grows"
      s += /* lost */ "b"; // want "`s` grows"
    }
    return s;
  }

  static Object probe() {
    return kept(3) + inside(2);
  }
}
