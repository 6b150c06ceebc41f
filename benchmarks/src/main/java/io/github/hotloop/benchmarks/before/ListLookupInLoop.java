package io.github.hotloop.benchmarks.before;

import java.util.ArrayList;
import java.util.List;

/** Counts the keys that no record has; every other key is missing. */
public final class ListLookupInLoop {
  private final List<String> records = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();

  /** As many records as keys. */
  public ListLookupInLoop(int size) {
    for (int i = 0; i < size; i++) {
      records.add("customer-" + 2 * i + ";Main Street " + i);
      keys.add("customer-" + (i * 7919L % size + size));
    }
  }

  /** The number of keys without a record. */
  public Object run() {
    List<String> known = new ArrayList<>();
    for (String line : records) {
      known.add(line.substring(0, line.indexOf(';')));
    }
    int missing = 0;
    for (String key : keys) {
      if (!known.contains(key)) { // want "`known`"
        missing++;
      }
    }
    return missing;
  }
}
