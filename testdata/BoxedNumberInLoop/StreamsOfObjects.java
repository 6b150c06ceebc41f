import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class StreamsOfObjects {
  static List<Integer> list(int n) {
    return IntStream.range(0, n).boxed().collect(Collectors.toList()); // ok: a list takes boxes
  }

  static Map<Integer, String> map(int n) {
    return IntStream.range(0, n).boxed().collect(Collectors.toMap(Function.identity(), i -> "n" + i)); // ok: keys of a map
  }

  static void add(int n, Set<Integer> out) {
    IntStream.range(0, n).boxed().forEach(i -> out.add(i)); // ok: the set takes the boxes
    IntStream.range(0, n).boxed().forEach(out::add); // ok: the same by reference
  }

  static List<Integer> squares(List<Integer> in) {
    return in.stream().map(x -> x * x).collect(Collectors.toList()); // ok: one box each, for the list
  }

  static Stream<Integer> given(int n) {
    return IntStream.range(0, n).boxed(); // ok: the caller wants boxes
  }

  static Optional<Integer> first(int n) {
    return IntStream.range(0, n).boxed().filter(i -> i > 7).findFirst(); // ok: an Optional takes a box
  }

  static List<String> shown(int n) {
    return IntStream.range(0, n).boxed().map(Object::toString).toList(); // ok: a method of objects
  }

  static long same(int n, Integer wanted) {
    return IntStream.range(0, n).boxed().filter(i -> i == wanted).count(); // ok: boxes are compared
  }

  static String strings(List<String> in) {
    return in.stream().map(s -> s.trim()).reduce("", (a, b) -> b); // ok: no numbers
  }

  static int combined(List<Integer> in) {
    return in.stream().reduce(0, (a, b) -> b == null ? a : a + b); // ok: a null element is asked for
  }

  static int few() {
    return Stream.of(1, 2, 3).reduce(0, Integer::sum); // ok: three elements
  }

  static int existing(List<Map.Entry<String, Integer>> in) {
    return in.stream().map(e -> e.getValue()).mapToInt(x -> x).sum(); // ok: the boxes exist already
  }

  static long typed(List<String> in) {
    return in.stream().<Object>map(s -> s.length()).count(); // ok: a stream of objects by its type argument
  }
}
