package demo.modular;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public final class Lookup {
  private Lookup() {}

  /** Repairing this one changes what happens with nulls, or with equals that is not as hashCode. */
  public static int common(List<Object> some, List<Object> others) {
    int found = 0;
    for (Object one : some) {
      if (others.contains(one)) { // want ListLookupInLoop
        found++;
      }
    }
    return found;
  }

  /** A rule that is off by default says something about it. */
  public static Map<String, Integer> counts(List<String> words) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String word : words) {
      counts.put(word, counts.getOrDefault(word, 0) + 1); // off MapCounter
    }
    return counts;
  }
}
