package io.github.hotloop.benchmarks.before;

import java.util.ArrayList;
import java.util.List;

/** Joins words to a line. */
public final class StringConcatInLoop {
  private final List<String> words = new ArrayList<>();

  /** So many words of about eight characters. */
  public StringConcatInLoop(int size) {
    for (int i = 0; i < size; i++) {
      words.add("word" + i * 7919L % 10_000);
    }
  }

  /** The line. */
  public Object run() {
    String line = "";
    for (String word : words) {
      line += word + ";"; // want "`line` grows"
    }
    return line;
  }
}
