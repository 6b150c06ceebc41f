import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

class NoLists {
  static int sets(List<String> in, Set<String> set, HashSet<String> hash, Map<String, String> map) {
    Collection<String> keys = map.keySet();
    Collection<String> tree = new TreeSet<>(in);
    int count = 0;
    for (String one : in) {
      count += set.contains(one) ? 1 : 0; // ok: a set
      count += hash.contains(one) ? 1 : 0; // ok: a hash set
      count += map.containsKey(one) ? 1 : 0; // ok: looks up a key
      count += map.keySet().contains(one) ? 1 : 0; // ok: a key set
      count += keys.contains(one) ? 1 : 0; // ok: a key set by another name
      count += tree.contains(one) ? 1 : 0; // ok: a tree set by another name
      count += one.contains("x") ? 1 : 0; // ok: a string
    }
    return count;
  }

  static int unknown(List<String> in, Collection<String> any) {
    int count = 0;
    for (String one : in) {
      count += any.contains(one) ? 1 : 0; // ok: the caller decides what it is
    }
    return count;
  }

  static void removal(Map<String, String> map, Set<String> set, List<String> gone) {
    Map<String, String> copy = new HashMap<>(map);
    for (String one : gone) {
      copy.remove(one); // ok: a map
      set.remove(one); // ok: a set
    }
  }
}
