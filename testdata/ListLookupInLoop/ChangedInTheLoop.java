import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

class ChangedInTheLoop {
  static int workList(Deque<String> open) {
    int count = 0;
    while (!open.isEmpty()) {
      String next = open.poll();
      if (!open.contains(next + "x")) { // ok: elements leave it as well
        count++;
      }
    }
    return count;
  }

  static void handedOut(List<String> in, List<String> list, Consumer<List<String>> other) {
    for (String one : in) {
      if (list.contains(one)) { // ok: somebody else may change it
        other.accept(list);
      }
    }
  }

  static void iterated(List<String> list) {
    Iterator<String> all = list.iterator();
    while (all.hasNext()) {
      if (list.contains(all.next() + "x")) { // ok: removed through an iterator
        all.remove();
      }
    }
  }

  static void cleared(List<String> in) {
    List<String> batch = new ArrayList<>();
    for (String one : in) {
      if (batch.contains(one)) { // ok: emptied in the loop
        batch.clear();
      }
      batch.add(one);
    }
  }

  static void replaced(List<String> in, List<String> list) {
    for (String one : in) {
      if (list.contains(one)) { // ok: elements are replaced
        list.set(0, one);
      }
    }
  }
}
