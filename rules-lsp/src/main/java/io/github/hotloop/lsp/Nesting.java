package io.github.hotloop.lsp;

import io.github.hotloop.tree.Lines;
import io.github.hotloop.tree.Scan;
import java.util.Optional;

/**
 * Tells by counting, without a parse, which texts would take one very long: nobody writes them, but
 * editors open what nobody wrote.
 */
final class Nesting {
  private static final int DEEPEST = 500;
  private static final int LONGEST = 20_000;

  private final String text;
  private int open;
  private int angles;
  private int casts;
  private int tokens;
  private char previous = ';';

  private Nesting(String text) {
    this.text = text;
  }

  /** What is too deep or too long in a text; empty if nothing is. */
  static Optional<Analysis.Refusal> refusal(String text) {
    return new Nesting(text).find();
  }

  private Optional<Analysis.Refusal> find() {
    for (int at = Scan.skipTrivia(text, 0); at < text.length(); ) {
      int end = Scan.tokenEnd(text, at);
      count(text.charAt(at));
      if (Math.max(Math.max(open, angles), casts) > DEEPEST) {
        return refusal(at, "nested more than " + DEEPEST + " deep");
      } else if (tokens > LONGEST) {
        return refusal(at, "of more than " + LONGEST + " words and signs");
      }
      at = Scan.skipTrivia(text, end);
    }
    return Optional.empty();
  }

  private Optional<Analysis.Refusal> refusal(int at, String what) {
    String message = "hotloop skips this file: here is code " + what;
    return Optional.of(new Analysis.Refusal(new Lines(text).line(at), message, false));
  }

  private void count(char token) {
    switch (token) {
      case '(', '[', '{' -> open++;
      case ')', ']', '}' -> open = Math.max(0, open - 1);
      case '<' -> angles++;
      case '>' -> angles = Math.max(0, angles - 1);
      default -> {}
    }
    boolean isBorder = token == ';' || token == '{' || token == '}';
    if (isBorder || token == ',') {
      tokens = 0;
    }
    if (isBorder || token == '=' || token == '&' || token == '|') {
      angles = 0; // Those before compared numbers.
      casts = 0;
    }
    if (token == '(' && previous == ')') {
      casts++;
    }
    tokens++;
    previous = token;
  }
}
