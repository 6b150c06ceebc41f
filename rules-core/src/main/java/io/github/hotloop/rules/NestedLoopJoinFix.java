package io.github.hotloop.rules;

import io.github.hotloop.analysis.Changes;
import io.github.hotloop.analysis.KeySearch;
import io.github.hotloop.analysis.Traversal;
import io.github.hotloop.fix.Edits;
import io.github.hotloop.fix.Fix;
import io.github.hotloop.fix.Imports;
import io.github.hotloop.fix.Layout;
import io.github.hotloop.fix.Names;
import io.github.hotloop.fix.Statements;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Scan;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Span;
import io.github.hotloop.tree.Stmt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks up in a hash table that is made once before the loop. */
final class NestedLoopJoinFix {
  private static final Set<String> FINDS = Set.of("findFirst", "findAny");

  private final KeySearch search;
  private final Traversal over;
  private final List<Node> loops;
  private final Stmt whole;
  private final SourceFile file;
  private final NestedLoopJoinTable table;

  private NestedLoopJoinFix(KeySearch search, List<Node> loops, Stmt whole) {
    this.search = search;
    this.over = search.over();
    this.loops = loops;
    this.whole = whole;
    this.file = whole.site().file();
    this.table = new NestedLoopJoinTable(search, whole);
  }

  /**
   * The fix; empty where none can be right.
   *
   * @param loops the loops that search again, the innermost first
   */
  static Optional<Fix> of(KeySearch search, List<Node> loops) {
    Optional<Stmt> whole = Statements.ofBlock(loops.get(loops.size() - 1));
    boolean visible =
        whole.isPresent()
            && search
                .over()
                .place()
                .base()
                .filter(base -> whole.get().site().encloses(base.site()))
                .isEmpty();
    if (!visible
        || search.match().otherLocals()
        || Changes.of(search.over().place(), whole.get(), search.over().in()) != Changes.NONE
        || !new NestedLoopJoinSafety(search, whole.get()).compiles()) {
      return Optional.empty();
    }
    NestedLoopJoinFix fix = new NestedLoopJoinFix(search, loops, whole.get());
    return search.over().node() instanceof Stmt.Loop loop
        ? fix.ofLoop(loop)
        : fix.ofStream((Expr.Invocation) search.over().node());
  }

  private Optional<Fix> ofLoop(Stmt.Loop loop) {
    if (!search.match().onlyFirst()) {
      return all(loop);
    }
    boolean labeled = loop.parent().orElse(loop) instanceof Stmt.Labeled;
    List<Stmt> then = search.match().statements();
    boolean ends = then.size() > jumpsAtEnd(then) && jumpsToLoop(then) == jumpsAtEnd(then);
    if (labeled || !ends) {
      return Optional.empty();
    }
    boolean speaks = then.stream().anyMatch(over::isSpokenOfIn);
    NestedLoopJoinTable.Holds holds =
        speaks ? NestedLoopJoinTable.Holds.FIRST : NestedLoopJoinTable.Holds.KEYS;
    if (!table.canHold(holds)) {
      return Optional.empty();
    }
    Edits edits = Edits.in(file);
    String name = table.declare(holds, edits);
    return speaks ? first(loop, name, edits) : exists(loop, name, edits);
  }

  /** {@code if (ids.contains(id)) …}. */
  private Optional<Fix> exists(Stmt.Loop loop, String name, Edits edits) {
    String indent = Layout.indent(file, loop.span().start());
    String choice = choice(name + ".contains(" + wanted() + ")", Map.of(), indent);
    edits.replace(loop, comments(loop, indent) + choice);
    return Optional.of(build(edits, "Look up in a `HashSet` made once"));
  }

