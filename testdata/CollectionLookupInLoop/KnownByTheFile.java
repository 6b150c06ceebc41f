import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

class KnownByTheFile {
  static int locals(List<String> in, Map<String, String> map, Set<String> set) {
    Collection<String> keys = map.keySet();
    Collection<String> sorted = new TreeSet<>(in);
    Collection<String> copy = new ArrayList<>(in);
    Collection<String> given = set;
    Collection<String> values = map.values();
    int count = 0;
    for (String one : in) {
      count += keys.contains(one) ? 1 : 0; // ok: the keys of a map
      count += sorted.contains(one) ? 1 : 0; // ok: a sorted set
      count += copy.contains(one) ? 1 : 0; // ok: a list, ListLookupInLoop tells
      count += given.contains(one) ? 1 : 0; // ok: a set by another name
      count += values.contains(one) ? 1 : 0; // ok: values of a map, ListLookupInLoop tells
    }
    return count;
  }

  static int of(List<String> in) {
    return inSet(in, new HashSet<>(in)) + inSet(in, Set.of()) + inList(in, new ArrayList<>(in));
  }

  private static int inSet(List<String> in, Collection<String> wanted) {
    int count = 0;
    for (String one : in) {
      count += wanted.contains(one) ? 1 : 0; // ok: all callers pass sets
    }
    return count;
  }

  private static int inList(List<String> in, Collection<String> wanted) {
    int count = 0;
    for (String one : in) {
      count += wanted.contains(one) ? 1 : 0; // ok: all callers pass lists, ListLookupInLoop tells
    }
    return count;
  }

  static int both(List<String> in) {
    return inBoth(in, new HashSet<>(in)) + inBoth(in, new ArrayList<>(in));
  }

  private static int inBoth(List<String> in, Collection<String> wanted) {
    int count = 0;
    for (String one : in) {
      count += wanted.contains(one) ? 1 : 0; // want "`wanted` is searched"
    }
    return count;
  }

  static int few(List<String> in) {
    return inFew(in, List.of("a", "b"));
  }

  private static int inFew(List<String> in, Collection<String> wanted) {
    int count = 0;
    for (String one : in) {
      count += wanted.contains(one) ? 1 : 0; // ok: all callers pass two elements
    }
    return count;
  }

  static int result(List<String> in, LinkedHashMap<String, Collection<String>> map) {
    Collection<String> found = map.get("a");
    int count = 0;
    for (String one : in) {
      count += found.contains(one) ? 1 : 0; // gap: a local that holds the result of a call
    }
    return count;
  }
}
