package io.github.hotloop.benchmarks.before;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Counts what is not allowed; the caller says what is, with a list. */
public final class CollectionLookupInLoop {
  private final List<Integer> wanted = new ArrayList<>();
  private final List<Integer> allowed = new ArrayList<>();

  /** As many wanted as allowed. */
  public CollectionLookupInLoop(int size) {
    for (int i = 0; i < size; i++) {
      allowed.add(1000 + 2 * i);
      wanted.add((int) (1000 + size + i * 7919L % size));
    }
  }

  /** How many are refused. */
  public Object run() {
    return refused(wanted, allowed);
  }

  /** How many of the wanted are not allowed. */
  public static int refused(List<Integer> wanted, Collection<Integer> allowed) {
    int refused = 0;
    for (Integer id : wanted) {
      if (!allowed.contains(id)) { // want "`allowed`"
        refused++;
      }
    }
    return refused;
  }
}
