import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** To take 0.0 away is not to add it: -0.0 stays what it is. */
class ZeroTakenAway {
  static Map<String, Double> minus(List<String> words) {
    Map<String, Double> sums = new TreeMap<>();
    sums.put("a", -0.0);
    for (String word : words) {
      sums.put(word, sums.getOrDefault(word, 0.0) - 0.0); // want "`sums`"
    }
    return sums;
  }

  static Object probe() {
    return minus(List.of("a", "b"));
  }
}
