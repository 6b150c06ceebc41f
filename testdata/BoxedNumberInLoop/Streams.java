import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

class Streams {
  static List<String> names(int n) {
    return IntStream.range(0, n).boxed().map(i -> "n" + i).collect(Collectors.toList()); // want "`boxed` makes an `Integer` of each element, but `map` needs no box"
  }

  static long sums(int n) {
    int ints = IntStream.range(0, n).boxed().mapToInt(Integer::intValue).sum(); // want "`boxed` makes an `Integer` of each element, but `mapToInt`"
    long longs = LongStream.range(0, n).boxed().mapToLong(x -> x * 2).sum(); // want "`boxed` makes a `Long` of each element, but `mapToLong`"
    double wide = LongStream.range(0, n).boxed().mapToDouble(Long::doubleValue).sum(); // want "`mapToDouble`"
    int all = IntStream.range(0, n).boxed().collect(Collectors.summingInt(Integer::intValue)); // want "but `collect` needs no box"
    Long total = LongStream.range(0, n).boxed().collect(Collectors.summingLong(x -> x)); // want "but `collect` needs no box"
    long most = IntStream.range(0, n).boxed().collect(Collectors.summarizingInt(x -> x)).getMax(); // want "but `collect` needs no box"
    return ints + longs + (long) wide + all + total + most;
  }

  static String matches(double[] in, StringBuilder out) {
    DoubleStream.of(in).boxed().forEach(x -> out.append(x).append(x.intValue())); // want "but `forEach` needs no box"
    boolean any = DoubleStream.of(in).boxed().filter(x -> x > 1).limit(9).anyMatch(x -> x.equals(2.5)); // want "but `anyMatch` needs no box"
    long count = IntStream.range(0, in.length).boxed().filter((Integer i) -> in[i] > 0).count(); // want "but `count` needs no box"
    return out + " " + any + count;
  }

  static int product(int n) {
    return IntStream.rangeClosed(1, n).boxed().reduce(1, (a, b) -> a * b); // want "but `reduce` needs no box"
  }

  static int lengths(List<String> words) {
    return words.stream().map(word -> word.length() * 100).mapToInt(Integer::intValue).sum() // want "`map` makes an `Integer` of each element, but `mapToInt` needs no box"
        + words.stream().map(word -> word.length()).filter(n -> n > 2).map(n -> n * 300).reduce(0, Integer::sum); // want "`map` makes an `Integer` of each element, but `map` needs no box"
  }

  static Object probe() {
    return names(400)
        + " "
        + sums(1000)
        + matches(new double[] {1, 2.5, -0.0, Double.NaN, 2e10}, new StringBuilder())
        + product(12)
        + lengths(List.of("a", "bcd", "efghijk"));
  }
}
