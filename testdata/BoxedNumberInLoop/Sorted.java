import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

class Sorted {
  static String least(double... in) {
    return DoubleStream.of(in).boxed().sorted().map(x -> x + ";").collect(Collectors.joining()); // want "`boxed` makes a `Double`"
  }

  static int upTo(int n, List<Integer> seen) {
    return IntStream.range(0, n).boxed().takeWhile(x -> x < 200).dropWhile(x -> x < 100).mapToInt(x -> x).sum() // want "`boxed` makes an `Integer`"
        + IntStream.range(0, n).boxed().peek(x -> seen.add(x)).mapToInt(x -> x).sum(); // ok: the list takes the boxes
  }

  static int most(int n) {
    return IntStream.range(0, n).boxed().sorted(Comparator.reverseOrder()).mapToInt(x -> x).limit(3).sum(); // ok: a comparator takes boxes
  }

  static long different(int... in) {
    return IntStream.of(in).boxed().distinct().count(); // ok: `distinct` boxes numbers as well
  }

  static Object probe() {
    return least(3, Double.NaN, -0.0, 0.0, -5.5) + upTo(500, new java.util.ArrayList<>()) + most(9) + different(1, 1, 2);
  }
}
