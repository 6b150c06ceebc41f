class QueriesOfTheString {
  static String separated(String[] words) {
    String s = "";
    for (String word : words) {
      if (!s.isEmpty()) {
        s += ", "; // want "`s` grows"
      }
      if (s.length() > 100 && s.charAt(0) != '[') {
        break;
      }
      boolean first = s.isEmpty();
      s += word + (first ? "!" : ""); // want "`s` grows"
    }
    return s;
  }

  static String lengths(int n) {
    String s = "";
    for (int i = 0; i < n; i++) {
      s += s.length(); // want "`s` grows"
      s += "," + s.length(); // want "`s` grows"
    }
    return s;
  }

  static Object probe() {
    return separated(new String[] {"a", "b", "c"}) + lengths(12);
  }
}
