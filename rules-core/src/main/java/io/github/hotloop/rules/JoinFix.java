package io.github.hotloop.rules;

import io.github.hotloop.analysis.Box;
import io.github.hotloop.analysis.Constants;
import io.github.hotloop.analysis.Place;
import io.github.hotloop.fix.Edits;
import io.github.hotloop.fix.Fix;
import io.github.hotloop.fix.Imports;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Span;
import io.github.hotloop.tree.Stmt;
import io.github.hotloop.tree.Type;
import java.util.List;
import java.util.Optional;

/** Writes {@code String.join} or a joining collector in place of a {@link JoinLoop}. */
final class JoinFix {
  private final SourceFile file;
  private final Place place;
  private final JoinLoop join;
  private final Edits edits;

  private JoinFix(Place place, JoinLoop join) {
    this.file = join.loop().site().file();
    this.place = place;
    this.join = join;
    this.edits = Edits.in(file);
  }

  /**
   * The fix; empty where the loop does more, or a join would not be equal.
   *
   * @param carrying the loops that carry the string on, the innermost first
   */
  static Optional<Fix> of(Place place, List<Node> carrying) {
    if (!place.isVariable()
        || !(carrying.get(0) instanceof Stmt.Loop loop)
        || !(loop.parent().orElse(loop) instanceof Stmt.Block block)) {
      return Optional.empty();
    }
    return JoinLoop.of(loop, place).flatMap(join -> new JoinFix(place, join).build(block));
  }

  private Optional<Fix> build(Stmt.Block block) {
    boolean readsItself =
        file.within(join.elements(), Expr.Name.class).stream().anyMatch(place::isAt);
    Optional<String> joined = joined();
    // Without elements null stays null, yet null += "" is the text "null".
    StringUses uses = StringUses.of(file, place);
    if (joined.isEmpty()
        || readsItself
        || !uses.areNeverNull()
        || !uses.areUnderstood()
        || mayBeCaught()) {
      return Optional.empty();
    }
    Optional<Stmt> flag = join.flag().map(variable -> (Stmt) variable.parent().orElseThrow());
    Optional<Decl.Variable> start = declaredJustBefore(block, flag);
    int from = start.map(v -> v.parent().orElseThrow().span().end()).orElse(Integer.MAX_VALUE);
    if (flag.isPresent() && flag.get().span().start() < from) {
      Optional<Span> line = wholeLine(flag.get());
      if (line.isEmpty()) {
        return Optional.empty();
      }
      edits.replace(line.get(), "");
    }
    Stmt.Loop loop = join.loop();
    if (start.isPresent()) {
      edits.replace(start.get().initializer().orElseThrow().site().outer(), joined.get());
      edits.replace(new Span(from, loop.span().end()), "");
    } else {
      edits.replace(loop, place.base().orElseThrow().name() + " += " + joined.get() + ";");
    }
    return Optional.of(edits.build("Join the elements at once"));
  }

  private Optional<String> joined() {
    Type all = join.elements().type();
    Type one = join.element().type();
    Optional<String> between =
        join.separator().isEmpty() ? Optional.of("") : join.separator().flatMap(JoinFix::string);
    if (between.isEmpty()) {
      return Optional.empty();
    }
    String elements = join.elements().text();
    // Another CharSequence may print as null, which `join` can't bear.
    if (one.is("java.lang.String")
        && (all.is("java.lang.String[]") || all.isSubtypeOf("java.lang.Iterable"))) {
      String given = between.get().isEmpty() ? "\"\"" : between.get();
      String string = Imports.name(file, "java.lang.String", edits);
      return Optional.of(string + ".join(" + given + ", " + elements + ")");
    }
    if (Box.printsAlike(one) && all.isSubtypeOf("java.util.Collection")) {
      String string = Imports.name(file, "java.lang.String", edits);
      String collectors = Imports.name(file, "java.util.stream.Collectors", edits);
      String collected = ".collect(" + collectors + ".joining(" + between.get() + "))";
      return Optional.of(elements + ".stream().map(" + string + "::valueOf)" + collected);
    }
    return Optional.empty();
  }

  /** A separator as a string literal. */
  private static Optional<String> string(Expr.Literal separator) {
    String text = separator.text();
    return switch (separator.kind()) {
      case STRING -> Optional.of(text);
      case CHAR ->
          Optional.of(
              text.equals("'\"'")
                  ? "\"\\\"\""
                  : "\"" + text.substring(1, text.length() - 1) + "\"");
      default -> Optional.empty();
    };
  }

  /** The string's declaration as {@code ""}, if nothing but the flag stands between. */
  private Optional<Decl.Variable> declaredJustBefore(Stmt.Block block, Optional<Stmt> flag) {
    Optional<Node> before = before(join.loop(), block);
    if (flag.isPresent() && before.filter(stmt -> stmt.site() == flag.get().site()).isPresent()) {
      before = before(flag.get(), block);
    }
    Decl.Variable variable = place.base().orElseThrow();
    boolean justBefore =
        before.orElse(block) instanceof Stmt.Local local
            && local.variables().size() == 1
            && local.site() == variable.parent().orElse(variable).site();
    return justBefore && variable.initializer().filter(Constants::isEmptyString).isPresent()
        ? Optional.of(variable)
        : Optional.empty();
  }

  /** The statement of a block before one of them; does not go through all of them. */
  private Optional<Node> before(Stmt stmt, Stmt.Block block) {
    Node at = file.nodes().get(stmt.site().index() - 1);
    while (at.site() != block.site() && at.parent().orElse(block).site() != block.site()) {
      at = at.parent().get();
    }
    return Optional.of(at).filter(node -> node.site() != block.site());
  }

  /** The line of a statement that has it to itself. */
  private Optional<Span> wholeLine(Stmt stmt) {
    int line = file.lines().line(stmt.span().start());
    boolean alone = file.lines().text(line).strip().equals(stmt.text());
    return alone && line < file.lines().count()
        ? Optional.of(new Span(file.lines().start(line), file.lines().start(line + 1)))
        : Optional.empty();
  }

  /** Whether an exception may be caught where the half of the string that is there is seen. */
  private boolean mayBeCaught() {
    for (Optional<Node> up = join.loop().parent(); up.isPresent(); up = up.get().parent()) {
      if (up.get().site().encloses(place.base().orElseThrow().site())) {
        return false;
      }
      if (up.get() instanceof Stmt.Try) {
        return true;
      }
    }
    return false;
  }
}
