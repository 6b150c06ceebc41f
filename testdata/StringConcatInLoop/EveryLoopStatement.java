class EveryLoopStatement {
  static String whileLoop(int n) {
    String s = "";
    while (n-- > 0) {
      s += n; // want "`s` grows"
    }
    return s;
  }

  static String doLoop(int n) {
    String s = "<";
    do {
      s += 'x'; // want "`s` grows"
    } while (--n > 0);
    return s + ">";
  }

  static String forLoop(int n) {
    String s = "";
    for (int i = 0; i < n; i++) s = s + i + ','; // want "`s` grows"
    return s.trim();
  }

  static String inUpdate(int n) {
    String s = "";
    for (int i = 0; i < n; s += i, i++) {} // want "`s` grows"
    return s;
  }

  static Object probe() {
    return whileLoop(12) + doLoop(3) + forLoop(4) + inUpdate(5);
  }
}
