class SumsInParentheses {
  static String numbers(int n) {
    String s = "";
    for (int i = 0; i < n; i++) {
      s += (i + 1) + 2 + "x"; // want "`s` grows"
      s += ((i + 1) + 2) + "y" + (i + (1 + i)); // want "`s` grows"
      s = ((s + i)) + (1 + 2); // want "`s` grows"
    }
    return s;
  }

  static Object probe() {
    return numbers(3);
  }
}
