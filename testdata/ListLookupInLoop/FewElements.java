import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Few elements or few iterations, though nobody writes the number. */
class FewElements {
  private static final List<String> BANNED = new ArrayList<>(List.of("a", "b"));
  private final List<String> open = new ArrayList<>(List.of("a", "b"));

  void add(String one) {
    open.add(one);
  }

  int copies(List<String> in) {
    List<String> copy = new ArrayList<>(Arrays.asList("a", "b", "c"));
    List<String> view = Collections.unmodifiableList(Arrays.asList("a", "b"));
    int count = 0;
    for (String one : in) {
      count += copy.contains(one) ? 1 : 0; // ok: three elements, and nothing adds to them
      count += view.contains(one) ? 1 : 0; // ok: two elements
      count += BANNED.contains(one) ? 1 : 0; // ok: two elements, and nothing adds to them
      count += open.contains(one) ? 1 : 0; // want "`open`"
    }
    return count;
  }

  static int listed(List<String> in, String third) {
    List<String> names = new ArrayList<>();
    names.add("a");
    names.add("b");
    names.add(third);
    List<String> more = new ArrayList<>(4);
    more.add("a");
    if (third != null) {
      more.addAll(in);
    }
    int count = 0;
    for (String one : in) {
      count += names.contains(one) ? 1 : 0; // ok: three elements
      count += more.contains(one) ? 1 : 0; // want "`more`"
    }
    return count;
  }

  static int grows(List<String> in, List<String> more) {
    List<String> copy = new ArrayList<>(List.of("a", "b"));
    copy.addAll(more);
    int count = 0;
    for (String one : in) {
      count += copy.contains(one) ? 1 : 0; // want "`copy`"
    }
    return count;
  }

  static int handedOn(List<String> in, List<List<String>> out) {
    List<String> copy = new ArrayList<>(List.of("a", "b"));
    out.get(0).add("c");
    out.add(copy);
    int count = 0;
    for (String one : in) {
      count += copy.contains(one) ? 1 : 0; // want "`copy`"
    }
    return count;
  }

  static int fewTrips(List<String> list) {
    final int most = 5;
    int[] count = {0};
    for (int i = 0; i < 3 && !list.contains("x" + i); i++) { // ok: three times at most
      count[0]++;
    }
    for (int i = 0; i < most; i++) {
      count[0] += list.contains("x" + i) ? 1 : 0; // ok: five times
    }
    List<String> two = List.of("a", "b");
    two.forEach(one -> count[0] += list.contains(one) ? 1 : 0); // ok: twice
    Stream.of("a", "b").forEach(one -> count[0] += list.contains(one) ? 1 : 0); // ok: twice
    count[0] += (int) IntStream.range(0, 3).filter(i -> list.contains("" + i)).count(); // ok: 3 times
    for (int i = 0; i < two.size(); i++) {
      count[0] += list.contains(two.get(i)) ? 1 : 0; // ok: twice
    }
    return count[0];
  }

  static long manyTrips(List<String> list, int n) {
    return IntStream.range(0, n).filter(i -> list.contains("" + i)).count(); // want "`list`"
  }

  static Object probe() {
    FewElements few = new FewElements();
    few.add("c");
    List<String> in = List.of("a", "c", "d");
    return few.copies(in)
        + " "
        + listed(in, "c")
        + grows(in, List.of("c"))
        + handedOn(in, new ArrayList<>(List.of(new ArrayList<>())))
        + fewTrips(in)
        + manyTrips(in, 9);
  }
}
