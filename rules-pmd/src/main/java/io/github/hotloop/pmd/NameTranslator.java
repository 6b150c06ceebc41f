package io.github.hotloop.pmd;

import static io.github.hotloop.tree.Identifiers.plain;

import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.ast.impl.javacc.JavaccToken;
import net.sourceforge.pmd.lang.java.ast.ASTAnnotation;
import net.sourceforge.pmd.lang.java.ast.ASTArrayType;
import net.sourceforge.pmd.lang.java.ast.ASTArrayTypeDim;
import net.sourceforge.pmd.lang.java.ast.ASTClassType;
import net.sourceforge.pmd.lang.java.ast.ASTExpression;
import net.sourceforge.pmd.lang.java.ast.ASTMemberValuePair;
import net.sourceforge.pmd.lang.java.ast.ASTModifierList;
import net.sourceforge.pmd.lang.java.ast.ASTType;
import net.sourceforge.pmd.lang.java.ast.JavaNode;

/**
 * Copies names and types as they are written. PMD gives dotted names a shape that depends on what
 * they turned out to mean; here only their tokens count.
 */
final class NameTranslator {
  private final PmdTranslator to;

  NameTranslator(PmdTranslator to) {
    this.to = to;
  }

  /** Plain dotted names as {@code Name} and {@code Select}, any other type as a {@code TypeUse}. */
  Expr target(ASTType type) {
    return isPlain(type) ? dotted(type) : to.exprs.type(type);
  }

  private static boolean isPlain(ASTType type) {
    return type instanceof ASTClassType
        && type.descendantsOrSelf().all(part -> part instanceof ASTClassType);
  }

  /** A node that is dotted names and nothing else. */
  Expr dotted(JavaNode node) {
    JavaccToken last = node.getLastToken();
    JavaccToken at;
    Expr built;
    if (node.getNumChildren() > 0) {
      built = dotted(node.getChild(0));
      at = node.getChild(0).getLastToken();
    } else {
      at = node.getFirstToken();
      built = new Expr.Name(to.at.between(at, at, at == last ? node : at), plain(at.getImage()));
    }
    while (at != last) {
      at = at.getNext().getNext();
      Site site = to.at.between(node.getFirstToken(), at, at == last ? node : at);
      built = new Expr.Select(site, built, plain(at.getImage()));
    }
    return built;
  }

  /** {@code this} or {@code super}, with the class before it if there is one. */
  Expr self(ASTExpression node, ASTClassType qualifier, String word) {
    Site site = to.at.of(node);
    return qualifier == null
        ? new Expr.Name(site, word)
        : new Expr.Select(site, target(qualifier), word);
  }

  /** The token of {@code node} right before another one of its tokens. */
  JavaccToken tokenBefore(JavaNode node, JavaccToken later) {
    JavaccToken token = node.getFirstToken();
    while (token.getNext() != later) {
      token = token.getNext();
    }
    return token;
  }

  Expr.Annotation annotation(ASTAnnotation node) {
    List<Expr> arguments =
        node.getMemberList() == null
            ? List.of()
            : node.getMemberList().children(ASTMemberValuePair.class).toList(this::argument);
    return new Expr.Annotation(to.at.of((JavaNode) node), text(node.getTypeNode()), arguments);
  }

  private Expr argument(ASTMemberValuePair pair) {
    Expr value = to.exprs.of(pair.getValue());
    if (pair.isShorthand()) {
      return value;
    }
    JavaccToken name = pair.getFirstToken();
    return new Expr.Assign(
        to.at.of(pair),
        Optional.empty(),
        new Expr.Name(to.at.between(name, name, name), plain(name.getImage())),
        value);
  }

  private static String text(JavaNode node) {
    StringBuilder text = new StringBuilder();
    for (JavaccToken at = node.getFirstToken(); ; at = at.getNext()) {
      text.append(at.getImageCs());
      if (at == node.getLastToken()) {
        return plain(text.toString());
      }
    }
  }

  /** The annotations that stand before a type; PMD hangs them on its innermost part. */
  static List<ASTAnnotation> leadingAnnotations(ASTType type) {
    JavaNode innermost = type;
    while (startsWithChild(innermost, type) && !(innermost.getChild(0) instanceof ASTAnnotation)) {
      innermost = innermost.getChild(0);
    }
    return startsWithChild(innermost, type)
        ? innermost.children(ASTAnnotation.class).toList()
        : List.of();
  }

  private static boolean startsWithChild(JavaNode node, ASTType type) {
    return node.getNumChildren() > 0 && node.getChild(0).getFirstToken() == type.getFirstToken();
  }

  /** A type without the annotations before it and without an ellipsis. */
  Expr.TypeUse declaredType(ASTType type) {
    JavaccToken first = type.getFirstToken();
    List<ASTAnnotation> before = new ArrayList<>(leadingAnnotations(type));
    // In a pattern PMD moves the annotations to the modifiers, and leaves their text to the type.
    type.getParent()
        .children(ASTModifierList.class)
        .children(ASTAnnotation.class)
        .forEach(before::add);
    for (ASTAnnotation annotation : before) {
      if (annotation.getFirstToken().compareTo(first) >= 0) {
        first = annotation.getLastToken().getNext();
      }
    }
    if (type instanceof ASTArrayType array) {
      ASTArrayTypeDim dimension = array.getDimensions().getLastChild();
      if (dimension != null && dimension.isVarargs()) {
        JavaccToken last = tokenBefore(type, dimension.getFirstToken());
        return new Expr.TypeUse(to.at.between(first, last, new PmdSemantics.ComponentOf(array)));
      }
    }
    return new Expr.TypeUse(to.at.between(first, type.getLastToken(), type));
  }
}
