package io.github.hotloop.lsp;

import io.github.hotloop.tree.FrontEnd.Parsed;
import io.github.hotloop.tree.FrontEnd.Refused;
import io.github.hotloop.tree.FrontEnd.Translated;
import io.github.hotloop.tree.Lines;
import io.github.hotloop.tree.Scan;
import io.github.hotloop.tree.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Reads a text in spite of syntax errors: the innermost block around an error is blanked, and the
 * one around that if it does not help. All else keeps its place.
 */
final class Mend {
  private static final int TRIES = 12;

  private Mend() {}

  /** The tree of what is left; empty if no block holds the error. */
  static Optional<Translated> parse(Document document, Refused refused, Project project) {
    String text = document.text();
    Refused reason = refused;
    for (int tries = 0; tries < TRIES && reason.line() > 0; tries++) {
      Optional<Span> block = block(text, reason.line());
      if (block.isEmpty()) {
        return Optional.empty();
      }
      text = blanked(text, block.get());
      Parsed parsed = project.parse(document.path(), text);
      if (parsed instanceof Translated translated) {
        return Optional.of(translated);
      }
      reason = (Refused) parsed;
    }
    return Optional.empty();
  }

  /** What stands in the innermost braces that hold a line or touch it, and are not empty. */
  private static Optional<Span> block(String text, int line) {
    Lines lines = new Lines(text);
    int at = Math.min(line, lines.count());
    Span wanted = new Span(lines.start(at), lines.start(at) + lines.text(at).length());
    List<Span> around = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (Span token : Scan.tokens(text, new Span(0, text.length()))) {
      String word = token.of(text);
      if (word.equals("{")) {
        open.push(token.end());
      } else if (word.equals("}") && !open.isEmpty()) {
        Span inside = new Span(open.pop(), token.start());
        boolean touches = inside.start() <= wanted.end() && wanted.start() <= inside.end();
        // Without the body of the outermost type nothing would be left to know.
        if (touches && !open.isEmpty() && !inside.of(text).isBlank()) {
          around.add(inside);
        }
      }
    }
    return around.stream().min(Comparator.comparingInt(Span::length));
  }

  private static String blanked(String text, Span span) {
    return text.substring(0, span.start())
        + span.of(text).replaceAll("[^\\r\\n]", " ")
        + text.substring(span.end());
  }
}
