package io.github.hotloop.javaparser;

import io.github.hotloop.tree.Scan;

/** The part of a source that other sources can see. To parse that alone takes much less time. */
final class Signatures {
  private Signatures() {}

  /**
   * A source without comments, with most bodies of methods emptied, and those of classes that have
   * no name. The headers of all named types and of their members stay as they are; offsets do not.
   */
  static String of(String text) {
    if (text.contains("\\u")) {
      return text; // Escapes may hide quotes and braces.
    }
    StringBuilder kept = new StringBuilder();
    int copied = Scan.skipTrivia(text, 0);
    int parentheses = 0;
    boolean isRecord = false;
    boolean afterParenthesis = false;
    for (int at = copied; at < text.length(); ) {
      int end = Scan.tokenEnd(text, at);
      char first = text.charAt(at);
      parentheses += first == '(' ? 1 : first == ')' ? -1 : 0;
      // After parentheses comes a body, of a method or of what is made or named before them; only
      // a record's own is one that others see into.
      if (first == '{' && afterParenthesis && parentheses == 0 && !isRecord) {
        int close = Scan.closing(text, at);
        if (close < 0) {
          return text;
        }
        kept.append(text, copied, end);
        copied = close;
        end = close + 1;
      }
      boolean isBorder = first == '{' || first == '}' || first == ';';
      isRecord = !isBorder && (isRecord || text.startsWith("record", at) && end == at + 6);
      afterParenthesis = first == ')';
      at = Scan.skipTrivia(text, end);
      if (at > end + 1) {
        kept.append(text, copied, end).append(' ');
        copied = at;
      }
    }
    return kept.append(text, copied, text.length()).toString();
  }
}
