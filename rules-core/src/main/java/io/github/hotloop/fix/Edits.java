package io.github.hotloop.fix;

import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Scan;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Collects the edits of one fix. Line ends follow the file; a comment that would be lost lowers the
 * fix to REVIEW.
 */
public final class Edits {
  private final SourceFile file;
  private final List<TextEdit> edits = new ArrayList<>();
  private final Set<String> imports = new HashSet<>();
  private boolean dropsComment;
  private Optional<String> caveat = Optional.empty();

  private Edits(SourceFile file) {
    this.file = file;
  }

  /** An empty collection for {@code file}. */
  public static Edits in(SourceFile file) {
    return new Edits(file);
  }

  /** Replaces a range whose ends are borders of tokens; a line end may be written {@code \n}. */
  public Edits replace(Span span, String replacement) {
    String old = span.of(file.text());
    boolean mayHoldComment = old.contains("//") || old.contains("/*");
    if (mayHoldComment) {
      for (Span comment : Scan.comments(file.text(), span)) {
        dropsComment |= !replacement.contains(comment.of(file.text()));
      }
    }
    String lines = replacement.replace("\r\n", "\n").replace("\n", Layout.lineEnd(file));
    edits.add(new TextEdit(span, lines));
    return this;
  }

  /** Replaces a node, its redundant parentheses left in place. */
  public Edits replace(Node node, String replacement) {
    return replace(node.span(), replacement);
  }

  /** Inserts at an offset. */
  public Edits insert(int offset, String text) {
    return replace(new Span(offset, offset), text);
  }

  /** Whether this is the first time that this type is to be imported. */
  boolean imports(String qualifiedName) {
    return imports.add(qualifiedName);
  }

  /** Lowers the fix to REVIEW for a reason: what may change, a phrase. The first reason stays. */
  public Edits caveat(String reason) {
    caveat = caveat.or(() -> Optional.of(reason));
    return this;
  }

  /** The fix: SAFE unless there was a caveat or a comment would be lost. */
  public Fix build(String title) {
    if (dropsComment) {
      caveat("a comment is dropped");
    }
    return new Fix(title, caveat.isPresent() ? Safety.REVIEW : Safety.SAFE, caveat, edits);
  }
}
