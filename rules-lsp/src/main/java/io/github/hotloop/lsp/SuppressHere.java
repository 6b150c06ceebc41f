package io.github.hotloop.lsp;

import io.github.hotloop.fix.TextEdit;
import io.github.hotloop.rule.Finding;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Lines;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Span;
import java.util.List;
import java.util.Optional;

/**
 * Silences a finding where it stands: adds {@code @SuppressWarnings} to the nearest declaration
 * that may have it, or extends the one that is there.
 */
final class SuppressHere {
  private static final String ANNOTATION = "SuppressWarnings";

  /**
   * The edit.
   *
   * @param name of the declaration that is annotated
   */
  record Suppression(String name, TextEdit edit) {}

  private SuppressHere() {}

  /** How to silence a finding; empty if nothing around it can be annotated. */
  static Optional<Suppression> of(Finding finding) {
    for (Optional<Node> at = Optional.of(finding.node()); at.isPresent(); at = at.get().parent()) {
      if (at.get() instanceof Decl.MethodDecl method) {
        return Optional.of(on(method, method.name(), method.annotations(), finding));
      } else if (at.get() instanceof Decl.TypeDecl type
          && type.kind() != Decl.TypeDecl.Kind.ANONYMOUS) {
        return Optional.of(on(type, type.name(), type.annotations(), finding));
      } else if (at.get() instanceof Decl.Variable variable && isFirst(variable)) {
        return Optional.of(on(variable, variable.name(), variable.annotations(), finding));
      }
    }
    return Optional.empty();
  }

  /** Whether a field or local begins here; the second of {@code int a, b} has no place for it. */
  private static boolean isFirst(Decl.Variable variable) {
    return (variable.kind() == Decl.Variable.Kind.FIELD
            || variable.kind() == Decl.Variable.Kind.LOCAL)
        && variable.span().start() < variable.nameStart();
  }

  private static Suppression on(
      Node declaration, String name, List<Expr.Annotation> annotations, Finding finding) {
    String id = '"' + finding.rule().id() + '"';
    TextEdit edit =
        annotations.stream()
            .filter(annotation -> annotation.simpleName().equals(ANNOTATION))
            .findFirst()
            .map(annotation -> extended(annotation, id))
            .orElseGet(() -> added(declaration, id));
    return new Suppression(name, edit);
  }

  private static TextEdit extended(Expr.Annotation annotation, String id) {
    if (annotation.arguments().isEmpty()) {
      return new TextEdit(annotation.span(), "@" + ANNOTATION + "(" + id + ")");
    }
    Expr argument = annotation.arguments().get(0);
    Expr value = argument instanceof Expr.Assign pair ? pair.value() : argument;
    if (!(value instanceof Expr.ArrayInit many)) {
      Span span = value.site().outer();
      String text = span.of(value.site().file().text());
      return new TextEdit(span, "{" + text + ", " + id + "}");
    } else if (many.elements().isEmpty()) {
      return new TextEdit(many.span(), "{" + id + "}");
    }
    int end = many.elements().get(many.elements().size() - 1).site().outer().end();
    return new TextEdit(new Span(end, end), ", " + id);
  }

  private static TextEdit added(Node declaration, String id) {
    SourceFile file = declaration.site().file();
    int start = declaration.span().start();
    Lines lines = file.lines();
    String before = file.text().substring(lines.start(lines.line(start)), start);
    String text = "@" + ANNOTATION + "(" + id + ")";
    boolean ownLine = before.isBlank();
    String lineEnd = file.text().contains("\r\n") ? "\r\n" : "\n";
    return new TextEdit(new Span(start, start), ownLine ? text + lineEnd + before : text + " ");
  }
}
