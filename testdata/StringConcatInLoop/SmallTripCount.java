import java.util.List;

class SmallTripCount {
  private static final String[] UNITS = {"B", "KB", "MB"};
  private static final int TRIES = 3;

  static String constant() {
    String s = "";
    for (int i = 0; i < 4; i++) {
      s += i; // ok: four iterations
    }
    for (int i = 7; i >= 0; --i) {
      s += i; // ok: eight iterations, downwards
    }
    for (int i = 0; i < TRIES; i++) {
      s += i; // ok: a small constant by name
    }
    return s;
  }

  static String listed() {
    String s = "";
    for (String unit : List.of("a", "b", "c")) {
      s += unit; // ok: three elements
    }
    for (String unit : UNITS) {
      s += unit; // ok: a final array of three
    }
    for (int i = 0; i < UNITS.length; i++) {
      s += UNITS[i]; // ok: the length of a final array of three
    }
    for (String unit : new String[] {"x", "y"}) {
      s += unit; // ok: two elements
    }
    return s;
  }

  static String nested() {
    String s = "";
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 3; j++) {
        s += i * j; // ok: six iterations in all
      }
    }
    return s;
  }

  static String inSteps(String text) {
    String s = "";
    for (int i = 0; i < 32; i = i + 2) {
      s += i; // ok: sixteen iterations
    }
    for (int i = 48; i > 0; i -= 4) {
      s += i; // ok: twelve iterations, downwards
    }
    for (int i = 0; i < text.length() % 4; i++) {
      s += "="; // ok: a remainder by four is less than four
    }
    return s;
  }

  static String padded(int value) {
    String s = String.valueOf(value);
    while (s.length() < 8) {
      s = "0" + s; // ok: ends at eight characters
    }
    return s;
  }
}
