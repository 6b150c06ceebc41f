import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Queue;

class FieldsOfTheObject {
  static class Indexed extends LinkedList<String> {
    private final HashSet<Object> all = new HashSet<>();

    @Override
    public boolean contains(Object one) {
      return all.contains(one);
    }
  }

  private final List<String> names = new ArrayList<>();
  private final Collection<String> copies = new ArrayList<>();
  private final Queue<String> indexed = new Indexed();
  private List<String> batch = new ArrayList<>();

  int count(List<String> in) {
    int count = 0;
    for (String one : in) {
      count += names.contains(one) ? 1 : 0; // want "`names` is searched"
      count += this.names.contains(one) ? 1 : 0; // want "`this.names` is searched"
      count += copies.contains(one) ? 1 : 0; // want "`copies` is searched"
      count += indexed.contains(one) ? 1 : 0; // ok: a class that may keep an index
    }
    return count;
  }

  void batches(List<String> in) {
    for (String one : in) {
      if (batch.contains(one)) { // ok: emptied by a method of the same object
        flush();
      }
      batch.add(one);
    }
  }

  private void flush() {
    batch.clear();
  }

  void other(List<String> in, FieldsOfTheObject other) {
    for (String one : in) {
      if (other.batch.contains(one)) { // gap: a field of another object
        System.out.println(one);
      }
    }
  }
}
