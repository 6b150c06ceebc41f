import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

class ForEachOfStream {
  static int ints(int n) {
    int sum = 0;
    for (Integer x : IntStream.range(0, n).boxed().toList()) { // want "`boxed` makes an `Integer` of each element, but the loop needs no box"
      sum += x.intValue() + x.hashCode();
    }
    return sum;
  }

  static long longs(long n) {
    long sum = 0;
    for (final var x : LongStream.range(0, n).boxed().collect(Collectors.toList())) { // want "`boxed` makes a `Long`"
      sum += x.intValue();
    }
    return sum;
  }

  static double doubles(double n) {
    double sum = 0;
    for (double x : DoubleStream.of(1.5, n).boxed().filter(d -> d > 1).collect(Collectors.toUnmodifiableList())) { // want "`boxed` makes a `Double`"
      sum += x;
    }
    return sum;
  }

  static int lengths(List<String> words) {
    int sum = 0;
    for (int length : words.stream().map(word -> word.length()).sorted().toList()) { // want "`map` makes an `Integer`"
      sum = sum * 31 + length;
    }
    return sum;
  }

  static List<Object> kept(int n) {
    List<Object> all = new ArrayList<>();
    for (Integer x : IntStream.range(0, n).boxed().toList()) { // ok: the list takes the boxes
      all.add(x);
    }
    for (Object x : IntStream.range(0, n).boxed().toList()) { // ok: asks for objects
      all.add(x + "!");
    }
    for (long x : IntStream.range(0, n).boxed().toList()) { // want "`boxed` makes an `Integer`"
      all.add(x);
    }
    List<Integer> named = IntStream.range(0, n).boxed().toList(); // ok: a list with a name
    for (int x : named) {
      all.add(named.get(x));
    }
    return all;
  }

  static Object probe() {
    return ints(400) + " " + longs(300) + doubles(2.5) + lengths(List.of("abc", "a", "ab")) + kept(3);
  }
}
