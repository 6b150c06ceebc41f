package io.github.hotloop.javaparser;

import io.github.hotloop.tree.Scan;
import java.util.Set;

/** The part of a source that other sources can see. To parse that alone takes much less time. */
final class Signatures {
  private static final Set<String> TYPE_WORDS = Set.of("class", "interface", "enum", "record");

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

  /**
   * The same without annotations and without fields, methods and constructors that are private:
   * what the types of other sources are found with. A source that declares an annotation stays as
   * it is.
   */
  static String withoutPrivate(String text) {
    String signatures = of(text);
    StringBuilder kept = new StringBuilder(signatures.length());
    int copied = 0;
    int member = 0; // Where what was kept of the member that is read starts.
    for (int at = Scan.skipTrivia(signatures, 0); at < signatures.length(); ) {
      int end = Scan.tokenEnd(signatures, at);
      char first = signatures.charAt(at);
      if (first == '@') {
        if (isWord(signatures, Scan.skipTrivia(signatures, end), "interface")) {
          return signatures; // Annotations may be values there.
        }
        kept.append(signatures, copied, at);
        copied = end = annotationEnd(signatures, end);
      } else if (first == '{' || first == '}' || first == ';') {
        kept.append(signatures, copied, end);
        copied = end;
        member = kept.length();
      } else if (isWord(signatures, at, "private")) {
        int after = memberEnd(signatures, end);
        if (after > 0) {
          kept.setLength(member);
          copied = end = after;
        }
      }
      at = Scan.skipTrivia(signatures, end);
    }
    return kept.append(signatures, copied, signatures.length()).toString();
  }

  private static boolean isWord(String text, int at, String word) {
    return text.startsWith(word, at) && Scan.tokenEnd(text, at) == at + word.length();
  }

  /** The end of an annotation whose name starts at an offset. */
  private static int annotationEnd(String text, int nameStart) {
    int end = Scan.tokenEnd(text, Scan.skipTrivia(text, nameStart));
    int next = Scan.skipTrivia(text, end);
    while (next < text.length() && text.charAt(next) == '.' && !text.startsWith("...", next)) {
      end = Scan.tokenEnd(text, Scan.skipTrivia(text, next + 1));
      next = Scan.skipTrivia(text, end);
    }
    return next < text.length() && text.charAt(next) == '(' ? closing(text, next) : end;
  }

  /** The end of what is in parentheses that open at an offset. */
  private static int closing(String text, int open) {
    int depth = 0;
    for (int at = open; at < text.length(); ) {
      int end = Scan.tokenEnd(text, at);
      depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
      if (depth == 0) {
        return end;
      }
      at = Scan.skipTrivia(text, end);
    }
    return text.length();
  }

  /** The end of a field, method or constructor after one of its modifiers; -1 if it is a type. */
  private static int memberEnd(String text, int from) {
    boolean hasValue = false;
    for (int at = Scan.skipTrivia(text, from); at < text.length(); ) {
      int end = Scan.tokenEnd(text, at);
      char first = text.charAt(at);
      if (first == ';') {
        return end;
      } else if (first == '(') {
        end = closing(text, at);
      } else if (first == '{') {
        int close = Scan.closing(text, at);
        if (close < 0 || !hasValue) {
          return close < 0 ? -1 : close + 1;
        }
        end = close + 1;
      } else if (!hasValue && TYPE_WORDS.contains(text.substring(at, end))) {
        return -1;
      }
      hasValue |= first == '=';
      at = Scan.skipTrivia(text, end);
    }
    return -1;
  }
}
