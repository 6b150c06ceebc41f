package io.github.hotloop.fix;

import io.github.hotloop.tree.Lines;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Span;
import io.github.hotloop.tree.Stmt;

/** How a file is laid out: line ends and indentation. */
public final class Layout {
  private Layout() {}

  private record LineEnd(String text) {}

  /** The line end of most lines; a line feed where there is none. */
  public static String lineEnd(SourceFile file) {
    return file.memo(LineEnd.class, Layout::countLineEnds).text();
  }

  private static LineEnd countLineEnds(SourceFile file) {
    String text = file.text();
    int returns = 0;
    int feeds = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        feeds++;
        if (i > 0 && text.charAt(i - 1) == '\r') {
          returns++;
        }
      }
    }
    return new LineEnd(returns * 2 > feeds ? "\r\n" : "\n");
  }

  /** The white space before the first character of the line that holds {@code offset}. */
  public static String indent(SourceFile file, int offset) {
    Lines lines = file.lines();
    String line = lines.text(lines.line(offset));
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  /** One step of indentation: what a block's first statement has more than the block's line. */
  public static String step(SourceFile file) {
    return file.memo(Step.class, any -> new Step(findStep(file))).text();
  }

  private record Step(String text) {}

  private static String findStep(SourceFile file) {
    for (Stmt.Block block : file.all(Stmt.Block.class)) {
      if (!block.statements().isEmpty()) {
        String outer = indent(file, block.span().start());
        String inner = indent(file, block.statements().get(0).span().start());
        if (inner.length() > outer.length() && inner.startsWith(outer)) {
          return inner.substring(outer.length());
        }
      }
    }
    return "  ";
  }

  /** Whether only white space stands before {@code offset} in its line. */
  public static boolean startsLine(SourceFile file, int offset) {
    int start = file.lines().start(file.lines().line(offset));
    return new Span(start, offset).of(file.text()).isBlank();
  }
}
