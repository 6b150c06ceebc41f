import java.util.ArrayList;
import java.util.List;

class Deduplication {
  static List<String> distinct(List<String> words) {
    List<String> out = new ArrayList<>();
    for (String word : words) {
      if (!out.contains(word)) { // want "`out` is searched by `contains`"
        out.add(word);
      }
    }
    return out;
  }

  static Object probe() {
    return distinct(List.of("b", "a", "b", "c", "a"));
  }
}
