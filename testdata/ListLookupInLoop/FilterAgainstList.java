import java.util.ArrayList;
import java.util.List;

class FilterAgainstList {
  static List<String> known(List<String> records) {
    List<String> keys = new ArrayList<>();
    for (String record : records) {
      keys.add(record + "!");
    }
    List<String> found = new ArrayList<>();
    for (String record : records) {
      if (keys.contains(record)) { // want "`keys` is searched by `contains` in each iteration"
        found.add(record);
      }
    }
    return found;
  }

  static Object probe() {
    return known(List.of("a", "a!", "b"));
  }
}
