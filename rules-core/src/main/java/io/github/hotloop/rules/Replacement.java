package io.github.hotloop.rules;

import io.github.hotloop.fix.Edits;
import io.github.hotloop.fix.Layout;
import io.github.hotloop.fix.Names;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Scan;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Stmt;
import java.util.stream.Collectors;

/** Puts one call in the place of the statements of an update. */
final class Replacement {
  private Replacement() {}

  /** {@code map.method(key}. */
  static String head(KeyUpdate update, String method) {
    Expr mapped = update.mapped();
    boolean atom =
        mapped instanceof Expr.Name
            || mapped instanceof Expr.Select
            || mapped instanceof Expr.Invocation
            || mapped instanceof Expr.Index;
    return (atom ? mapped.text() : "(" + mapped.text() + ")")
        + "."
        + method
        + "("
        + update.key().text();
  }

  /** A name for the key in a lambda that does not use it. */
  static String parameter(KeyUpdate update) {
    Names names = Names.around(update.mapped());
    return names.fresh("key", 0).equals("key") ? "key" : names.fresh("k", 0);
  }

  /** Replaces the statements by a call; their comments come before it. */
  static void of(KeyUpdate update, String call, Edits edits) {
    Node first = update.nodes().get(0);
    if (!(first instanceof Stmt)) {
      edits.replace(update.span(), call);
      return;
    }
    SourceFile file = first.site().file();
    Node parent = first.parent().orElse(first);
    boolean branch =
        parent instanceof Stmt.If choice
            && choice.otherwise().filter(other -> other.site() == first.site()).isPresent();
    String outer = Layout.indent(file, (branch ? parent : first).span().start());
    String indent = branch ? outer + Layout.step(file) : outer;
    String text = comments(update, call, indent) + call + ";";
    edits.replace(update.span(), branch ? "{\n" + indent + text + "\n" + outer + "}" : text);
  }

  private static String comments(KeyUpdate update, String call, String indent) {
    SourceFile file = update.mapped().site().file();
    return Scan.comments(file.text(), update.span()).stream()
        .map(comment -> comment.of(file.text()))
        .filter(comment -> !call.contains(comment))
        .map(comment -> comment + "\n" + indent)
        .collect(Collectors.joining());
  }
}
