import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

class BulkOfASet {
  static Set<String> left(List<String> in, List<String> gone) {
    Set<String> set = new HashSet<>(in);
    List<String> copy = new ArrayList<>(gone);
    set.removeAll(copy); // want "`copy` is searched by `removeAll` for each element of a set that"
    set.retainAll(copy); // want "`copy` is searched by `retainAll` for each element of `set`"
    return set;
  }

  static void keys(Map<String, String> map, List<String> gone) {
    map.keySet().removeAll(gone); // want "`gone` is searched by `removeAll`"
    map.values().removeAll(gone); // want "`gone` is searched by `removeAll`"
    map.keySet().removeAll(map.values()); // want "A list is searched by `removeAll`"
  }

  static void byOrder(Set<String> gone, TreeSet<String> set, List<String> list) {
    list.removeAll(gone); // ok: a set is searched
    set.containsAll(list); // ok: a set is searched
    set.removeAll(list); // want "`list` is searched by `removeAll`"
  }

  static void concurrent(ConcurrentHashMap<String, String> map, List<String> gone) {
    map.keySet().removeAll(gone); // ok: removes one after the other
    Map<String, String> plain = new ConcurrentHashMap<>(map);
    plain.keySet().removeAll(gone); // ok: the same behind the interface
    ConcurrentSkipListSet<String> set = new ConcurrentSkipListSet<>(map.values());
    set.removeAll(gone); // ok: removes one after the other
    Set<String> other = ConcurrentHashMap.newKeySet();
    other.removeAll(gone); // ok: removes one after the other
  }

  static void unknown(Set<String> set, Collection<String> gone) {
    set.removeAll(gone); // ok: may be a set
  }

  static Object probe() {
    Map<String, String> map = new HashMap<>(Map.of("a", "b", "c", "d"));
    keys(map, List.of("a"));
    return map.toString() + left(List.of("a", "b"), List.of("b", "c"));
  }
}
