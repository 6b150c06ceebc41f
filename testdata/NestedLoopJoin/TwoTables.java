import java.util.List;
import java.util.stream.IntStream;

class TwoTables {
  record Row(int id, String name) {}

  private final List<Row> rows = List.of(new Row(1, "own"));

  static String run(int n, List<Row> all) {
    List<Row> rows = List.copyOf(all);
    StringBuilder out = new StringBuilder();
    IntStream.range(0, n)
        .forEach(
            i -> {
              Row one = rows.stream().filter(r -> r.id() == i).findFirst().orElse(null); // want "`rows`"
              out.append(one);
              for (Row row : rows) { // want "`rows` is searched"
                if (row.id() == i) {
                  out.append(row.name());
                  break;
                }
              }
            });
    for (int i = 0; i < n; i++) {
      for (Row row : rows) { // want "`rows` is searched"
        if (i == row.id()) {
          out.append(row);
          break;
        }
      }
      for (Row row : rows) {
        out.append(row.name());
      }
    }
    return out.toString();
  }

  static Object probe() {
    return run(4, List.of(new Row(1, "a"), new Row(2, "b"), new Row(1, "c")));
  }
}
