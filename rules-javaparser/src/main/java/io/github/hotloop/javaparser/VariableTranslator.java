package io.github.hotloop.javaparser;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithModifiers;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnknownType;
import com.github.javaparser.ast.type.VarType;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Site;
import io.github.hotloop.tree.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Translates variables of all kinds and the types they are declared with. */
final class VariableTranslator {
  private final Positions at;
  private final Translator all;

  VariableTranslator(Positions at, Translator all) {
    this.at = at;
    this.all = all;
  }

  List<Decl.Variable> fields(FieldDeclaration d) {
    return variables(d, d.getAnnotations(), d.getVariables(), Decl.Variable.Kind.FIELD);
  }

  List<Decl.Variable> locals(VariableDeclarationExpr d, Decl.Variable.Kind kind) {
    return variables(d, d.getAnnotations(), d.getVariables(), kind);
  }

  private <D extends Node & NodeWithModifiers<?>> List<Decl.Variable> variables(
      D d,
      NodeList<AnnotationExpr> annotations,
      NodeList<VariableDeclarator> declarators,
      Decl.Variable.Kind kind) {
    SimpleName firstName = declarators.get(0).getName();
    List<Decl.Variable> variables = new ArrayList<>();
    for (VariableDeclarator declarator : declarators) {
      boolean first = variables.isEmpty();
      DeclaredType type = declaredType(declarator.getType(), firstName);
      int start = first ? at.start(d, d.getModifiers(), annotations) : at.start(declarator);
      variables.add(
          new Decl.Variable(
              new Site(new Span(start, at.end(declarator)), declarator),
              kind,
              DeclTranslator.modifiers(d),
              all.exprs().annotations(type.allAnnotations(annotations)),
              type.use(),
              declarator.getNameAsString(),
              at.start(declarator.getName()),
              all.exprs().optional(declarator.getInitializer())));
    }
    return variables;
  }

  Decl.Variable parameter(Parameter p, Decl.Variable.Kind kind) {
    return single(p, p.getAnnotations(), p.getType(), p.getName(), kind);
  }

  Decl.Variable pattern(TypePatternExpr p) {
    return single(p, List.of(), p.getType(), p.getName(), Decl.Variable.Kind.PATTERN);
  }

  private <D extends Node & NodeWithModifiers<?>> Decl.Variable single(
      D d, List<AnnotationExpr> declared, Type written, SimpleName name, Decl.Variable.Kind kind) {
    DeclaredType type = declaredType(written, name);
    List<AnnotationExpr> annotations = type.allAnnotations(declared);
    int start = at.start(d, d.getModifiers(), annotations);
    if (type.use().isPresent()) {
      start = Math.min(start, type.use().get().span().start());
    }
    return new Decl.Variable(
        new Site(new Span(start, at.end(d)), d),
        kind,
        DeclTranslator.modifiers(d),
        all.exprs().annotations(annotations),
        type.use(),
        name.getIdentifier(),
        at.start(name),
        Optional.empty());
  }

  /**
   * The type written before a name. Its end is found from the name, since JavaParser gives a type
   * the brackets after the name too.
   */
  DeclaredType declaredType(Type type, SimpleName name) {
    if (type instanceof UnknownType || type instanceof VarType) {
      return new DeclaredType(Optional.empty(), List.of());
    }
    List<AnnotationExpr> leading = Positions.leadingAnnotations(type);
    JavaToken first = Positions.first(type);
    if (!leading.isEmpty()) {
      JavaToken afterAnnotations = Positions.next(Positions.last(leading.get(leading.size() - 1)));
      first = at.start(afterAnnotations) > at.start(first) ? afterAnnotations : first;
    }
    Span span = new Span(at.start(first), at.end(lastOfType(name)));
    return new DeclaredType(
        Optional.of(new Expr.TypeUse(new Site(span, withoutNameBrackets(type)))), leading);
  }

  /** The token before the name, or before the ellipsis and its annotations. */
  private static JavaToken lastOfType(SimpleName name) {
    JavaToken last = Positions.previous(Positions.first(name));
    if (!last.getText().equals("...")) {
      return last;
    }
    Optional<Parameter> parameter =
        name.getParentNode().filter(Parameter.class::isInstance).map(Parameter.class::cast);
    return Positions.previous(
        parameter
            .flatMap(p -> p.getVarArgsAnnotations().getFirst())
            .map(Positions::first)
            .orElse(last));
  }

  private static Type withoutNameBrackets(Type type) {
    int brackets = 0;
    Type inner = type;
    while (inner instanceof ArrayType array) {
      brackets += array.getOrigin() == ArrayType.Origin.NAME ? 1 : 0;
      inner = array.getComponentType();
    }
    Type written = type;
    for (int i = 0; i < brackets; i++) {
      written = ((ArrayType) written).getComponentType();
    }
    return written;
  }
}
