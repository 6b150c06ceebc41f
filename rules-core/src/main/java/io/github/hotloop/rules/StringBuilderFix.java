package io.github.hotloop.rules;

import static java.util.stream.Collectors.joining;

import io.github.hotloop.analysis.Concats;
import io.github.hotloop.analysis.Constants;
import io.github.hotloop.analysis.Flow;
import io.github.hotloop.analysis.Loops;
import io.github.hotloop.analysis.Place;
import io.github.hotloop.fix.Edits;
import io.github.hotloop.fix.Fix;
import io.github.hotloop.fix.Imports;
import io.github.hotloop.fix.Layout;
import io.github.hotloop.fix.Names;
import io.github.hotloop.fix.Parentheses;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Scan;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Span;
import io.github.hotloop.tree.Stmt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns a growing string into a {@code StringBuilder}: in place of the variable where all its uses
 * allow, else beside it with {@code s = sb.toString()} after the loop.
 */
final class StringBuilderFix {
  private static final String TITLE = "Append to a `StringBuilder`";

  private final SourceFile file;
  private final Place place;
  private final String spelling;
  private final StringUses uses;

  private StringBuilderFix(Expr.Assign assign, Place place) {
    this.file = assign.site().file();
    this.place = place;
    this.spelling = assign.target().text();
    this.uses = StringUses.of(file, place);
  }

  /**
   * The fix; empty where none can be right.
   *
   * @param carrying the loops that carry the string on, the innermost first
   */
  static Optional<Fix> of(Expr.Assign assign, Place place, List<Node> carrying) {
    String key =
        place.key()
            + ' '
            + assign.target().text()
            + carrying.stream().map(loop -> " " + loop.site().index()).collect(joining());
    Known known = assign.site().file().memo(Known.class, any -> new Known());
    Optional<Fix> fix = known.fixes.get(key);
    if (fix == null) {
      fix = find(assign, place, carrying);
      known.fixes.put(key, fix);
    }
    return fix;
  }

  /** Those of a file that were asked for: all statements that append to a string have one. */
  private static final class Known {
    private final Map<String, Optional<Fix>> fixes = new HashMap<>();
  }

  private static Optional<Fix> find(Expr.Assign assign, Place place, List<Node> carrying) {
    StringBuilderFix fix = new StringBuilderFix(assign, place);
    if (!fix.uses.areUnderstood()) {
      return Optional.empty();
    }
    Optional<Fix> inPlace = fix.uses.inPlace(fix::inPlace);
    if (inPlace.isPresent()) {
      return inPlace;
    }
    List<Node> outermostFirst = new ArrayList<>(carrying);
    Collections.reverse(outermostFirst);
    return outermostFirst.stream()
        .filter(loop -> loop instanceof Stmt.Loop)
        .flatMap(loop -> fix.beside((Stmt.Loop) loop).stream())
        .findFirst();
  }

  /** Whether the string's value as a whole is needed in a loop, other than to make it longer. */
  static boolean isReadIn(Node loop, Place place) {
    return StringUses.of(loop.site().file(), place).reads().stream()
        .anyMatch(read -> loop.site().encloses(read.site()) && !isReturned(read));
  }

  private static boolean isReturned(Node read) {
    return read.parent().orElse(read) instanceof Stmt.Return;
  }

  private Optional<Fix> inPlace() {
    if (!place.isVariable()
        || place.base().get().kind() != Decl.Variable.Kind.LOCAL
        || place.base().get().initializer().isEmpty()
        || !(place.base().get().parent().orElse(null) instanceof Stmt.Local local)
        || local.variables().size() != 1) {
      return Optional.empty();
    }
    Decl.Variable variable = place.base().get();
    Expr start = variable.initializer().get();
    List<Expr> reads = uses.reads();
    boolean fewReads = reads.size() <= 1 || reads.stream().allMatch(StringBuilderFix::isReturned);
    if (!fewReads
        || !uses.resets().isEmpty()
        || Constants.isNull(start)
        || hasBracketsAfterName(variable)
        || reads.stream().anyMatch(read -> !isReturned(read) && mayRepeat(read, local))) {
      return Optional.empty();
    }
    Edits edits = Edits.in(file);
    String builder = Imports.name(file, "java.lang.StringBuilder", edits);
    variable.type().ifPresent(type -> edits.replace(type, builder));
    Span initializer = start.site().outer();
    if (Constants.isEmptyString(start)) {
      edits.replace(initializer, "new " + builder + "()");
    } else {
      edits.insert(initializer.start(), "new " + builder + "(");
      edits.insert(initializer.end(), ")");
      if (!Concats.isNonNull(start)) {
        edits.caveat("a null start value would throw");
      }
    }
    boolean rewritten =
        uses.appends().stream().allMatch(use -> append(use, variable.name(), local, edits));
    if (!rewritten) {
      return Optional.empty();
    }
    uses.queries().forEach(query -> query(query, variable.name(), edits));
    reads.forEach(read -> edits.replace(read, variable.name() + ".toString()"));
    return Optional.of(edits.build(TITLE));
  }

