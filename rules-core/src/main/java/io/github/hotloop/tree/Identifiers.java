package io.github.hotloop.tree;

import java.util.Set;

/**
 * Identifiers as javac reads them: without the characters that it leaves out wherever they stand in
 * one, zero-width spaces say ({@link Character#isIdentifierIgnorable}).
 */
public final class Identifiers {
  /** Keywords and literals (JLS 3.9), and words that decide what a declaration or statement is. */
  private static final Set<String> WORDS =
      Set.of(
          ("_ abstract assert boolean break byte case catch char class const continue default do"
                  + " double else enum extends final finally float for goto if implements import"
                  + " instanceof int interface long native new package private protected public"
                  + " return short static strictfp super switch synchronized this throw throws"
                  + " transient try void volatile while true false null record var yield")
              .split(" "));

  private Identifiers() {}

  /** Whether a text has characters that count for nothing in identifiers. */
  public static boolean hasIgnorable(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (isIgnorable(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIgnorable(char c) {
    return (c < ' ' || c > '~') && Character.isIdentifierIgnorable(c);
  }

  /** A name, dotted or not, without the characters that count for nothing in it. */
  public static String plain(String name) {
    if (!hasIgnorable(name)) {
      return name;
    }
    StringBuilder plain = new StringBuilder(name.length());
    name.chars().filter(c -> !isIgnorable((char) c)).forEach(c -> plain.append((char) c));
    return plain.toString();
  }

  /**
   * Whether a token that a parser takes for an identifier is a word of the language to javac, so
   * that the two read different code.
   */
  public static boolean hidesWord(String token) {
    return hasIgnorable(token) && WORDS.contains(plain(token));
  }
}
