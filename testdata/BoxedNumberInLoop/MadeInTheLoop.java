import java.util.List;

class MadeInTheLoop {
  static int lengths(List<String> words) {
    int sum = 0;
    for (String word : words) {
      Integer length = word.length() * 100; // want "`length` is an `Integer` of which only the number is used"
      if (length > 300) {
        sum += length;
      }
    }
    return sum;
  }

  static long branches(long[] in) {
    long sum = 0;
    int i = 0;
    while (i < in.length) {
      Long step; // want "`step` is a `Long` of which only the number is used"
      if (in[i] > 5) {
        step = in[i] * 2;
      } else {
        step = -in[i];
      }
      sum += step;
      i++;
    }
    return sum;
  }

  static double byHand(int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      Double root = Double.valueOf(Math.sqrt(i)); // want "`root` is a `Double` of which"
      var square = Long.valueOf(i * i); // want "`square` is a `Long` of which"
      Integer parsed = Integer.valueOf("1" + i); // want "`parsed` is an `Integer` of which"
      sum += root.doubleValue() + square.intValue() + parsed;
    }
    return sum;
  }

  static Object probe() {
    return lengths(List.of("a", "abcd", "abcdef"))
        + " "
        + branches(new long[] {3, 1L << 40, -9})
        + byHand(50);
  }
}
