package io.github.hotloop.javaparser;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.stmt.BlockStmt;
import io.github.hotloop.tree.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the tree of a text from that of an earlier one that differs in the body of one method only.
 * The body alone is parsed; what was learnt about the types in all others stays true, for nobody
 * sees into a body from outside. Where that is not so, because classes are declared in the body,
 * nothing is made.
 */
final class Splice {
  private final Units units;

  Splice(Units units) {
    this.units = units;
  }

  /**
   * Changes a unit to be the tree of another text; empty, and the unit as it was, if only a parse
   * of the whole gives that. Of its nodes only the tokens tell where they are from then on.
   */
  Optional<CompilationUnit> apply(CompilationUnit unit, Decoded before, Decoded after) {
    String old = before.text();
    String now = after.text();
    int start = 0;
    int shorter = Math.min(old.length(), now.length());
    while (start < shorter && old.charAt(start) == now.charAt(start)) {
      start++;
    }
    int same = 0;
    while (same < shorter - start
        && old.charAt(old.length() - 1 - same) == now.charAt(now.length() - 1 - same)) {
      same++;
    }
    Optional<BlockStmt> body =
        body(unit.getTypes(), before, new Span(start, old.length() - same))
            .filter(Splice::declaresNoTypes);
    if (body.isEmpty()) {
      return Optional.empty();
    }
    int open = before.offset(open(body.get()).getRange().orElseThrow().begin);
    int close = before.offset(close(body.get()).getRange().orElseThrow().begin);
    int newClose = close + now.length() - old.length();
    Optional<BlockStmt> parsed =
        units.block(now.substring(open, newClose + 1)).filter(Splice::declaresNoTypes);
    if (parsed.isEmpty()) {
      return Optional.empty();
    }
    replace(body.get(), parsed.get());
    Inferences.forget(unit);
    return Optional.of(unit);
  }

  /** The body, of a method that no other method holds, that all of a change lies inside of. */
  private static Optional<BlockStmt> body(
      Iterable<? extends BodyDeclaration<?>> members, Decoded source, Span change) {
    for (BodyDeclaration<?> member : members) {
      if (member instanceof TypeDeclaration<?> type) {
        Optional<BlockStmt> found = body(type.getMembers(), source, change);
        if (found.isPresent()) {
          return found;
        }
      } else if (member instanceof MethodDeclaration method && method.getBody().isPresent()) {
        BlockStmt body = method.getBody().get();
        if (source.offset(open(body).getRange().orElseThrow().begin) < change.start()
            && change.end() <= source.offset(close(body).getRange().orElseThrow().begin)) {
          return Optional.of(body);
        }
      }
    }
    return Optional.empty();
  }

  /** A type declared in a body may mean something to the method's own header. */
  private static boolean declaresNoTypes(BlockStmt body) {
    return body.findFirst(TypeDeclaration.class).isEmpty();
  }

  private static JavaToken open(BlockStmt body) {
    return Positions.first(body);
  }

  private static JavaToken close(BlockStmt body) {
    return Positions.last(body);
  }

  /** Between the braces of the old body, which stay, come the tokens and statements of the new. */
  private static void replace(BlockStmt old, BlockStmt parsed) {
    JavaToken open = open(old);
    JavaToken close = close(old);
    Position from = open.getRange().orElseThrow().begin;
    List<JavaToken> tokens = new ArrayList<>();
    for (JavaToken token = open(parsed); token != close(parsed); token = next(token)) {
      tokens.add(token);
    }
    Position wasAt = close.getRange().orElseThrow().begin;
    Position isAt =
        moved(close(parsed).getRange().orElseThrow().begin, 1, from.line - 1, from.column - 1);
    JavaToken last = open;
    for (JavaToken token : tokens.subList(1, tokens.size())) {
      move(token, 1, from.line - 1, from.column - 1);
      last.insertAfter(token);
      last = token;
    }
    while (next(last) != close) {
      next(last).deleteToken();
    }
    for (Optional<JavaToken> token = Optional.of(close);
        token.isPresent();
        token = token.get().getNextToken()) {
      move(token.get(), wasAt.line, isAt.line - wasAt.line, isAt.column - wasAt.column);
    }
    NodeList<com.github.javaparser.ast.stmt.Statement> statements = parsed.getStatements();
    parsed.setStatements(new NodeList<>());
    old.setStatements(statements);
    old.setTokenRange(new TokenRange(open, close));
    Locals.forget(old);
  }

  private static JavaToken next(JavaToken token) {
    return token.getNextToken().orElseThrow();
  }

  private static void move(JavaToken token, int line, int lines, int columns) {
    Range range = token.getRange().orElseThrow();
    token.setRange(
        new Range(
            moved(range.begin, line, lines, columns), moved(range.end, line, lines, columns)));
  }

  /** A position so many lines further down, and so many columns further right on one line. */
  private static Position moved(Position at, int line, int lines, int columns) {
    return new Position(at.line + lines, at.line == line ? at.column + columns : at.column);
  }
}
