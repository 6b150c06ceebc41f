class CommentAfterLoop {
  static String joined(int n) {
    String s = "x", t;
    for (int i = 0; i < n; i++) {
      s += i; // want "`s` grows"
    } /* a comment
      over two lines */
    t = s;
    for (int i = 0; i < n; i++) {
      s += i; // want "`s` grows"
    } /* another
      one */ t += s;
    for (int i = 0; i < n; i++) {
      s += i; // want "`s` grows"
    } /* short */ // to the end
    return s + t;
  }

  static Object probe() {
    return joined(3);
  }
}
