class OrderOfPrinting {
  static String trace = "";

  static final class Loud {
    @Override
    public String toString() {
      trace = "printed";
      return "loud";
    }
  }

  static int next() {
    return trace.length();
  }

  static String mixed(int n) {
    String s = "";
    for (int i = 0; i < n; i++) {
      s += new Loud() + "," + next(); // want "`s` grows"
    }
    return s;
  }

  static Object probe() {
    trace = "";
    return mixed(2) + trace;
  }
}
