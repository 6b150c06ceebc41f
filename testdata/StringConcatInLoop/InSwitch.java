class InSwitch {
  static String viaVar(int n) {
    var s = "";
    for (var i = 0; i < n; i++) {
      s += i; // want "`s` grows"
    }
    return s;
  }

  static String inSwitch(int kind, int n) {
    String s = "";
    switch (kind) {
      case 1:
        for (int i = 0; i < n; i++) {
          s += i; // want "`s` grows"
        }
        break;
      default:
        s = "other";
    }
    return s;
  }

  static Object probe() {
    return viaVar(3) + inSwitch(1, 3) + inSwitch(2, 3);
  }
}
