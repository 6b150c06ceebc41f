package io.github.hotloop.benchmarks.control;

import java.util.ArrayList;
import java.util.List;

/** A string that grows in a loop, but begins anew in each iteration. */
public final class StringConcatInLoop {
  private final List<String> names = new ArrayList<>();

  /** So many names. */
  public StringConcatInLoop(int size) {
    for (int i = 0; i < size; i++) {
      names.add("name" + i % 10_000);
    }
  }

  /** Concatenates. */
  public Object asWritten() {
    int length = 0;
    for (String name : names) {
      String line = "Dear ";
      line += name; // ok: it begins anew in each iteration
      length += line.length();
    }
    return length;
  }

  /** Appends to a builder. */
  public Object rewritten() {
    int length = 0;
    for (String name : names) {
      StringBuilder line = new StringBuilder("Dear ");
      line.append(name);
      length += line.toString().length();
    }
    return length;
  }
}
