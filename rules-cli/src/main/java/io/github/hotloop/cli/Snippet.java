package io.github.hotloop.cli;

import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Span;

/**
 * A source line fit for a terminal: tabs expanded, control characters replaced, long lines cut.
 *
 * @param text the line
 * @param from the display column at which to underline, from 0
 * @param to one past the last column to underline
 */
record Snippet(String text, int from, int to) {
  private static final int TAB = 4;
  private static final int MAX_LENGTH = 160;
  private static final int LEAD = 40;

  /** The first line of a span. */
  static Snippet of(SourceFile file, Span span) {
    int line = file.lines().line(span.start());
    String text = file.lines().text(line);
    int start = Math.min(span.start() - file.lines().start(line), text.length());
    int end = Math.min(span.end() - file.lines().start(line), text.length());
    if (text.length() > MAX_LENGTH) {
      int cut = Math.max(0, start - LEAD);
      String head = cut > 0 ? "…" : "";
      int stop = Math.min(text.length(), cut + MAX_LENGTH);
      String tail = stop < text.length() ? "…" : "";
      text = head + text.substring(cut, stop) + tail;
      start += head.length() - cut;
      end = Math.min(end + head.length() - cut, text.length());
    }
    int from = width(text.substring(0, start));
    return new Snippet(clean(text), from, Math.max(from + 1, width(text.substring(0, end))));
  }

  /** A line fit for a terminal. */
  static String clean(String line) {
    StringBuilder out = new StringBuilder(line.length());
    int column = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      int c = line.codePointAt(i);
      int width = width(c, column);
      if (c == '\t') {
        out.append(" ".repeat(width));
      } else if (Character.isISOControl(c)) {
        out.append('\ufffd');
      } else if (c != '\ufeff') {
        out.appendCodePoint(c);
      }
      column += width;
    }
    return out.toString();
  }

  private static int width(String text) {
    int column = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      column += width(text.codePointAt(i), column);
    }
    return column;
  }

  private static int width(int c, int column) {
    if (c == '\t') {
      return TAB - column % TAB;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  /** Whether terminals give the character two columns: East Asian scripts and pictographs. */
  private static boolean isWide(int c) {
    return c >= 0x1100 && c <= 0x115f
        || c >= 0x2e80 && c <= 0xa4cf
        || c >= 0xac00 && c <= 0xd7a3
        || c >= 0xf900 && c <= 0xfaff
        || c >= 0xfe30 && c <= 0xfe6f
        || c >= 0xff00 && c <= 0xff60
        || c >= 0xffe0 && c <= 0xffe6
        || c >= 0x1f300 && c <= 0x1faff
        || c >= 0x20000 && c <= 0x3fffd;
  }
}