  private static boolean hasBracketsAfterName(Decl.Variable variable) {
    int nameEnd = variable.nameStart() + variable.name().length();
    String text = variable.site().file().text();
    return text.charAt(Scan.skipTrivia(text, nameEnd)) == '[';
  }

  /** Whether a read may run more often than the declaration does. */
  private static boolean mayRepeat(Node read, Node declaration) {
    return Loops.around(read).stream().anyMatch(loop -> !Loops.declares(loop, declaration))
        || Flow.around(read) != Flow.around(declaration);
  }

  private Optional<Fix> beside(Stmt.Loop loop) {
    Node whole = withLabels(loop);
    boolean inList =
        whole.parent().orElse(whole) instanceof Stmt.Block
            || (whole.parent().orElse(whole) instanceof Stmt.Case group && !group.arrow());
    if (!inList
        || !(place.isVariable() ? !startsNull() : mayWriteLate(loop))
        || within(uses.resets(), loop).findAny().isPresent()
        || within(uses.reads(), loop).anyMatch(read -> !isReturned(read))
        || leavesElsewhere(loop)
        || isSeenByHandlers(loop)) {
      return Optional.empty();
    }
    Edits edits = Edits.in(file);
    String builder = Imports.name(file, "java.lang.StringBuilder", edits);
    String name = builderName(loop);
    String start = startsEmpty(loop) ? "" : spelling;
    if (!place.isVariable()) {
      edits.caveat("the field is written after the loop only, and not if the loop throws");
    }
    if (!start.isEmpty() && !uses.areNeverNull()) {
      edits.caveat("a null start value would throw");
    }
    String indent = Layout.indent(file, whole.span().start());
    edits.insert(
        whole.span().start(),
        builder + " " + name + " = new " + builder + "(" + start + ");\n" + indent);
    boolean rewritten =
        uses.appends().stream()
            .filter(use -> loop.site().encloses(use.site()))
            .allMatch(use -> append(use, name, loop, edits));
    if (!rewritten) {
      return Optional.empty();
    }
    within(uses.queries(), loop).forEach(query -> query(query, name, edits));
    within(uses.reads(), loop).forEach(read -> edits.replace(read, name + ".toString()"));
    if (completes(loop)) {
      edits.insert(endOfLine(whole), "\n" + indent + spelling + " = " + name + ".toString();");
    }
    return Optional.of(edits.build(TITLE));
  }

  /** The loop with its labels. */
  private static Node withLabels(Node loop) {
    Node whole = loop;
    while (whole.parent().orElse(whole) instanceof Stmt.Labeled labeled) {
      whole = labeled;
    }
    return whole;
  }

  /**
   * A name for the builder that no other fix of the file gives to one in the same scope: all of
   * them may be applied together. It tells the variable, and its number which loop of the method.
   */
  private String builderName(Stmt.Loop loop) {
    String simple = GrowingLoops.simpleName(spelling);
    String wished =
        place.isVariable()
            ? simple + "Builder"
            : "new" + simple.substring(0, 1).toUpperCase(Locale.ROOT) + simple.substring(1);
    return Names.of(file).fresh(wished, GrowingLoops.before(loop, simple));
  }

  private static <N extends Node> Stream<N> within(List<N> nodes, Node region) {
    return nodes.stream().filter(node -> region.site().encloses(node.site()));
  }

  /** Whether a jump out of the loop goes past the statement after it. */
  private boolean leavesElsewhere(Stmt.Loop loop) {
    List<String> inner =
        file.within(loop, Stmt.Labeled.class).stream().map(Stmt.Labeled::label).toList();
    Optional<String> own =
        loop.parent().orElse(loop) instanceof Stmt.Labeled labeled
            ? Optional.of(labeled.label())
            : Optional.empty();
    boolean breaks =
        file.within(loop, Stmt.Break.class).stream()
            .flatMap(jump -> jump.label().stream())
            .anyMatch(label -> !inner.contains(label) && !own.equals(Optional.of(label)));
    boolean continues =
        file.within(loop, Stmt.Continue.class).stream()
            .flatMap(jump -> jump.label().stream())
            .anyMatch(label -> !inner.contains(label) && !own.equals(Optional.of(label)));
    boolean yields =
        file.within(loop, Stmt.Yield.class).stream()
            .anyMatch(
                yield ->
                    file.within(loop, Expr.SwitchExpr.class).stream()
                        .noneMatch(choice -> choice.site().encloses(yield.site())));
    return breaks || continues || yields;
  }

