class NamesThatAreNoVariables {
  enum Letter {
    s,
    t
  }

  static String label(int n, Letter letter) {
    String s = "";
    for (int i = 0; i < n; i++) {
      s += i; // want "`s` grows"
    }
    switch (letter) {
      case s:
        return "letter";
      default:
        return s;
    }
  }

  static String element(int n) {
    String value = "";
    for (int i = 0; i < n; i++) {
      value += i; // want "`value` grows"
    }
    @SuppressWarnings(value = "unused")
    int more = 1;
    return value;
  }

  static Object probe() {
    return label(3, Letter.s) + label(3, Letter.t) + element(2);
  }
}
