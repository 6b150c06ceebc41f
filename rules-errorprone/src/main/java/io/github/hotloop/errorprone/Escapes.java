package io.github.hotloop.errorprone;

import java.util.Arrays;

/** A text with its unicode escapes resolved (JLS 3.3), and the way from its offsets and back. */
final class Escapes {
  private final String resolved;

  /** The raw offset of each resolved character and of the end; empty where they are the same. */
  private final int[] rawOffsets;

  private Escapes(String resolved, int[] rawOffsets) {
    this.resolved = resolved;
    this.rawOffsets = rawOffsets;
  }

  static Escapes in(String raw) {
    return raw.contains("\\u") ? resolve(raw) : new Escapes(raw, new int[0]);
  }

  private static Escapes resolve(String raw) {
    StringBuilder resolved = new StringBuilder(raw.length());
    int[] offsets = new int[raw.length() + 1];
    for (int at = 0; at < raw.length(); ) {
      offsets[resolved.length()] = at;
      int digits = raw.charAt(at) == '\\' ? digits(raw, at) : -1;
      if (digits > 0) {
        resolved.append((char) Integer.parseInt(raw, digits, digits + 4, 16));
        at = digits + 4;
        continue;
      }
      char c = raw.charAt(at++);
      resolved.append(c);
      if (c == '\\' && at < raw.length() && raw.charAt(at) == c) {
        // The second of two backslashes starts no escape.
        offsets[resolved.length()] = at++;
        resolved.append(c);
      }
    }
    offsets[resolved.length()] = raw.length();
    return new Escapes(resolved.toString(), Arrays.copyOf(offsets, resolved.length() + 1));
  }

  /** Where the digits of the escape start whose backslash is at {@code at}; -1 if it is none. */
  private static int digits(String raw, int at) {
    int digits = at + 1;
    while (digits < raw.length() && raw.charAt(digits) == 'u') {
      digits++;
    }
    boolean found =
        digits > at + 1
            && digits + 4 <= raw.length()
            && raw.substring(digits, digits + 4).chars().allMatch(c -> Character.digit(c, 16) >= 0);
    return found ? digits : -1;
  }

  String resolved() {
    return resolved;
  }

  int toRaw(int offset) {
    return rawOffsets.length == 0 ? offset : rawOffsets[offset];
  }

  int toResolved(int raw) {
    if (rawOffsets.length == 0) {
      return raw;
    }
    int found = Arrays.binarySearch(rawOffsets, raw);
    return found >= 0 ? found : -found - 1;
  }
}
