import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;

class Quiet {
  static int types(List<String> in, Set<String> set, List<String> list, Queue<String> queue) {
    int count = 0;
    for (String one : in) {
      count += set.contains(one) ? 1 : 0; // ok: a set
      count += list.contains(one) ? 1 : 0; // ok: a list, ListLookupInLoop tells
      count += queue.contains(one) ? 1 : 0; // ok: a queue, ListLookupInLoop tells
      count += one.contains("a") ? 1 : 0; // ok: a string
    }
    return count;
  }

  static boolean elements(List<Collection<String>> all, String one) {
    for (Collection<String> each : all) {
      if (each.contains(one)) { // ok: the loop's own element
        return true;
      }
    }
    return false;
  }

  static boolean first(List<String> in, Collection<String> wanted) {
    for (String one : in) {
      if (!one.isEmpty()) {
        return wanted.contains(one); // ok: returns right after
      }
    }
    return false;
  }

  static int fewIterations(Collection<String> wanted) {
    int count = 0;
    for (int i = 0; i < 4; i++) {
      count += wanted.contains("a" + i) ? 1 : 0; // ok: four searches
    }
    return count;
  }

  static void header(Collection<String> wanted, int n) {
    for (boolean found = wanted.contains("a"); found; found = n > 1) { // ok: evaluated once
      System.out.println(n);
    }
  }

  static void handedOut(List<String> in, Collection<String> all, Consumer<Object> other) {
    for (String one : in) {
      if (all.contains(one)) { // ok: somebody else may change it
        other.accept(all);
      }
    }
  }

  static void emptied(List<String> in, Collection<String> batch) {
    for (String one : in) {
      if (batch.contains(one)) { // ok: emptied in the loop
        batch.clear();
      }
      batch.add(one);
    }
  }

  static void iterated(Collection<String> all) {
    Iterator<String> each = all.iterator();
    while (each.hasNext()) {
      if (all.contains(each.next() + "x")) { // ok: removed through an iterator
        each.remove();
      }
    }
  }

  static int reassigned(List<Collection<String>> groups, Collection<String> start) {
    Collection<String> last = start;
    int count = 0;
    for (Collection<String> group : groups) {
      count += last.contains("a") ? 1 : 0; // ok: assigned in the loop
      last = group;
    }
    return count;
  }

  static void checked(List<String> in, Collection<String> all) {
    for (String one : in) {
      assert all.contains(one); // ok: assertions are off where speed matters
    }
  }

  static int causes(List<Exception> in, Collection<Exception> known) {
    int count = 0;
    for (Exception one : in) {
      count += known.contains(one) ? 1 : 0; // ok: exceptions are few
    }
    return count;
  }

  static boolean endsBySuccess(Collection<String> all) {
    for (String one : all) {
      if (one.isEmpty()) {
        all.remove(one); // ok: the loop over the collection itself can't go on
      }
    }
    return all.isEmpty();
  }
}
