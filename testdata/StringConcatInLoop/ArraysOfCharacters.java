class ArraysOfCharacters {
  static boolean printsObject(char[] letters, int n) {
    String s = "";
    for (int i = 0; i < n; i++) {
      s += letters; // want "`s` grows"
      s += "-" + letters; // want "`s` grows"
    }
    return s.contains("[C@");
  }

  static String ownSequence(CharSequence text, StringBuilder copied, int n) {
    String s = "";
    for (int i = 0; i < n; i++) {
      s += text; // want "`s` grows"
      s += copied; // want "`s` grows"
    }
    return s;
  }

  static Object probe() {
    CharSequence odd =
        new CharSequence() {
          public int length() {
            return 1;
          }

          public char charAt(int index) {
            return '?';
          }

          public CharSequence subSequence(int from, int to) {
            return this;
          }

          public String toString() {
            return "told";
          }
        };
    return printsObject(new char[] {'a'}, 2) + ownSequence(odd, new StringBuilder("b"), 2);
  }
}
