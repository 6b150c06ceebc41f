import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

class Conversions {
  static String narrowed(int n) {
    return IntStream.range(0, n).boxed().mapToInt(Integer::byteValue).sum() // ok: a `byte` on the way
        + " "
        + IntStream.range(0, n).boxed().collect(Collectors.summingInt(Integer::shortValue)) // ok: a `short` on the way
        + LongStream.range(0, n).map(x -> x << 33).boxed().mapToLong(Long::intValue).sum() // ok: an `int` on the way
        + LongStream.range(0, n).map(x -> x << 33).boxed().collect(Collectors.summingLong(Long::intValue)) // ok: the same
        + DoubleStream.of(1.1, 2.2, n).boxed().mapToDouble(Double::floatValue).sum() // ok: a `float` on the way
        + IntStream.range(0, n).map(x -> x * 77777).boxed().mapToDouble(Integer::floatValue).sum() // ok: the same
        + IntStream.range(0, n).map(x -> x * 77777).boxed().mapToInt(x -> x.shortValue()).sum(); // want "`mapToInt`"
  }

  static String widened(int n) {
    return IntStream.range(0, n).boxed().mapToLong(Integer::longValue).sum() // want "`mapToLong`"
        + " "
        + IntStream.range(0, n).boxed().mapToDouble(Integer::intValue).sum() // want "`mapToDouble`"
        + LongStream.range(0, n).boxed().mapToDouble(Long::doubleValue).sum() // want "`mapToDouble`"
        + IntStream.range(0, n).boxed().collect(Collectors.summingLong(Integer::longValue)); // want "`collect`"
  }

  static Object probe() {
    return narrowed(900) + widened(900);
  }
}
