import java.util.List;

/** Operands whose type depends on where they stand: in a call of append they would have another. */
class PolyOperands {
  @SuppressWarnings("unchecked")
  static <T> T any(Object value) {
    return (T) value;
  }

  static String inferred(List<Integer> numbers) {
    String s = "";
    for (Integer number : numbers) {
      s += number > 1 ? any(number) : "y"; // want "`s`"
    }
    return s;
  }

  static String unrelated(List<Integer> numbers) {
    String s = "";
    for (Integer number : numbers) {
      s += number > 1 ? number : "y"; // want "`s`"
    }
    return s;
  }

  static Object probe() {
    return inferred(List.of(1, 2, 3)) + unrelated(List.of(1, 2, 3));
  }
}
