package io.github.hotloop.lsp;

import io.github.hotloop.tree.Lines;
import io.github.hotloop.tree.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * A text at one moment, as the editor holds it.
 *
 * @param path where it is or would be
 * @param version as the client counts
 */
record Document(String uri, Path path, int version, String text, Lines lines) {
  Document(String uri, Path path, int version, String text) {
    // Some message may lack them: better none at all than one that fails later.
    this(
        Objects.requireNonNull(uri, "no URI"),
        path,
        version,
        Objects.requireNonNull(text, "no text"),
        new Lines(text));
  }

  /** The text after changes, each relative to the one before. */
  Document changed(int newVersion, List<TextDocumentContentChangeEvent> changes) {
    Document now = this;
    for (TextDocumentContentChangeEvent change : changes) {
      String next = change.getText();
      if (change.getRange() != null) {
        Span span = now.span(change.getRange());
        next = now.text.substring(0, span.start()) + next + now.text.substring(span.end());
      }
      now = new Document(uri, path, newVersion, next);
    }
    return now == this ? new Document(uri, path, newVersion, text, lines) : now;
  }

  /** The offset of a position; one beyond a line or the text means its end. */
  int offset(Position position) {
    if (position.getLine() >= lines.count()) {
      return text.length();
    }
    int line = Math.max(0, position.getLine()) + 1;
    int length = lines.text(line).length();
    return lines.start(line) + Math.min(Math.max(0, position.getCharacter()), length);
  }

  /** The offsets of a range; its ends may come in any order. */
  Span span(Range range) {
    int start = offset(range.getStart());
    int end = offset(range.getEnd());
    return new Span(Math.min(start, end), Math.max(start, end));
  }

  Position position(int offset) {
    return new Position(lines.line(offset) - 1, lines.column(offset) - 1);
  }

  Range range(Span span) {
    return new Range(position(span.start()), position(span.end()));
  }
}