  /** {@code Row row = rowsById.get(id); if (row != null) …}. */
  private Optional<Fix> first(Stmt.Loop loop, String name, Edits edits) {
    if (!(loop.parent().orElse(loop) instanceof Stmt.Block block)) {
      return Optional.empty(); // A variable needs a block to stand in.
    }
    String indent = Layout.indent(file, loop.span().start());
    String element = elementName(block, loop);
    Map<Node, String> uses = new HashMap<>();
    for (Stmt stmt : search.match().statements()) {
      for (Expr expr : exprs(stmt)) {
        if (over.isElement(expr)) {
          uses.put(expr, element);
        }
      }
    }
    String type = over.variable().flatMap(Decl.Variable::type).map(t -> header()).orElse("");
    String declared =
        (type.isEmpty() ? table.elementType().orElseThrow() + " " : type)
            + element
            + (" = " + name + ".get(" + wanted() + ");\n" + indent);
    String choice = choice(element + " != null", uses, indent);
    edits.replace(loop, comments(loop, indent) + declared + choice);
    return Optional.of(build(edits, "Look up in a `HashMap` made once"));
  }

  /** {@code for (Row row : rowsById.getOrDefault(id, Collections.emptyList())) …}. */
  private Optional<Fix> all(Stmt.Loop loop) {
    boolean rewritable =
        loop.kind() == Stmt.Loop.Kind.FOREACH
            && loop.body() instanceof Stmt.Block
            && !search.match().statements().isEmpty()
            && table.canHold(NestedLoopJoinTable.Holds.ALL);
    if (!rewritable) {
      return Optional.empty();
    }
    Edits edits = Edits.in(file);
    String none = Imports.name(file, "java.util.Collections", edits) + ".emptyList()";
    String name = table.declare(NestedLoopJoinTable.Holds.ALL, edits);
    edits.replace(over.in(), name + ".getOrDefault(" + wanted() + ", " + none + ")");
    String indent = Layout.indent(file, loop.span().start());
    String inner = indent + Layout.step(file);
    edits.replace(
        loop.body(),
        "{\n" + inner + comments(loop.body(), inner) + kept(Map.of(), inner) + "\n" + indent + "}");
    new NestedLoopJoinSafety(search, whole).caveat(loops).ifPresent(edits::caveat);
    edits.caveat("the matches are listed before the loop's body can change them");
    return Optional.of(edits.build("Look up in a `HashMap` of lists made once"));
  }

  private List<Expr> exprs(Stmt stmt) {
    return file.within(stmt).stream().filter(Expr.class::isInstance).map(Expr.class::cast).toList();
  }

  private String header() {
    Decl.Variable variable = over.variable().orElseThrow();
    return file.text().substring(variable.span().start(), variable.nameStart());
  }

  /** The element's own name, or another where the block around the loop has that name as well. */
  private String elementName(Stmt.Block block, Stmt.Loop loop) {
    Optional<Decl.Variable> variable = over.variable();
    if (variable.isEmpty()) {
      return Names.around(whole).fresh("found", earlierLoops(block, loop));
    }
    String own = variable.get().name();
    boolean taken =
        file.within(block).stream()
            .filter(node -> !loop.site().encloses(node.site()))
            .anyMatch(
                node ->
                    (node instanceof Decl.Variable other && other.name().equals(own))
                        || (node instanceof Expr.Name name && name.name().equals(own)));
    return taken ? Names.around(whole).fresh(own, earlierLoops(block, loop)) : own;
  }

  private int earlierLoops(Stmt.Block block, Stmt.Loop loop) {
    return (int)
        file.within(block, Stmt.Loop.class).stream()
            .filter(other -> other.site().index() < loop.site().index())
            .count();
  }

  /** The comments of the loop outside the statements that are kept, each on a line. */
  private String comments(Stmt loop, String indent) {
    Span kept = kept();
    StringBuilder lines = new StringBuilder();
    for (Span comment : Scan.comments(file.text(), loop.span())) {
      if (comment.start() < kept.start() || comment.start() >= kept.end()) {
        lines.append(comment.of(file.text())).append('\n').append(indent);
      }
    }
    return lines.toString();
  }

  private Span kept() {
    List<Stmt> then = search.match().statements();
    return new Span(then.get(0).span().start(), end(then));
  }

