package io.github.hotloop.javaparser;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import io.github.hotloop.tree.Lines;
import java.util.Arrays;

/**
 * A source as JavaParser reads it: unicode escapes decoded, byte-order mark blanked, and the way
 * back from its lines and columns to offsets in the raw text.
 */
final class Decoded {
  private final String text;
  private final Lines lines;

  /** The raw offset of each decoded character and of the end; empty where the two are the same. */
  private final int[] rawOffsets;

  private Decoded(String text, int[] rawOffsets) {
    this.text = text;
    this.lines = new Lines(text);
    this.rawOffsets = rawOffsets;
  }

  static Decoded of(String raw) {
    String marked = raw.startsWith("\ufeff") ? " " + raw.substring(1) : raw;
    return marked.contains("\\u") ? decode(marked) : new Decoded(marked, new int[0]);
  }

  /** A text without escapes, or whose escapes were decoded before. */
  static Decoded ofDecoded(String text) {
    return new Decoded(text, new int[0]);
  }

  private static Decoded decode(String raw) {
    StringBuilder decoded = new StringBuilder(raw.length());
    int[] offsets = new int[raw.length() + 1];
    int at = 0;
    while (at < raw.length()) {
      offsets[decoded.length()] = at;
      char c = raw.charAt(at);
      int end = c == '\\' ? escapeEnd(raw, at) : at;
      if (end > at) {
        decoded.append((char) Integer.parseInt(raw, end - 4, end, 16));
        at = end;
      } else {
        decoded.append(c);
        at++;
        // The second of two backslashes can't start an escape (JLS 3.3).
        if (c == '\\' && at < raw.length() && raw.charAt(at) == '\\') {
          offsets[decoded.length()] = at;
          decoded.append('\\');
          at++;
        }
      }
    }
    offsets[decoded.length()] = raw.length();
    return new Decoded(decoded.toString(), Arrays.copyOf(offsets, decoded.length() + 1));
  }

  /** The end of the unicode escape at {@code at}; {@code at} itself where there is none. */
  private static int escapeEnd(String raw, int at) {
    int digits = at + 1;
    while (digits < raw.length() && raw.charAt(digits) == 'u') {
      digits++;
    }
    if (digits == at + 1 || digits + 4 > raw.length()) {
      return at;
    }
    for (int i = digits; i < digits + 4; i++) {
      if (Character.digit(raw.charAt(i), 16) < 0) {
        return at;
      }
    }
    return digits + 4;
  }

  String text() {
    return text;
  }

  /** The offset in the decoded text of the character at {@code position}. */
  int offset(Position position) {
    return lines.start(position.line) + position.column - 1;
  }

  /** The offset in the decoded text at which a node starts. */
  int start(Node node) {
    return offset(Positions.first(node).getRange().orElseThrow().begin);
  }

  /** The offset in the decoded text at which a node ends. */
  int end(Node node) {
    return offset(Positions.last(node).getRange().orElseThrow().end) + 1;
  }

  /** The raw offset at which the character at {@code position} starts. */
  int start(Position position) {
    return raw(offset(position));
  }

  /** The raw offset at which the character at {@code position} ends. */
  int end(Position position) {
    return raw(lines.start(position.line) + position.column);
  }

  private int raw(int offset) {
    return rawOffsets.length == 0 ? offset : rawOffsets[offset];
  }
}
