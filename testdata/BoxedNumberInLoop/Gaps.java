import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class Gaps {
  static long fibonacci(int n) {
    Long last = 0L; // gap: a box copied from another box of the method
    Long now = 1L; // gap: a box that is copied to another one
    for (int i = 0; i < n; i++) {
      Long next = last + now; // gap: a box of an iteration that outlives it
      last = now;
      now = next;
    }
    return last;
  }

  static List<Integer> sums(int[][] rows) {
    List<Integer> out = new ArrayList<>();
    Integer sum = 0; // gap: an outer loop takes the box, an inner loop updates it
    for (int[] row : rows) {
      for (int x : row) {
        sum += x;
      }
      out.add(sum);
    }
    return out;
  }

  static int slots(Integer[] counts, int[] in) {
    for (int x : in) {
      counts[0] += x; // gap: a slot of an array
    }
    return counts[0];
  }

  static int most(int n) {
    return IntStream.range(0, n).boxed().max(Integer::compare).get(); // gap: a result that is an Optional
  }
}
