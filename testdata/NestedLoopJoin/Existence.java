import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

class Existence {
  record Row(String key, int number) {
    Row {
      Objects.requireNonNull(key);
    }
  }

  static List<String> flags(List<String> wanted, List<Row> all) {
    List<Row> rows = List.copyOf(all);
    List<String> out = new ArrayList<>();
    for (String name : wanted) {
      boolean found = false;
      for (Row row : rows) { // want "`rows` is searched for an equal key in each iteration"
        if (row.key().equals(name)) {
          found = true;
          break;
        }
      }
      out.add(name + found);
    }
    return out;
  }

  static String returned(List<String> wanted, List<Row> all) {
    List<Row> rows = List.copyOf(all);
    for (String name : wanted) {
      for (Row row : rows) { // want "`rows` is searched"
        if (!row.key.equals(name)) {
          continue;
        }
        return name;
      }
    }
    return "none";
  }

  static List<String> known(List<String> wanted, List<String> all) {
    List<String> keys = List.copyOf(all);
    return wanted.stream()
        .filter(name -> keys.stream().anyMatch(key -> Objects.equals(name, key))) // want "`keys`"
        .collect(Collectors.toList());
  }

  static int unknown(List<Integer> wanted, List<Row> all) {
    List<Row> rows = List.copyOf(all);
    int count = 0;
    for (int number : wanted) {
      if (rows.stream().noneMatch(row -> row.number() == number)) { // want "`rows` is searched"
        count++;
      }
    }
    return count;
  }

  static Object probe() {
    List<String> wanted = new ArrayList<>(List.of("b", "x", "a"));
    wanted.add(null);
    List<Row> rows = List.of(new Row("a", 1), new Row("b", 2), new Row("a", 3));
    return List.of(
        flags(wanted, rows),
        returned(wanted, rows),
        known(wanted, List.of("a", "b", "c")),
        unknown(List.of(2, 3, 2, 5), rows));
  }
}
