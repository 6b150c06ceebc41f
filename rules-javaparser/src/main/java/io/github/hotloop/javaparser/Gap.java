package io.github.hotloop.javaparser;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Position;
import com.github.javaparser.Range;
import io.github.hotloop.tree.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands between two tokens of a unit, which stay.
 *
 * @param before the token that it comes after
 * @param after the token that comes after it
 */
record Gap(JavaToken before, JavaToken after) {
  /** Where it is in a text, that of the unit. */
  Span in(Decoded text) {
    return new Span(text.offset(range(before).end) + 1, text.offset(range(after).begin));
  }

  /** Whether all of an edit is in it, and what comes after it still starts a token. */
  boolean holds(Edit edit) {
    Span all = in(edit.before());
    return edit.isIn(all) && (edit.change().end() < all.end() || !endsInWord(edit.after(all)));
  }

  private static boolean endsInWord(String text) {
    return !text.isEmpty() && Character.isJavaIdentifierPart(text.charAt(text.length() - 1));
  }

  /** Puts what stands in a gap of another unit in place of what is here; what follows moves. */
  void fill(Gap other) {
    Position otherStart = range(other.before).end;
    Position start = range(before).end;
    int lines = start.line - otherStart.line;
    int columns = start.column - otherStart.column;
    List<JavaToken> tokens = new ArrayList<>();
    for (JavaToken token = next(other.before); token != other.after; token = next(token)) {
      tokens.add(token);
    }
    Position was = range(after).begin;
    Position is = moved(range(other.after).begin, otherStart.line, lines, columns);
    JavaToken last = before;
    for (JavaToken token : tokens) {
      move(token, otherStart.line, lines, columns);
      last.insertAfter(token);
      last = token;
    }
    while (next(last) != after) {
      next(last).deleteToken();
    }
    JavaToken following = after;
    while (following != null) {
      move(following, was.line, is.line - was.line, is.column - was.column);
      following = following.getNextToken().orElse(null);
    }
  }

  private static JavaToken next(JavaToken token) {
    return token.getNextToken().orElseThrow();
  }

  private static Range range(JavaToken token) {
    return token.getRange().orElseThrow();
  }

  private static void move(JavaToken token, int line, int lines, int columns) {
    Range range = range(token);
    token.setRange(
        new Range(
            moved(range.begin, line, lines, columns), moved(range.end, line, lines, columns)));
  }

  /** A position so many lines further down, and so many columns further right on one line. */
  private static Position moved(Position at, int line, int lines, int columns) {
    return new Position(at.line + lines, at.line == line ? at.column + columns : at.column);
  }
}
