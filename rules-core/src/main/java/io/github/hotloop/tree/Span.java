package io.github.hotloop.tree;

/**
 * A half-open range of UTF-16 offsets in the raw text of a file.
 *
 * @param start the first offset, 0 or more
 * @param end one past the last offset, {@code start} or more
 */
public record Span(int start, int end) {
  /** Refuses what is no range of a text. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("No span: " + start + ".." + end);
    }
  }

  /** The number of UTF-16 units covered. */
  public int length() {
    return end - start;
  }

  /** Whether {@code other} lies wholly in this span; a span contains itself. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The characters covered in {@code text}. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
