class PrintingChangesOthers {
  static int printed;

  static class Counter {
    @Override
    public String toString() {
      printed++;
      return "c";
    }
  }

  static String field(int n) {
    String s = "";
    for (int i = 0; i < n; i++) {
      Counter counter = new Counter();
      s += counter + "," + printed; // want "`s` grows"
    }
    return s;
  }

  static String failing(int n, int[] values) {
    try {
      String s = "";
      for (int i = 0; i < n; i++) {
        s += new Counter() + "," + values[i]; // want "`s` grows"
      }
      return s;
    } catch (IndexOutOfBoundsException e) {
      return "out of bounds after " + printed;
    }
  }

  static String steady(int n) {
    String s = "";
    for (int i = 0; i < n; i++) {
      s += new Counter() + "," + i; // want "`s` grows"
    }
    return s;
  }

  static Object probe() {
    return field(2) + failing(2, new int[1]) + steady(2);
  }
}
