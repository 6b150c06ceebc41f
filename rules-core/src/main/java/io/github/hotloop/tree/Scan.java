package io.github.hotloop.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads Java tokens from raw text. Every offset passed in must be a token's border; unicode escapes
 * outside literals count as letters.
 */
public final class Scan {
  private static final int WINDOW = 512;

  private Scan() {}

  /** The offset of the first character at or after {@code at} that is no white space or comment. */
  public static int skipTrivia(String text, int at) {
    int i = at;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c > ' ' && c < 0x7f && c != '/') {
        return i;
      } else if (c == ' ' || Character.isWhitespace(c) || c == '\u001a' || c == '\ufeff') {
        i++;
      } else if (c == '/' && startsComment(text, i)) {
        i = commentEnd(text, i);
      } else {
        return i;
      }
    }
    return text.length();
  }

  /**
   * The end of the token that starts at {@code at}. Operators are read one character at a time.
   *
   * @param at the start of a token, as {@link #skipTrivia} returns it
   */
  public static int tokenEnd(String text, int at) {
    char c = text.charAt(at);
    if (c == '"') {
      return text.startsWith("\"\"\"", at) ? textBlockEnd(text, at) : quotedEnd(text, at, '"');
    }
    if (c == '\'') {
      return quotedEnd(text, at, '\'');
    }
    int i = at;
    while (i < text.length() && isWordPart(text, i)) {
      i++;
    }
    return Math.max(i, at + 1);
  }

  /** The spans of all tokens in a range; both ends must be tokens' borders. */
  public static List<Span> tokens(String text, Span range) {
    List<Span> found = new ArrayList<>();
    for (int i = skipTrivia(text, range.start()); i < range.end(); ) {
      int end = tokenEnd(text, i);
      found.add(new Span(i, Math.min(end, range.end())));
      i = skipTrivia(text, end);
    }
    return found;
  }

  /** The spans of all comments in a range; both ends must be tokens' borders. */
  public static List<Span> comments(String text, Span range) {
    List<Span> found = new ArrayList<>();
    for (int i = range.start(); i < range.end(); ) {
      if (startsComment(text, i)) {
        int end = commentEnd(text, i);
        found.add(new Span(i, end));
        i = end;
      } else {
        i = Character.isWhitespace(text.charAt(i)) ? i + 1 : tokenEnd(text, i);
      }
    }
    return found;
  }

  /**
   * The start of the first token at or after {@code at} that reads {@code token}; -1 if there is
   * none before {@code limit}. Brackets are not balanced.
   */
  public static int find(String text, int at, int limit, String token) {
    for (int i = skipTrivia(text, at); i < limit; ) {
      int end = tokenEnd(text, i);
      if (text.startsWith(token, i) && (end == i + token.length() || !isWordPart(text, i))) {
        return i;
      }
      i = skipTrivia(text, end);
    }
    return -1;
  }

  /**
   * The offset of the brace that closes the one at {@code open}; -1 if there is none. Tokens
   * between them are not looked at one by one.
   */
  public static int closing(String text, int open) {
    // Most of a source is read here, before code is compiled: an array takes a fraction of the
    // time.
    char[] window = new char[Math.min(WINDOW, text.length() - open)];
    int depth = 0;
    int from = open;
    while (from < text.length()) {
      int length = Math.min(window.length, text.length() - from);
      text.getChars(from, from + length, window, 0);
      int i = 0;
      while (i < length) {
        char c = window[i];
        if (c == '{') {
          depth++;
        } else if (c == '}' && --depth == 0) {
          return from + i;
        } else if (c == '"' || c == '\'') {
          i = tokenEnd(text, from + i) - from - 1;
        } else if (c == '/' && startsComment(text, from + i)) {
          i = commentEnd(text, from + i) - from - 1;
        }
        i++;
      }
      from += i;
    }
    return -1;
  }

  private static boolean isWordPart(String text, int at) {
    char c = text.charAt(at);
    if (c >= 'a') {
      return c <= 'z' || Character.isJavaIdentifierPart(c);
    }
    return (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || Character.isJavaIdentifierPart(c)
        || (c == '\\' && at + 1 < text.length() && text.charAt(at + 1) == 'u');
  }

  private static boolean startsComment(String text, int at) {
    return text.startsWith("//", at) || text.startsWith("/*", at);
  }

  private static int commentEnd(String text, int at) {
    if (text.charAt(at + 1) == '*') {
      int close = text.indexOf("*/", at + 2);
      return close < 0 ? text.length() : close + 2;
    }
    int i = at;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  private static int quotedEnd(String text, int at, char quote) {
    int i = at + 1;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\\') {
        i += 2;
      } else if (c == quote) {
        return i + 1;
      } else if (c == '\n' || c == '\r') {
        return i;
      } else {
        i++;
      }
    }
    return text.length();
  }

  private static int textBlockEnd(String text, int at) {
    int i = at + 3;
    while (i < text.length()) {
      if (text.charAt(i) == '\\') {
        i += 2;
      } else if (text.startsWith("\"\"\"", i)) {
        return i + 3;
      } else {
        i++;
      }
    }
    return text.length();
  }
}
