import java.util.List;

class Accumulators {
  static long longs(int n) {
    Long sum = 0L; // want "`sum` is a `Long` that a loop updates"
    for (int i = 0; i < n; i++) {
      sum += i * 1000L;
    }
    return sum;
  }

  static String others(List<String> words) {
    Integer letters = 0; // want "`letters` is an `Integer` that a loop updates"
    Double mean = 0.0; // want "`mean` is a `Double` that a loop updates"
    Float ratio = 1f; // want "`ratio` is a `Float`"
    Short small = 0; // want "`small` is a `Short`"
    Byte tiny = 126; // want "`tiny` is a `Byte`"
    Character mark = 'x'; // want "`mark` is a `Character`"
    for (String word : words) {
      letters = letters + word.length();
      mean += word.length() / 3.0;
      ratio *= word.length();
      small++;
      ++tiny;
      mark++;
    }
    return letters + " " + mean + " " + ratio + " " + small + " " + tiny + " " + mark;
  }

  static Object probe() {
    List<String> words = List.of("alpha", "be", "gamma");
    return longs(100_000) + " " + others(words) + longs(0) + others(List.of());
  }
}
