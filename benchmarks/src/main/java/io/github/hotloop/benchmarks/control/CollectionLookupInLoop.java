package io.github.hotloop.benchmarks.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A look-up in a collection that is a set. */
public final class CollectionLookupInLoop {
  private final List<Integer> wanted = new ArrayList<>();
  private final Set<Integer> allowed = new HashSet<>();

  /** As many wanted as allowed. */
  public CollectionLookupInLoop(int size) {
    for (int i = 0; i < size; i++) {
      allowed.add(1000 + 2 * i);
      wanted.add((int) (1000 + size + i * 7919L % size));
    }
  }

  /** Looks up in the set. */
  public Object asWritten() {
    int refused = 0;
    for (Integer id : wanted) {
      if (!allowed.contains(id)) { // ok: it is a set
        refused++;
      }
    }
    return refused;
  }

  /** Looks up in a copy of the set. */
  public Object rewritten() {
    Set<Integer> allowedSet = new HashSet<>(allowed);
    int refused = 0;
    for (Integer id : wanted) {
      if (!allowedSet.contains(id)) {
        refused++;
      }
    }
    return refused;
  }
}
