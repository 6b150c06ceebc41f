import java.util.List;

class NumbersAndOthers {
  static long numbers(List<Integer> values) {
    long sum = 0;
    for (int value : values) {
      sum += value; // ok: adds numbers
    }
    char c = 'a';
    for (int value : values) {
      c += 1; // ok: adds to a char
    }
    return sum + c;
  }

  static String slots(String[] parts, int n) {
    for (int i = 0; i < n; i++) {
      parts[i] += "."; // ok: another slot each time
    }
    return parts[0];
  }

  static Object probe() {
    return numbers(List.of(1, 2)) + slots(new String[] {"a", "b"}, 2);
  }
}
