class Prepended {
  static String binary(int value) {
    String bits = "";
    while (value > 0) {
      bits = value % 2 + bits; // want "`bits` grows at its front in a loop"
      value /= 2;
    }
    return bits;
  }

  static String wrapped(int depth) {
    String s = "x";
    for (int i = 0; i < depth; i++) {
      s = "(" + s + ")"; // want "`s` grows at its front in a loop"
    }
    return s;
  }
}
