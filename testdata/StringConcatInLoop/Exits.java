class Exits {
  static String labelled(int[][] rows) {
    String s = "";
    outer:
    for (int[] row : rows) {
      for (int cell : row) {
        if (cell < 0) {
          continue outer;
        }
        if (cell == 99) {
          break outer;
        }
        s += cell; // want "`s` grows"
      }
      s += '\n'; // want "`s` grows"
    }
    return s;
  }

  static String returned(int n) {
    String s = "";
    for (int i = 0; ; i++) {
      s += i; // want "`s` grows"
      if (i == n) {
        return s;
      }
    }
  }

  static String leftBySkipping(int[] values) {
    String s = "", t = "!";
    skip:
    {
      for (int value : values) {
        s += value; // want "`s` grows"
        if (value == 0) {
          break skip;
        }
      }
      t = "?";
    }
    return s + t;
  }

  static Object probe() {
    return labelled(new int[][] {{1, 2}, {3, -1, 4}, {99}, {5}})
        + returned(3)
        + leftBySkipping(new int[] {1, 0, 2});
  }
}
