import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

class Collected {
  static int twice(int n) {
    return IntStream.range(0, n).boxed().collect(Collectors.summingInt(x -> x * 2)); // want "but `collect` needs no box"
  }

  static Long squares(int n) {
    return IntStream.range(0, n).boxed().collect(Collectors.summingLong(x -> (long) x * x)); // want "but `collect` needs no box"
  }

  static Object mean(int n) {
    Object mean = IntStream.range(0, n).boxed().collect(Collectors.averagingInt(x -> x)); // want "but `collect` needs no box"
    return mean + " " + LongStream.range(0, n).boxed().collect(Collectors.averagingLong(x -> x.hashCode() + 1L)); // want "but `collect`"
  }

  static Object summary(List<String> words) {
    return words.stream().map(String::length).collect(Collectors.summarizingLong(x -> x.longValue() + 1)); // want "`map` makes an `Integer`"
  }

  static List<Double> inList(int n) {
    return List.of(IntStream.range(0, n).boxed().collect(Collectors.averagingInt(x -> x / 2))); // want "but `collect`"
  }

  static Object doubles(int n) {
    return DoubleStream.of(0.1, 0.2, n).boxed().collect(Collectors.summarizingDouble(x -> x / 3)); // want "but `collect`"
  }

  static double rounded(int n) {
    return DoubleStream.of(0.1, 0.2, n).boxed().collect(Collectors.summingDouble(x -> x)) // ok: sums of doubles are made in different ways
        + DoubleStream.of(0.1, 0.2, n).boxed().collect(Collectors.averagingDouble(x -> x)); // ok: the same
  }

  static Object probe() {
    return twice(50) + " " + squares(9000) + mean(0) + mean(70) + summary(List.of("a", "bc")) + inList(7) + inList(0) + doubles(3) + rounded(3);
  }
}
