import java.util.List;
import java.util.stream.Stream;

class Reduce {
  static String lambda(List<String> words) {
    return words.stream().reduce("", (a, b) -> a + b); // want "`reduce` joins strings one by one"
  }

  static String reference(List<String> words) {
    return words.stream().reduce("", String::concat); // want "`reduce` joins strings one by one"
  }

  static int sum(Stream<Integer> numbers) {
    return numbers.reduce(0, (a, b) -> a + b); // ok: adds numbers
  }

  static String last(Stream<String> words) {
    return words.reduce("", (a, b) -> b); // ok: joins nothing
  }

  static Object probe() {
    return lambda(List.of("a", "b")) + reference(List.of("c")) + last(Stream.of("d"));
  }
}
