import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class InLambdas {
  static Map<Integer, Integer> sums(List<List<Integer>> rows) {
    return new TreeMap<>(
        rows.stream()
            .collect(
                Collectors.toMap(
                    row -> row.size(),
                    row -> row.stream().reduce(0, Integer::sum)))); // want "`reduce` computes with `Integer`"
  }

  static String kind(Supplier<Integer> supplier) {
    return "boxed " + supplier.get();
  }

  static String kind(java.util.function.IntSupplier supplier) {
    return "number " + supplier.getAsInt();
  }

  static String overloaded(List<Integer> in) throws Exception {
    Callable<Object> sum = () -> in.stream().reduce(0, Integer::sum); // want "`reduce` computes with `Integer`"
    return sum.call() + kind(() -> in.stream().reduce(1, Math::max)); // want "`reduce` computes with `Integer`"
  }

  static int captured(int n) {
    int all = 0;
    for (int i = 0; i < n; i++) {
      Integer square = i * i; // want "`square` is an `Integer` of which only the number is used"
      Supplier<String> text = () -> "#" + square;
      all += text.get().length();
    }
    return all;
  }

  static void discarded(int[] in, List<String> words) {
    for (Integer x : in) { // ok: the lambda needs a call, a number is no statement
      words.forEach(word -> x.intValue());
    }
  }

  static long unboxed(List<String> words, StringBuilder out) {
    words.forEach(
        word -> {
          Integer length = word.length() * 100; // want "`length` is an `Integer` of which only"
          out.append(length);
        });
    return IntStream.range(0, words.size()).boxed().mapToInt(x -> x.intValue()).sum(); // want "but `mapToInt` needs no box"
  }

  static Object probe() throws Exception {
    List<Integer> big = List.of(1000, 2, 3000);
    StringBuilder out = new StringBuilder();
    return sums(List.of(big, List.of(), List.of(7)))
        + overloaded(big)
        + captured(200)
        + unboxed(List.of("a", "bcd"), out)
        + out;
  }
}
