import java.util.Iterator;
import java.util.List;

class Gaps {
  record Row(String name, int number) {}

  static int two(List<Row> wanted, List<Row> rows) {
    int found = 0;
    for (Row one : wanted) {
      for (Row row : rows) { // gap: a key of two parts
        if (row.name().equals(one.name()) && row.number() == one.number()) {
          found++;
          break;
        }
      }
    }
    return found;
  }

  static int iterator(List<String> names, List<Row> rows) {
    int found = 0;
    for (String name : names) {
      Iterator<Row> all = rows.iterator();
      while (all.hasNext()) { // gap: a loop over an iterator
        if (all.next().name().equals(name)) {
          found++;
          break;
        }
      }
    }
    return found;
  }

  static int ignoringCase(List<String> names, List<Row> rows) {
    int found = 0;
    for (String name : names) {
      for (Row row : rows) { // gap: equal but for upper and lower case
        if (row.name().equalsIgnoreCase(name)) {
          found++;
          break;
        }
      }
    }
    return found;
  }

  static int flag(List<String> names, List<Row> rows) {
    int count = 0;
    for (String name : names) {
      boolean found = false;
      for (int i = 0; i < rows.size() && !found; i++) { // gap: a flag ends the loop
        if (rows.get(i).name().equals(name)) {
          found = true;
        }
      }
      count += found ? 1 : 0;
    }
    return count;
  }

  static int helper(List<String> names, List<Row> rows) {
    int sum = 0;
    for (String name : names) {
      sum += number(rows, name);
    }
    return sum;
  }

  private static int number(List<Row> rows, String name) {
    for (Row row : rows) { // gap: a helper that is called from a loop
      if (row.name().equals(name)) {
        return row.number();
      }
    }
    return 0;
  }
}
