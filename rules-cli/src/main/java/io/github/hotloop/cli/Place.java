package io.github.hotloop.cli;

import io.github.hotloop.tree.Lines;
import io.github.hotloop.tree.Span;

/** A range by lines and columns, both from 1, columns in UTF-16 units; the end is exclusive. */
record Place(int line, int column, int endLine, int endColumn) {
  static Place of(Lines lines, Span span) {
    return new Place(
        lines.line(span.start()),
        lines.column(span.start()),
        lines.line(span.end()),
        lines.column(span.end()));
  }
}
