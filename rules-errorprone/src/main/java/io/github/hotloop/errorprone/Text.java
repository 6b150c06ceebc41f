package io.github.hotloop.errorprone;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import io.github.hotloop.tree.Identifiers;
import io.github.hotloop.tree.Scan;
import io.github.hotloop.tree.Span;

/** The raw text of a file and where javac's trees sit in it. */
final class Text {
  final String raw;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final int shift;
  private final Escapes escapes;
  private final String chars;

  /**
   * @param shift how many characters of {@code raw} javac has not seen: 1 with a byte-order mark
   */
  Text(String raw, CompilationUnitTree unit, SourcePositions positions, int shift) {
    this.raw = raw;
    this.unit = unit;
    this.positions = positions;
    this.shift = shift;
    this.escapes = Escapes.in(raw);
    this.chars = escapes.resolved();
  }

  /** Where a tree starts; meaningless for a tree that is not written. */
  int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree) + shift;
  }

  /** One past a tree's end; meaningless for a tree that is not written. */
  int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree) + shift;
  }

  /** Where a variable that is declared alone starts; javac starts {@code final var} at the type. */
  int start(VariableTree tree) {
    ModifiersTree modifiers = tree.getModifiers();
    int start = start((Tree) tree);
    return isWritten(modifiers) ? Math.min(start, start((Tree) modifiers)) : start;
  }

  Span span(Tree tree) {
    return new Span(start(tree), end(tree));
  }

  /** Whether a tree has source text: javac gives no end to what it makes up. */
  boolean isWritten(Tree tree) {
    return tree != null && positions.getEndPosition(unit, tree) >= 0;
  }

  /** The start of the first token at or after {@code at}. */
  int skip(int at) {
    return escapes.toRaw(Scan.skipTrivia(chars, escapes.toResolved(at)));
  }

  /** The start of the token after the one that starts at {@code token}. */
  int next(int token) {
    return skip(tokenEnd(token));
  }

  /** The start of the token that follows what ends at {@code end} and one token more. */
  int afterNext(int end) {
    return next(skip(end));
  }

  /** One past the token that starts at {@code token}; operators are read by the character. */
  int tokenEnd(int token) {
    int at = escapes.toResolved(token);
    return escapes.toRaw(at < chars.length() ? Scan.tokenEnd(chars, at) : at);
  }

  private char charAt(int at) {
    int resolved = escapes.toResolved(at);
    return resolved < chars.length() ? chars.charAt(resolved) : 0;
  }

  /** Whether {@code c} starts the token at {@code at}. */
  boolean at(int at, char c) {
    return charAt(at) == c;
  }

  /** Whether the token at {@code at} is a name or a keyword. */
  boolean atWord(int at) {
    return Character.isJavaIdentifierStart(charAt(at));
  }

  /** Whether the token at {@code at} reads {@code word}. */
  boolean atWord(int at, CharSequence word) {
    return charAt(at) == word.charAt(0) && word(at).contentEquals(word);
  }

  /** The token at {@code at}, as javac reads it. */
  String word(int at) {
    return Identifiers.plain(
        chars.substring(escapes.toResolved(at), escapes.toResolved(tokenEnd(at))));
  }

  /** The start of the token {@code c} at or after {@code at}. */
  int find(int at, char c) {
    int found = skip(at);
    while (!at(found, c)) {
      if (found >= raw.length()) {
        throw new IllegalStateException("No " + c + " after " + at);
      }
      found = next(found);
    }
    return found;
  }

  /** One past the angle bracket that closes the one at {@code open}. */
  int afterAngles(int open) {
    return afterClosing(open, '<', '>');
  }

  private int afterClosing(int open, char opening, char closing) {
    int depth = 0;
    for (int at = open; at < raw.length(); at = next(at)) {
      char c = charAt(at);
      depth += c == opening ? 1 : c == closing ? -1 : 0;
      if (depth == 0) {
        return tokenEnd(at);
      }
    }
    throw new IllegalStateException("Unbalanced " + opening + " at " + open);
  }

  /** One past the annotation that starts at {@code at}. */
  int afterAnnotation(int at) {
    int end = tokenEnd(next(at));
    int open = skip(end);
    // An ellipsis may follow the name.
    while (at(open, '.') && atWord(next(open))) {
      end = tokenEnd(next(open));
      open = skip(end);
    }
    return at(open, '(') ? afterClosing(open, '(', ')') : end;
  }

  /** One past the brackets {@code []} that follow {@code end}, annotated or not; or that. */
  int afterDimensions(int end) {
    int last = end;
    int at = skip(end);
    while (true) {
      if (at(at, '[')) {
        last = tokenEnd(next(at));
        at = skip(last);
      } else if (at(at, '@')) {
        at = skip(afterAnnotation(at));
      } else {
        return last;
      }
    }
  }

  /** The name after a type that ends at {@code end}, with an ellipsis between them or not. */
  int nameAfter(int end) {
    int at = skip(end);
    while (at(at, '@')) {
      at = skip(afterAnnotation(at));
    }
    return at(at, '.') ? next(next(next(at))) : at;
  }

  /** The end of a type; not the one that javac says, which may include annotated brackets. */
  int typeEnd(Tree type) {
    if (type instanceof IdentifierTree || type instanceof PrimitiveTypeTree) {
      return tokenEnd(start(type));
    } else if (type instanceof ParameterizedTypeTree generic) {
      return afterAngles(skip(typeEnd(generic.getType())));
    } else if (type instanceof AnnotatedTypeTree annotated) {
      return typeEnd(annotated.getUnderlyingType());
    } else if (type instanceof MemberSelectTree select) {
      int name = afterNext(typeEnd(select.getExpression()));
      while (at(name, '@')) {
        name = skip(afterAnnotation(name));
      }
      return tokenEnd(name);
    }
    return end(type);
  }

  /**
   * The part of a declared type that ends at {@code end}: javac wraps a type in the brackets after
   * the name and in the ellipsis.
   */
  Tree partBefore(int end, Tree type) {
    int outer = 0;
    for (Tree part = type; elementOf(part) != part; part = elementOf(part)) {
      outer++;
    }
    // Not by the ends of the parts: javac's are wrong next to an ellipsis.
    int at = skip(typeEnd(innermost(type)));
    while (at < end) {
      boolean bracket = at(at, '[');
      outer -= bracket ? 1 : 0;
      at = skip(bracket ? tokenEnd(next(at)) : afterAnnotation(at));
    }
    Tree part = type;
    for (int i = 0; i < outer; i++) {
      part = elementOf(part);
    }
    return part;
  }

  /** The type without any brackets. */
  static Tree innermost(Tree type) {
    Tree part = type;
    for (Tree element = elementOf(part); element != part; element = elementOf(part)) {
      part = element;
    }
    return part;
  }

  private static Tree elementOf(Tree type) {
    if (type instanceof ArrayTypeTree array) {
      return array.getType();
    }
    if (type instanceof AnnotatedTypeTree annotated
        && annotated.getUnderlyingType() instanceof ArrayTypeTree array) {
      return array.getType();
    }
    return type;
  }
}
