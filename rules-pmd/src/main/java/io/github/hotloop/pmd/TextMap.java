package io.github.hotloop.pmd;

import java.util.Optional;

/**
 * From offsets in the text that PMD parses to those in the raw text that it was made from. PMD
 * drops the byte-order mark, turns line ends into line feeds and translates unicode escapes.
 */
final class TextMap {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final String raw;
  // The raw offset of each character of PMD's text and of its end; empty if the texts are equal.
  private final int[] offsets;

  private TextMap(String raw, int[] offsets) {
    this.raw = raw;
    this.offsets = offsets;
  }

  /** The map between both texts; empty if PMD's text can't have been made from the raw one. */
  static Optional<TextMap> of(String raw, CharSequence parsed) {
    if (raw.contentEquals(parsed)) {
      return Optional.of(new TextMap(raw, new int[0]));
    }
    int[] offsets = new int[parsed.length() + 1];
    int at = 0;
    if (raw.startsWith("\ufeff") && (parsed.isEmpty() || parsed.charAt(0) != BYTE_ORDER_MARK)) {
      at = 1;
    }
    int backslashes = 0;
    for (int i = 0; i < parsed.length(); i++) {
      offsets[i] = at;
      if (at >= raw.length()) {
        return Optional.empty();
      }
      char written = raw.charAt(at);
      char read = parsed.charAt(i);
      int escape = written == '\\' && backslashes % 2 == 0 ? escapeEnd(raw, at) : -1;
      if (escape >= 0 && escapeValue(raw, escape) == read) {
        at = escape;
        backslashes = 0;
      } else if (written == '\r' && read == '\n') {
        at += raw.startsWith("\r\n", at) ? 2 : 1;
        backslashes = 0;
      } else if (written == read) {
        at++;
        backslashes = written == '\\' ? backslashes + 1 : 0;
      } else {
        return Optional.empty();
      }
    }
    offsets[parsed.length()] = at;
    return at == raw.length() ? Optional.of(new TextMap(raw, offsets)) : Optional.empty();
  }

  /** The raw text. */
  String raw() {
    return raw;
  }

  /** The raw offset of an offset in PMD's text. */
  int toRaw(int parsed) {
    return offsets.length == 0 ? parsed : offsets[parsed];
  }

  /**
   * The end of the unicode escape that starts at {@code at}, or -1. PMD takes an odd run of
   * backslashes before the {@code u} for part of the escape.
   */
  private static int escapeEnd(String raw, int at) {
    int i = at;
    while (i < raw.length() && raw.charAt(i) == '\\') {
      i++;
    }
    boolean odd = (i - at) % 2 == 1;
    if (!odd || i >= raw.length() || raw.charAt(i) != 'u') {
      return -1;
    }
    while (i < raw.length() && raw.charAt(i) == 'u') {
      i++;
    }
    return i + 4 <= raw.length() ? i + 4 : -1;
  }

  private static int escapeValue(String raw, int end) {
    int value = 0;
    for (int i = end - 4; i < end; i++) {
      value = value * 16 + Character.digit(raw.charAt(i), 16);
    }
    return value;
  }
}
