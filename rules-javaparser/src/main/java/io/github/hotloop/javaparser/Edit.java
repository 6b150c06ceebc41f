package io.github.hotloop.javaparser;

import io.github.hotloop.tree.Span;

/**
 * From one text to another.
 *
 * @param change what of the text before is not in the one after
 */
record Edit(Decoded before, Decoded after, Span change) {
  static Edit between(Decoded before, Decoded after) {
    String old = before.text();
    String now = after.text();
    int start = 0;
    int shorter = Math.min(old.length(), now.length());
    while (start < shorter && old.charAt(start) == now.charAt(start)) {
      start++;
    }
    int same = 0;
    while (same < shorter - start
        && old.charAt(old.length() - 1 - same) == now.charAt(now.length() - 1 - same)) {
      same++;
    }
    return new Edit(before, after, new Span(start, old.length() - same));
  }

  /** Whether nothing but what is in a part of the text before has changed. */
  boolean isIn(Span part) {
    return part.start() <= change.start() && change.end() <= part.end();
  }

  /** What comes after the edit in place of a part that holds all that has changed. */
  String after(Span part) {
    int grown = after.text().length() - before.text().length();
    return after.text().substring(part.start(), part.end() + grown);
  }

  /** What was there before. */
  String before(Span part) {
    return part.of(before.text());
  }
}
