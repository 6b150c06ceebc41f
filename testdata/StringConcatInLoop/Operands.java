class Operands {
  static String numbersFirst(int n) {
    String s = "";
    for (int i = 0; i < n; i++) {
      s += i + 1 + "," + i + 1; // want "`s` grows"
      s += 'a' + 1; // want "`s` grows"
      s += -i; // want "`s` grows"
    }
    return s;
  }

  static String fromTheLeft(int n) {
    String s = "";
    for (int i = 0; i < n; i++) {
      s = s + i + 1; // want "`s` grows"
      s = (s + 'a') + 1; // want "`s` grows"
    }
    return s;
  }

  static String nulls(String[] values, Object none) {
    String s = "";
    for (String value : values) {
      s += value; // want "`s` grows"
      s += none; // want "`s` grows"
      s += null; // want "`s` grows"
    }
    return s;
  }

  static String chosen(int n) {
    String s = "";
    for (int i = 0; i < n; i++) {
      s += i % 2 == 0 ? "even" : "odd"; // want "`s` grows"
      s += i % 2 == 0 ? i : 'c'; // want "`s` grows"
      s += (i > 1 ? "big" : null) + (i > 2 ? 1 : 2.5); // want "`s` grows"
    }
    return s;
  }

  static Object probe() {
    return numbersFirst(3) + fromTheLeft(3) + nulls(new String[] {"a", null}, null) + chosen(4);
  }
}
