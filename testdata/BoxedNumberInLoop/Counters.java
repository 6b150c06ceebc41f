class Counters {
  static int up(int n) {
    int sum = 0;
    for (Integer i = 0; i < n; i++) { // want "`i` counts a loop as an `Integer`"
      sum += i;
    }
    return sum;
  }

  static long down(long n) {
    long product = 1;
    for (Long i = n; i > 1; --i) { // want "`i` counts a loop as a `Long`"
      product *= i;
    }
    return product;
  }

  static int two(int[] in) {
    int sum = 0;
    for (Integer i = 0, // want "`i` counts a loop"
            k = in.length; // want "`k` counts a loop"
        i < in.length;
        i++, k--) {
      sum += in[i] * k;
    }
    return sum;
  }

  static int nested(int n) {
    int pairs = 0;
    outer:
    for (Integer i = 0; i < n; i += 2) { // want "`i` counts a loop"
      for (int j = 0; j < n; j++) {
        if (j == i * 3) {
          continue outer;
        }
        pairs++;
      }
    }
    return pairs;
  }

  static Object probe() {
    return up(300) + " " + down(15) + " " + two(new int[] {200, 3, 5}) + " " + nested(40);
  }
}
