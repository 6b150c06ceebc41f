import java.util.ArrayList;
import java.util.List;

class AnotherListEachTime {
  interface Row {
    List<String> cells();
  }

  static int inside(List<Row> rows, String cell) {
    int count = 0;
    for (Row row : rows) {
      List<String> cells = row.cells();
      count += cells.contains(cell) ? 1 : 0; // ok: another list in each iteration
      count += row.cells().contains(cell) ? 1 : 0; // ok: another list in each iteration
    }
    return count;
  }

  static int loopVariable(List<List<String>> lists, String cell) {
    int count = 0;
    for (List<String> list : lists) {
      count += list.contains(cell) ? 1 : 0; // ok: the loop's own element
    }
    lists.removeIf(list -> list.contains(cell)); // ok: the lambda's own element
    return count;
  }

  static int reassigned(List<Row> rows, String cell) {
    int count = 0;
    List<String> cells;
    for (Row row : rows) {
      cells = new ArrayList<>(row.cells());
      count += cells.contains(cell) ? 1 : 0; // ok: assigned in the loop
    }
    return count;
  }
}
