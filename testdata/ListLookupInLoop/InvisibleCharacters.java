import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A zero-width non-joiner counts for nothing in a name; in a string it counts. */
class Invisible‌Characters {
  static int present(List<String> all, List<String> se‌en) {
    int count = 0;
    for (String each : all) {
      if (se‌en.contains(each)) { // want "is searched by"
        cou‍nt++;
      }
    }
    return count;
  }

  static int grown(List<String> all, List<String> se‌en) {
    for (String each : all) {
      if (se‌en.contains(each)) { // want "is searched by"
        s‌een.add(each + "‌");
      }
    }
    return seen.size();
  }

  static String taken(List<String> all, List<String> se‌en, String seenS\u200cet) {
    for (String each : all) {
      if (se‌en.contains(each)) { // want "is searched by"
        return seenSet + each;
      }
    }
    return seenSet;
  }

  static boolean hidden(List<String> all) {
    Set<String> known‌ = new HashSet<>(all);
    boolean found = false;
    for (String each : all) {
      found |= known.contains(each); // ok: a set, whose name reads the same
    }
    return found;
  }

  static Object probe() {
    List<String> all = List.of("a", "b", "‌", "a‌");
    int grown = grown(all, new ArrayList<>(all));
    return present(all, List.of("‌")) + grown + taken(all, List.of("b"), "") + hidden(all);
  }
}
