package io.github.hotloop.benchmarks.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A list that is searched in a loop, but is another one in each iteration. */
public final class ListLookupInLoop {
  private final List<String> orders = new ArrayList<>();

  /** So many orders. */
  public ListLookupInLoop(int size) {
    for (int i = 0; i < size; i++) {
      orders.add("order-" + i + ";paid;" + (i % 3 == 0 ? "express" : "normal") + ";insured");
    }
  }

  /** Looks into the list. */
  public Object asWritten() {
    int count = 0;
    for (String order : orders) {
      List<String> marks = Arrays.asList(order.split(";"));
      if (marks.contains("express")) { // ok: another list in each iteration
        count++;
      }
    }
    return count;
  }

  /** Looks into a set made of it. */
  public Object rewritten() {
    int count = 0;
    for (String order : orders) {
      List<String> marks = Arrays.asList(order.split(";"));
      Set<String> marksSet = new HashSet<>(marks);
      if (marksSet.contains("express")) {
        count++;
      }
    }
    return count;
  }
}
