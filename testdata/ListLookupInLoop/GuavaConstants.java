import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Guava's factories list their elements as those of the JDK do. */
class GuavaConstants {
  private static final ImmutableList<String> LEVELS = ImmutableList.of("debug", "info", "warn");

  static List<String> without(List<String> rules) {
    List<String> left = new ArrayList<>(rules);
    left.removeAll(ImmutableList.of("commute", "associate")); // ok: two elements
    return left;
  }

  static int known(List<String> words) {
    int n = 0;
    for (String word : words) {
      if (LEVELS.contains(word)) { // ok: three elements
        n++;
      }
    }
    return n;
  }

  static int copied(List<String> words, List<String> allowed) {
    ImmutableList<String> copy = ImmutableList.copyOf(allowed);
    int n = 0;
    for (String word : words) {
      if (copy.contains(word)) { // want "`copy`"
        n++;
      }
    }
    return n;
  }

  static Object probe() {
    return without(List.of("a", "commute"))
        + " "
        + known(List.of("info", "x"))
        + copied(List.of("a", "b"), List.of("b"));
  }
}
