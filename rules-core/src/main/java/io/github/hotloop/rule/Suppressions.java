package io.github.hotloop.rule;

import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import java.util.List;
import java.util.Optional;

/** Where {@code @SuppressWarnings} silences a rule: its own name, or {@code hotloop} for all. */
final class Suppressions {
  private static final String ALL = "hotloop";

  private final SourceFile file;
  private final boolean any;

  Suppressions(SourceFile file) {
    this.file = file;
    this.any =
        file.all(Expr.Annotation.class).stream()
            .anyMatch(annotation -> annotation.simpleName().equals("SuppressWarnings"));
  }

  /** Whether an element around the node, or the node itself, silences the rule. */
  boolean cover(Node node, Rule rule) {
    if (!any) {
      return false;
    }
    for (Optional<Node> at = Optional.of(node); at.isPresent(); at = at.get().parent()) {
      if (annotations(at.get()).stream().anyMatch(annotation -> names(annotation, rule))) {
        return true;
      }
    }
    return false;
  }

  private static List<Expr.Annotation> annotations(Node node) {
    if (node instanceof Decl.TypeDecl type) {
      return type.annotations();
    } else if (node instanceof Decl.MethodDecl method) {
      return method.annotations();
    } else if (node instanceof Decl.Variable variable) {
      return variable.annotations();
    } else if (node instanceof Decl.EnumConstant constant) {
      return constant.annotations();
    }
    return List.of();
  }

  private boolean names(Expr.Annotation annotation, Rule rule) {
    return annotation.simpleName().equals("SuppressWarnings")
        && annotation.arguments().stream().anyMatch(argument -> names(argument, rule));
  }

  private boolean names(Expr value, Rule rule) {
    if (value instanceof Expr.Assign pair) {
      return names(pair.value(), rule);
    } else if (value instanceof Expr.ArrayInit many) {
      return many.elements().stream().anyMatch(element -> names(element, rule));
    }
    Object constant = file.constantOf(value).orElse("");
    return constant.equals(rule.id()) || constant.equals(ALL);
  }
}
