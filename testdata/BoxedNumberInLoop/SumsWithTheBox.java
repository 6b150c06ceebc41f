import java.util.List;

/** The right side is arithmetic with the box itself: a number, whichever operand is the box. */
class SumsWithTheBox {
  static long boxFirst(int[] xs) {
    Long sum = 0L; // want "`Long`"
    for (int x : xs) {
      sum = sum + x;
    }
    return sum;
  }

  static long boxLast(int[] xs) {
    Long sum = 0L; // want "`Long`"
    for (int x : xs) {
      sum = x + sum;
    }
    return sum;
  }

  static double nested(int[] xs) {
    Double sum = 1.0; // want "`Double`"
    for (int x : xs) {
      sum = sum + x * sum;
    }
    return sum;
  }

  static int charsIn(char[] xs) {
    Integer hash = 0; // want "`Integer`"
    for (char x : xs) {
      hash = hash * 31 + x;
    }
    return hash;
  }

  static long chosen(int[] xs) {
    Long sum = 0L; // want "`Long`"
    for (int x : xs) {
      sum = x > 0 ? sum + x : sum - 1;
    }
    return sum;
  }

  static List<Object> probe() {
    int[] xs = {1, -2, 300};
    return List.of(
        boxFirst(xs), boxLast(xs), nested(xs), charsIn(new char[] {'a', 'b'}), chosen(xs));
  }
}
