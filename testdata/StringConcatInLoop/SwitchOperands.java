import java.util.List;

/** A switch has a type of its own before {@code +}, and another one as an argument. */
class SwitchOperands {
  static String strings(List<Integer> numbers) {
    String s = "";
    for (Integer number : numbers) {
      s += switch (number) { case 1 -> "one"; default -> { String many = "many"; yield many; } }; // want "`s`"
    }
    return s;
  }

  static String mixed(List<Integer> numbers) {
    String s = "";
    Character z = 'z';
    for (Integer number : numbers) {
      s += switch (number) { case 1 -> z; default -> 7; }; // want "`s`"
    }
    return s;
  }

  static Object probe() {
    return strings(List.of(1, 2)) + mixed(List.of(1, 2));
  }
}
