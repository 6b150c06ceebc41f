package io.github.hotloop.benchmarks.before;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts words. */
public final class MapCounter {
  private final List<String> words = new ArrayList<>();

  /** So many words, a quarter of them new ones. */
  public MapCounter(int size) {
    for (int i = 0; i < size; i++) {
      words.add("word" + i * 7919L % (size / 4 + 1));
    }
  }

  /** How often each occurs. */
  public Object run() {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : words) {
      if (counts.containsKey(word)) {
        counts.put(word, counts.get(word) + 1);
      } else {
        counts.put(word, 1); // want "`counts`"
      }
    }
    return counts;
  }
}
