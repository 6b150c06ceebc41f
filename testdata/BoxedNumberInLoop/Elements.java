class Elements {
  static int ints(int[] in) {
    int sum = 0;
    for (Integer x : in) { // want "`x` is an `Integer` over an array of numbers: each element is boxed"
      sum += x;
    }
    return sum;
  }

  static double doubles(double[][] in) {
    double most = 0;
    for (double[] row : in) {
      for (final Double x : row) { // want "`x` is a `Double` over an array"
        most = Math.max(most, x);
      }
    }
    return most;
  }

  static String letters(String text) {
    StringBuilder out = new StringBuilder();
    for (Character c : text.toCharArray()) { // want "`c` is a `Character` over an array"
      if (c != ' ' && !c.equals('-') && Character.isLetter(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  static int unused(long[] in) {
    int count = 0;
    for (Long ignored : in) { // want "`ignored` is a `Long` over an array"
      count++;
    }
    return count;
  }

  static Object probe() {
    return ints(new int[] {1000, -7})
        + " "
        + doubles(new double[][] {{1, 2.5}, {}, {Double.NaN}})
        + letters("a b-c\u00e9 1")
        + unused(new long[3]);
  }
}