  /** The statements of the match under a condition, without the jump out of the loop. */
  private String choice(String condition, Map<Node, String> others, String indent) {
    String inner = indent + Layout.step(file);
    String text = kept(others, inner);
    String lines = text.isEmpty() ? "" : "\n" + inner + text;
    return "if (" + condition + ") {" + lines + "\n" + indent + "}";
  }

  /** The statements of the match, some nodes in them written otherwise, at an indentation. */
  private String kept(Map<Node, String> others, String inner) {
    Span body = kept();
    String text = Statements.text(file, body, others);
    return Statements.shifted(text, Layout.indent(file, body.start()), inner).stripTrailing();
  }

  /** Where the statements that are kept end. */
  private int end(List<Stmt> then) {
    Stmt last = then.get(then.size() - 1);
    return search.match().onlyFirst() && jumpsAtEnd(then) == 1
        ? last.span().start()
        : last.span().end();
  }

  private static int jumpsAtEnd(List<Stmt> then) {
    return then.get(then.size() - 1) instanceof Stmt.Break end && end.label().isEmpty() ? 1 : 0;
  }

  /** How many {@code break} and {@code continue} among the statements mean the search itself. */
  private int jumpsToLoop(List<Stmt> then) {
    int jumps = 0;
    for (Stmt stmt : then) {
      for (Node node : file.within(stmt)) {
        boolean plainBreak = node instanceof Stmt.Break out && out.label().isEmpty();
        boolean plainContinue = node instanceof Stmt.Continue on && on.label().isEmpty();
        if ((plainBreak || plainContinue)
            && target(node, plainBreak).site() == over.node().site()) {
          jumps++;
        }
      }
    }
    return jumps;
  }

  private static Node target(Node jump, boolean plainBreak) {
    Node at = jump;
    while (at.parent().isPresent()) {
      at = at.parent().get();
      if (at instanceof Stmt.Loop || (plainBreak && at instanceof Stmt.Switch)) {
        return at;
      }
    }
    return at;
  }

  private Optional<Fix> ofStream(Expr.Invocation start) {
    if (!start.name().equals("stream")
        || !(start.parent().orElse(start) instanceof Expr.Invocation stage)) {
      return Optional.empty();
    }
    if (stage.name().equals("filter")) {
      return find(stage);
    }
    boolean discarded = stage.parent().orElse(stage) instanceof Stmt.ExprStmt;
    if (discarded || !table.canHold(NestedLoopJoinTable.Holds.KEYS)) {
      return Optional.empty();
    }
    Edits edits = Edits.in(file);
    String not = stage.name().equals("noneMatch") ? "!" : "";
    String name = table.declare(NestedLoopJoinTable.Holds.KEYS, edits);
    edits.replace(stage, not + name + ".contains(" + wanted() + ")");
    return Optional.of(build(edits, "Look up in a `HashSet` made once"));
  }

  private Optional<Fix> find(Expr.Invocation filter) {
    if (!(filter.parent().orElse(filter) instanceof Expr.Invocation end)
        || !FINDS.contains(end.name())
        || end.parent().orElse(end) instanceof Stmt.ExprStmt
        || !table.canHold(NestedLoopJoinTable.Holds.FIRST)) {
      return Optional.empty();
    }
    Edits edits = Edits.in(file);
    String name = table.declare(NestedLoopJoinTable.Holds.FIRST, edits);
    String found = name + ".get(" + wanted() + ")";
    boolean orNull =
        end.parent().orElse(end) instanceof Expr.Invocation orElse
            && orElse.name().equals("orElse")
            && orElse.arguments().get(0).text().equals("null");
    if (orNull && !(end.parent().get().parent().orElse(end) instanceof Stmt.ExprStmt)) {
      edits.replace(end.parent().get(), found);
    } else {
      String optional = Imports.name(file, "java.util.Optional", edits);
      edits.replace(end, optional + ".ofNullable(" + found + ")");
    }
    return Optional.of(build(edits, "Look up in a `HashMap` made once"));
  }

  private String wanted() {
    return search.wanted().text();
  }

  private Fix build(Edits edits, String title) {
    new NestedLoopJoinSafety(search, whole).caveat(loops).ifPresent(edits::caveat);
    return edits.build(title);
  }
}
