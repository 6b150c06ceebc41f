import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class Reductions {
  static int ints(List<Integer> in) {
    return in.stream().reduce(0, Integer::sum); // want "`reduce` computes with `Integer`: each step boxes its result"
  }

  static Object asObject(List<Integer> in) {
    return List.of(in.stream().reduce(0, (a, b) -> a + b)); // want "`reduce` computes with `Integer`"
  }

  static Long longs(List<Long> in) {
    return in.stream().filter(x -> x != null).reduce(1L, Math::multiplyExact); // want "`reduce` computes with `Long`"
  }

  static String doubles(List<Double> in) {
    double most = in.stream().reduce(Double.NEGATIVE_INFINITY, Math::max); // want "`reduce` computes with `Double`"
    double sum = in.stream().reduce(0.0, Double::sum); // want "`reduce` computes with `Double`"
    return most + " " + sum + in.stream().reduce(0.0, Double::sum).hashCode(); // want "`reduce` computes with `Double`"
  }

  static int lengths(List<String> in) {
    return in.stream().map(String::length).reduce(0, Integer::sum); // want "`map` makes an `Integer`"
  }

  static int counted(List<Integer> in) {
    return in.stream().reduce(0, (n, x) -> n + 1); // want "`reduce` computes with `Integer`"
  }

  static String failing(List<Integer> in) {
    try {
      return "" + ints(in);
    } catch (NullPointerException e) {
      return "null";
    }
  }

  static Object probe() {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      numbers.add(i * i);
    }
    return ints(numbers)
        + " "
        + asObject(numbers)
        + longs(List.of(3L, 1L << 40))
        + doubles(List.of(0.1, 0.2, 0.3, 1e20, -1e20, -0.0))
        + lengths(List.of("a", "bcd"))
        + counted(numbers)
        + failing(Arrays.asList(1, null, 3));
  }
}
