class Exits {
  static int labels(int[][] in) {
    Integer seen = 0; // want "`seen` is an `Integer` that a loop updates"
    outer:
    for (int[] row : in) {
      for (int x : row) {
        if (x < 0) {
          continue outer;
        } else if (x == 7) {
          break outer;
        }
        seen += 100;
      }
    }
    return seen;
  }

  static String exceptions(int[] in) {
    Long sum = 1L << 40; // want "`sum` is a `Long` that a loop updates"
    try {
      for (int x : in) {
        sum /= x;
        sum++;
      }
      return "all " + sum;
    } catch (ArithmeticException e) {
      return "half " + sum;
    } finally {
      sum = -1L;
    }
  }

  static int again(int[] in) {
    for (int i = 0; i < in.length; i++) {
      Integer left = in[i]; // want "`left` is an `Integer` that a loop updates"
      while (left > 3) {
        left /= 2;
        if (left == 100) {
          return left;
        }
      }
    }
    return 0;
  }

  static int firstOnly(int[] in) {
    for (Integer x : in) { // ok: the loop ends with its first element
      return x;
    }
    return 0;
  }

  static int thrown(int[] in) {
    Integer sum = 0; // ok: an exception ends the loop
    for (int x : in) {
      if (x > 3) {
        sum += x;
        throw new IllegalStateException("" + sum);
      }
    }
    return sum;
  }

  static int switched(int[] in) {
    int result = 0;
    for (Integer x : in) { // want "`x` is an `Integer` over an array of numbers"
      switch (x) {
        case 1000:
          result += 1;
          break;
        default:
          result += x > 3 ? x : 3;
      }
    }
    return result;
  }

  static Object probe() {
    return labels(new int[][] {{1, -1, 5}, {1, 2, 3}, {7, 8}, {1}})
        + exceptions(new int[] {3, 5})
        + exceptions(new int[] {3, 0, 1})
        + again(new int[] {1, 90, 801, 5})
        + switched(new int[] {1000, 1, 500});
  }
}
