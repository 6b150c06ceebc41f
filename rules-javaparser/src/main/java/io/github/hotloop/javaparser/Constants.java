package io.github.hotloop.javaparser;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.resolution.declarations.ResolvedValueDeclaration;
import com.github.javaparser.resolution.model.SymbolReference;
import com.github.javaparser.symbolsolver.javaparsermodel.JavaParserFacade;
import io.github.hotloop.tree.Arithmetic;
import io.github.hotloop.tree.Expr;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Values of constant expressions (JLS 15.29): of literals, operators, and final variables that the
 * sources declare with a constant. Constants of compiled classes are not known.
 */
final class Constants {
  private final Supplier<JavaParserFacade> facade;

  Constants(Supplier<JavaParserFacade> facade) {
    this.facade = facade;
  }

  /** The value of an expression; empty if it is no constant. */
  Optional<Object> value(Expression e) {
    if (e instanceof LiteralExpr) {
      return literal(e);
    } else if (e instanceof EnclosedExpr enclosed) {
      return value(enclosed.getInner());
    } else if (e instanceof UnaryExpr unary) {
      return unary(unary);
    } else if (e instanceof BinaryExpr binary) {
      return value(binary.getLeft())
          .flatMap(
              left ->
                  value(binary.getRight())
                      .flatMap(
                          right ->
                              Arithmetic.binary(
                                  Expr.Binary.Op.of(binary.getOperator().asString()),
                                  left,
                                  right)));
    } else if (e instanceof ConditionalExpr choice) {
      Optional<Object> whenTrue = value(choice.getThenExpr());
      Optional<Object> whenFalse = value(choice.getElseExpr());
      return value(choice.getCondition())
          .filter(condition -> sameClass(whenTrue, whenFalse))
          .flatMap(condition -> condition.equals(true) ? whenTrue : whenFalse);
    } else if (e instanceof CastExpr cast) {
      String target = cast.getType().asString();
      return value(cast.getExpression()).flatMap(value -> Arithmetic.cast(target, value));
    } else if (e instanceof NameExpr name) {
      return variable(facade.get().solve(name));
    } else if (e instanceof FieldAccessExpr access && isDottedName(access.getScope())) {
      return variable(facade.get().solve(access));
    }
    return Optional.empty();
  }

  private static boolean sameClass(Optional<Object> a, Optional<Object> b) {
    return a.isPresent() && b.isPresent() && a.get().getClass() == b.get().getClass();
  }

  private static boolean isDottedName(Expression e) {
    return e instanceof NameExpr
        || (e instanceof FieldAccessExpr access && isDottedName(access.getScope()));
  }

  private static Optional<Object> literal(Expression e) {
    if (e instanceof StringLiteralExpr string) {
      return Optional.of(string.asString());
    } else if (e instanceof TextBlockLiteralExpr block) {
      return Optional.of(block.translateEscapes());
    } else if (e instanceof IntegerLiteralExpr number) {
      return Optional.of(number.asNumber()).filter(Integer.class::isInstance).map(n -> n);
    } else if (e instanceof LongLiteralExpr number) {
      return Optional.of(number.asNumber()).filter(Long.class::isInstance).map(n -> n);
    } else if (e instanceof CharLiteralExpr character) {
      return Optional.of(character.asChar());
    } else if (e instanceof BooleanLiteralExpr truth) {
      return Optional.of(truth.getValue());
    } else if (e instanceof DoubleLiteralExpr number) {
      String digits = number.getValue().replace("_", "");
      boolean single = digits.endsWith("f") || digits.endsWith("F");
      return Optional.of(
          single ? (Object) Float.parseFloat(digits) : (Object) Double.parseDouble(digits));
    }
    return Optional.empty();
  }

  private Optional<Object> unary(UnaryExpr e) {
    if (e.getOperator() == UnaryExpr.Operator.MINUS) {
      if (e.getExpression() instanceof IntegerLiteralExpr number
          && !(number.asNumber() instanceof Integer)) {
        return Optional.of(Integer.MIN_VALUE);
      } else if (e.getExpression() instanceof LongLiteralExpr number
          && !(number.asNumber() instanceof Long)) {
        return Optional.of(Long.MIN_VALUE);
      }
    }
    return value(e.getExpression())
        .flatMap(v -> Arithmetic.unary(ExprTranslator.unaryOp(e.getOperator()), v));
  }

  private Optional<Object> variable(SymbolReference<? extends ResolvedValueDeclaration> reference) {
    if (!reference.isSolved()) {
      return Optional.empty();
    }
    Node declared = reference.getCorrespondingDeclaration().toAst().orElse(null);
    if (declared instanceof FieldDeclaration field) {
      String name = reference.getCorrespondingDeclaration().getName();
      declared =
          field.getVariables().stream()
              .filter(variable -> variable.getNameAsString().equals(name))
              .findFirst()
              .orElse(null);
    }
    if (declared instanceof VariableDeclarationExpr local && local.getVariables().size() == 1) {
      declared = local.getVariable(0);
    }
    if (!(declared instanceof VariableDeclarator variable) || !isFinal(variable)) {
      return Optional.empty();
    }
    String type = variable.getType().asString();
    return variable.getInitializer().flatMap(this::value).flatMap(v -> Arithmetic.cast(type, v));
  }

  private static boolean isFinal(VariableDeclarator variable) {
    Node parent = variable.getParentNode().orElse(null);
    if (parent instanceof VariableDeclarationExpr local) {
      return local.isFinal();
    }
    return parent instanceof FieldDeclaration field
        && (field.isFinal() || isInterface(field.getParentNode().orElse(null)));
  }

  private static boolean isInterface(Node type) {
    return type instanceof AnnotationDeclaration
        || (type instanceof ClassOrInterfaceDeclaration declaration && declaration.isInterface());
  }
}
