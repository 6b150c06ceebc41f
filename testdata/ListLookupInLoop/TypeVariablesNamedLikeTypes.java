import java.util.*;

/** A type variable hides the imported type of its name. */
public class TypeVariablesNamedLikeTypes<List extends Set<String>> {
  private int found;

  void count(List known, String[] names) {
    for (String name : names) {
      if (known.contains(name)) { // ok: a set, by its bound
        found++;
      }
    }
  }

  record Names<Deque extends HashSet<String>>(Deque all) {
    boolean hasAny(String[] names) {
      for (String name : names) {
        if (all.contains(name)) { // ok: a set, by its bound
          return true;
        }
      }
      return false;
    }
  }
}
