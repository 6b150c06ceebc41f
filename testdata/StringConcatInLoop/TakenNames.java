class TakenNames {
  private String sb = "field";

  String builders(int n) {
    String s = "", builder = "b";
    for (int i = 0; i < n; i++) {
      s += builder + sb; // want "`s` grows"
    }
    return s;
  }

  static Object probe() {
    return new TakenNames().builders(2);
  }
}
