import java.util.Arrays;
import java.util.stream.Collectors;

class OverArrays {
  static int sums(int[] in) {
    return Arrays.stream(in).boxed().map(x -> x + 1).reduce(0, Integer::sum) // want "`boxed` makes an `Integer`"
        + Arrays.stream(in, 1, 2).boxed().collect(Collectors.summingInt(x -> x)); // want "`boxed` makes an `Integer`"
  }

  static long longs(long[] in) {
    return Arrays.stream(in).boxed().mapToLong(Long::longValue).max().orElse(0); // want "`boxed` makes a `Long`"
  }

  static int copied(int[] in) {
    int sum = 0;
    for (Integer x : Arrays.copyOf(in, 20)) { // want "`x` is an `Integer` over an array"
      sum += x;
    }
    return sum;
  }

  static Object probe() {
    return sums(new int[] {500, 2, 3}) + " " + longs(new long[] {1L << 40, 2}) + copied(new int[] {300, -4});
  }
}