  /** Whether an exception may leave the loop to a place where the string is still in scope. */
  private boolean isSeenByHandlers(Stmt.Loop loop) {
    for (Optional<Node> up = loop.parent(); up.isPresent(); up = up.get().parent()) {
      Node at = up.get();
      boolean declaresIt = place.base().filter(base -> at.site().encloses(base.site())).isPresent();
      if (declaresIt || at instanceof Expr.Lambda || at instanceof Decl) {
        return false;
      }
      if (at instanceof Stmt.Try) {
        return true;
      }
    }
    return false;
  }

  /** Whether control can come to the end of the loop, as JLS 14.22 sees it. */
  private boolean completes(Stmt.Loop loop) {
    boolean endless =
        loop.kind() != Stmt.Loop.Kind.FOREACH
            && loop.condition().map(Constants::isTrue).orElse(true);
    return (!endless && isTested(loop))
        || file.within(loop, Stmt.Break.class).stream()
            .anyMatch(jump -> StringUses.leaves(jump, loop));
  }

  /** Whether control can come to the loop's test: never where the body of a do goes on forever. */
  private boolean isTested(Stmt.Loop loop) {
    return loop.kind() != Stmt.Loop.Kind.DO
        || file.within(loop.condition().orElseThrow()).stream()
            .anyMatch(part -> Flow.around(loop).enters(part, node -> false));
  }

  private boolean startsEmpty(Stmt.Loop loop) {
    if (!place.isVariable()) {
      return false;
    }
    Decl.Variable variable = place.base().get();
    boolean untouched =
        uses.all().stream().noneMatch(use -> use.span().start() < loop.span().start());
    boolean runsOnce =
        Loops.around(loop).stream().allMatch(outer -> Loops.declares(outer, variable));
    return untouched
        && runsOnce
        && variable.initializer().filter(Constants::isEmptyString).isPresent();
  }

  private boolean startsNull() {
    return place.base().get().initializer().filter(Constants::isNull).isPresent();
  }

  /** Whether a field may be written after the loop: nothing in it returns or calls own methods. */
  private boolean mayWriteLate(Stmt.Loop loop) {
    return place.isOwnField()
        && file.within(loop, Stmt.Return.class).isEmpty()
        && file.within(loop, Expr.Invocation.class).stream()
            .noneMatch(
                call ->
                    call.receiver().isEmpty()
                        || (call.receiver().get() instanceof Expr.Name name
                            && name.name().equals("this")));
  }

  private int endOfLine(Node node) {
    int end = node.span().end();
    int lineEnd = end;
    while (lineEnd < file.text().length() && "\r\n".indexOf(file.text().charAt(lineEnd)) < 0) {
      lineEnd++;
    }
    int next = Scan.skipTrivia(file.text(), end);
    int endOfText = lineEnd;
    boolean goesOn =
        Scan.comments(file.text(), new Span(end, next)).stream()
            .anyMatch(comment -> comment.start() < endOfText && comment.end() > endOfText);
    return next >= lineEnd && !goesOn ? lineEnd : end;
  }

  private boolean append(Expr.Assign use, String builder, Node visible, Edits edits) {
    boolean mayBeCaught = false;
    for (Optional<Node> up = use.parent();
        up.isPresent() && !up.get().site().encloses(visible.site());
        up = up.get().parent()) {
      mayBeCaught |= up.get() instanceof Stmt.Try;
    }
    return new AppendRewrite(use, place, builder, mayBeCaught).into(edits);
  }

  private void query(Expr.Invocation query, String builder, Edits edits) {
    if (!query.name().equals("isEmpty")) {
      edits.replace(query.receiver().get(), builder);
      return;
    }
    // StringBuilder.isEmpty exists since JDK 15 only.
    Node parent = query.parent().orElse(query);
    if (parent instanceof Expr.Unary not && not.op() == Expr.Unary.Op.NOT) {
      String test = builder + ".length() > 0";
      edits.replace(not, Parentheses.areNeeded(not) ? "(" + test + ")" : test);
    } else {
      String test = builder + ".length() == 0";
      edits.replace(query, Parentheses.areNeeded(query) ? "(" + test + ")" : test);
    }
  }
}
