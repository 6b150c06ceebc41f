import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class References {
  record Item(String name, Integer count) {}

  static int lengths(List<String> words) {
    return words.stream().map(String::length).mapToInt(Integer::intValue).sum(); // want "`map` makes an `Integer` of each element, but `mapToInt` needs no box"
  }

  static boolean any(List<String> words) {
    return words.stream().map(String::length).filter(n -> n > 2).anyMatch(n -> n % 2 == 1); // want "`map` makes an `Integer`"
  }

  static double mean(List<String> numbers) {
    return numbers.stream().map(Double::parseDouble).mapToDouble(Double::doubleValue).average().orElse(0) // want "`map` makes a `Double`"
        + numbers.stream().map(Long::parseLong).reduce(0L, Long::sum); // want "`map` makes a `Long`"
  }

  static long sizes(Map<String, List<String>> groups) {
    return groups.values().stream().map(List::size).collect(Collectors.summingInt(Integer::intValue)); // want "`map` makes an `Integer`"
  }

  static int counts(List<Item> items) {
    return items.stream().map(Item::count).mapToInt(Integer::intValue).sum() // ok: the boxes exist already
        + items.stream().map(Item::hashCode).mapToInt(x -> x).max().orElse(0); // gap: a reference to a method that is not listed
  }

  static List<Integer> list(List<String> words) {
    return words.stream().map(String::length).collect(Collectors.toList()); // ok: the list takes the boxes
  }

  static String failing(List<String> words) {
    try {
      return "" + lengths(words);
    } catch (NullPointerException e) {
      return "null";
    }
  }

  static Object probe() {
    List<String> words = List.of("a", "bcd", "efghi");
    return lengths(words) + " " + any(words) + mean(List.of("3", "400")) + sizes(Map.of("a", words)) + counts(List.of(new Item("a", 700))) + list(words) + failing(Arrays.asList("a", null));
  }
}
