package io.github.hotloop.tree;

import java.util.Arrays;

/**
 * Lines of a text. A line ends with a line feed, a carriage return, or both in that order. Not safe
 * for use by several threads at once.
 */
public final class Lines {
  private final String text;
  private int[] starts = {};

  /** Indexes {@code text} on the first question. */
  public Lines(String text) {
    this.text = text;
  }

  private int[] starts() {
    if (starts.length == 0) {
      starts = find();
    }
    return starts;
  }

  private int[] find() {
    int[] found = new int[text.length() / 32 + 16];
    int count = 1;
    int feed = text.indexOf('\n');
    int carriage = text.indexOf('\r');
    while (feed >= 0 || carriage >= 0) {
      boolean alone = carriage >= 0 && (feed < 0 || carriage + 1 < feed);
      int end = alone ? carriage : feed;
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = end + 1;
      feed = alone ? feed : text.indexOf('\n', end + 1);
      carriage = carriage > end || carriage < 0 ? carriage : text.indexOf('\r', end + 1);
    }
    return Arrays.copyOf(found, count);
  }

  /** The number of lines; a text without a line end has one. */
  public int count() {
    return starts().length;
  }

  /** The line of an offset, from 1. */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts(), offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of an offset in UTF-16 units, from 1; a tab is one. */
  public int column(int offset) {
    return offset - starts()[line(offset) - 1] + 1;
  }

  /** The offset at which a line starts; {@code line} counts from 1. */
  public int start(int line) {
    return starts()[line - 1];
  }

  /** The text of a line without its line end; {@code line} counts from 1. */
  public String text(int line) {
    int from = start(line);
    int to = line < count() ? starts()[line] : text.length();
    while (to > from && (text.charAt(to - 1) == '\n' || text.charAt(to - 1) == '\r')) {
      to--;
    }
    return text.substring(from, to);
  }

  /** {@code line:column} of an offset. */
  public String at(int offset) {
    return line(offset) + ":" + column(offset);
  }
}
