import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keys that stand behind a cast. */
public class CastKeys {
  record Row(Object id, int size) {}

  static int common(Map<String, String> rows, Map<String, String> all) {
    int common = 0;
    for (String row : rows.keySet()) {
      for (Map.Entry<String, String> other : all.entrySet()) { // want "searched for an equal key"
        if (((String) other.getKey()).equals(row)) {
          common++;
          break;
        }
      }
    }
    return common;
  }

  static List<Row> named(List<String> names, List<Row> all) {
    List<Row> named = new ArrayList<>();
    for (String name : names) {
      for (Row row : all) { // want "filtered by an equal key"
        if (((String) row.id()).equals(name)) {
          named.add(row);
        }
      }
    }
    return named;
  }

  static Object probe() {
    Map<String, String> rows = new LinkedHashMap<>(Map.of("a", "1"));
    rows.put("c", "2");
    Map<String, String> all = new LinkedHashMap<>(rows);
    all.put("b", "3");
    return common(rows, all) + " " + named(List.of("b", "x"), List.of(new Row("b", 1)));
  }
}
