import java.util.ArrayList;
import java.util.List;

class Indexed {
  record Cell(long id, String text) {}

  static List<String> list(List<Long> wanted, List<Cell> all) {
    List<Cell> cells = List.copyOf(all);
    List<String> out = new ArrayList<>();
    for (long id : wanted) {
      for (int i = 0; i < cells.size(); i++) { // want "`cells` is searched for an equal key"
        if (cells.get(i).id() == id) {
          out.add(cells.get(i).text());
          break;
        }
      }
    }
    return out;
  }

  static int array(List<Long> wanted) {
    Cell[] cells = {cell(0), cell(1), cell(2), cell(3), cell(4), cell(5), cell(6), cell(7), cell(8),
        cell(9), cell(10), cell(11), cell(12), cell(13), cell(14), cell(15), cell(16), cell(17)};
    int found = 0;
    for (long id : wanted) {
      for (int i = 0; i < cells.length; ++i) { // want "`cells` is searched for an equal key"
        Cell cell = cells[i];
        if (cell.id() == id) {
          found += cell.text().length();
          break;
        }
      }
    }
    return found;
  }

  static Cell cell(int id) {
    return new Cell(id, "c" + id);
  }

  static int sizeInVariable(List<Long> wanted, List<Cell> all) {
    List<Cell> cells = List.copyOf(all);
    int size = cells.size();
    int count = 0;
    for (long id : wanted) {
      for (int i = 0; i != size; i++) { // want "`cells` is searched for an equal key"
        if (id == cells.get(i).id()) {
          count++;
          break;
        }
      }
    }
    return count;
  }

  static Object probe() {
    List<Cell> cells = List.of(cell(1), new Cell(2, "b"), new Cell(1, "z"));
    List<Long> wanted = List.of(2L, 1L, 5L, 2L);
    return List.of(list(wanted, cells), array(wanted), sizeInVariable(wanted, cells));
  }
}
