package io.github.hotloop.javaparser;

import com.github.javaparser.ast.expr.AnnotationExpr;
import io.github.hotloop.tree.Expr;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The type of a declared variable or method.
 *
 * @param use the type without the annotations before it; empty where none is written
 * @param leading the annotations before it that JavaParser gives to the type; they belong to the
 *     declaration
 */
record DeclaredType(Optional<Expr.TypeUse> use, List<AnnotationExpr> leading) {
  List<AnnotationExpr> allAnnotations(List<AnnotationExpr> declared) {
    return Stream.concat(declared.stream(), leading.stream()).toList();
  }
}
