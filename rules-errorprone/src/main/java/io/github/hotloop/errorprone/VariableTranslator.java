package io.github.hotloop.errorprone;

import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Modifier;
import io.github.hotloop.tree.Site;
import io.github.hotloop.tree.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Translates variables of all kinds. */
final class VariableTranslator {
  private final JavacTranslator all;
  private final Text text;

  VariableTranslator(JavacTranslator all) {
    this.all = all;
    this.text = all.text;
  }

  /**
   * The variables declared together in {@code trees.get(from)} and those after it.
   *
   * @param start the first token of the declaration
   */
  List<Decl.Variable> together(
      List<? extends Tree> trees, int from, Decl.Variable.Kind kind, int start) {
    List<Decl.Variable> variables = new ArrayList<>(1);
    Written written = read((VariableTree) trees.get(from), start);
    int name = written.name();
    for (int i = from; i == from || isNextOf(trees, i); i++) {
      if (i > from) {
        name = text.afterNext(variables.get(variables.size() - 1).span().end());
      }
      VariableTree tree = (VariableTree) trees.get(i);
      variables.add(variable(tree, kind, written, i == from ? start : name, name));
    }
    return variables;
  }

  /** Whether the tree at {@code i} is declared together with the one before: they start alike. */
  private boolean isNextOf(List<? extends Tree> trees, int i) {
    return i < trees.size()
        && trees.get(i) instanceof VariableTree tree
        && text.isWritten(tree)
        && text.start(tree) == text.start(trees.get(i - 1));
  }

  /** A variable that is declared alone and starts at {@code start}. */
  Decl.Variable single(VariableTree tree, Decl.Variable.Kind kind, int start) {
    Written written = read(tree, start);
    return variable(tree, kind, written, start, written.name());
  }

  /**
   * What stands before the names.
   *
   * @param type the declared type's span; empty for {@code var} and where there is none
   */
  private record Written(Head head, Optional<Span> type, int name) {}

  private Written read(VariableTree tree, int start) {
    Head head = Head.read(text, start);
    int at = head.end();
    boolean isVar = text.atWord(at, "var") && text.atWord(text.next(at));
    Tree type = tree.getType() == null ? null : Text.innermost(tree.getType());
    if (isVar || !text.isWritten(type)) {
      return new Written(head, Optional.empty(), isVar ? text.next(at) : at);
    }
    Span span = all.exprs.typeSpan(type);
    boolean isUnion = type instanceof UnionTypeTree;
    int end = isUnion ? span.end() : text.afterDimensions(text.typeEnd(type));
    return new Written(head, Optional.of(new Span(span.start(), end)), text.nameAfter(end));
  }

  private Decl.Variable variable(
      VariableTree tree, Decl.Variable.Kind kind, Written written, int start, int name) {
    TreePath up = all.enter(tree);
    List<Expr.Annotation> annotations =
        all.decls.annotations(tree.getModifiers().getAnnotations(), written.head(), start);
    Optional<Expr.TypeUse> type =
        written
            .type()
            .map(
                span -> {
                  Tree origin = text.partBefore(span.end(), tree.getType());
                  return new Expr.TypeUse(all.site(span, origin));
                });
    Optional<Expr> initializer = all.exprs.optional(tree.getInitializer());
    int end =
        initializer
            .map(value -> value.site().outer().end())
            .orElseGet(() -> text.afterDimensions(text.tokenEnd(name)));
    Set<Modifier> modifiers = written.head().modifiers();
    String simpleName = tree.getName().length() == 0 ? "_" : tree.getName().toString();
    Site site = all.site(start, end);
    all.leave(up);
    return new Decl.Variable(
        site, kind, modifiers, annotations, type, simpleName, name, initializer);
  }
}
