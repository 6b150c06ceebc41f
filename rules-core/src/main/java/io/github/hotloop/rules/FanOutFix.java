package io.github.hotloop.rules;

import io.github.hotloop.fix.Edits;
import io.github.hotloop.fix.Fix;
import io.github.hotloop.fix.Imports;
import io.github.hotloop.fix.Layout;
import io.github.hotloop.fix.Names;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Scan;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Span;
import io.github.hotloop.tree.Stmt;
import java.util.List;
import java.util.Optional;

/** Starts all tasks first, then waits for them. */
final class FanOutFix {
  private static final String TITLE = "Start all tasks, then wait for them";
  private static final String CAVEAT = "all tasks run at once, and go on when one fails";

  private FanOutFix() {}

  /** Gathers the futures between the step that starts them and the step that waits. */
  static Fix ofSteps(Expr.Invocation starting, Expr.Invocation waiting) {
    SourceFile file = starting.site().file();
    Edits edits = Edits.in(file).caveat(CAVEAT);
    Span rest = new Span(starting.site().outer().end(), waiting.span().end());
    String text = rest.of(file.text());
    String gap = text.substring(0, Math.max(0, text.indexOf('.')));
    gap = gap.isBlank() ? gap.replace("\r", "") : "";
    String collectors = Imports.name(file, "java.util.stream.Collectors", edits);
    edits.insert(rest.start(), gap + ".collect(" + collectors + ".toList())" + gap + ".stream()");
    return edits.build(TITLE);
  }

  /** Makes two steps of one that starts and joins; empty where it does more. */
  static Optional<Fix> ofLambda(Expr.Lambda lambda, Expr.Invocation step, Expr.Invocation wait) {
    boolean plain =
        lambda.body().site() == wait.site()
            && wait.name().equals("join")
            && step.name().equals("map")
            && step.receiver().filter(r -> r.type().is("java.util.stream.Stream")).isPresent();
    if (!plain) {
      return Optional.empty();
    }
    SourceFile file = lambda.site().file();
    int stream = step.receiver().get().site().outer().end();
    Span name = new Span(stream, lambda.site().outer().start());
    Span tail = new Span(wait.receiver().orElseThrow().site().outer().end(), step.span().end());
    if (!name.of(file.text()).matches("\\s*\\.\\s*map\\s*\\(\\s*")
        || !Scan.comments(file.text(), tail).isEmpty()) {
      return Optional.empty(); // It says what it maps to, or a comment would be lost.
    }
    Edits edits = Edits.in(file).caveat(CAVEAT);
    String collectors = Imports.name(file, "java.util.stream.Collectors", edits);
    String future = Imports.name(file, "java.util.concurrent.CompletableFuture", edits);
    edits.replace(
        tail, ").collect(" + collectors + ".toList()).stream().map(" + future + "::join)");
    return Optional.of(edits.build(TITLE));
  }

  /**
   * Splits a loop after the declaration of its future; empty where what follows needs more of the
   * iteration than the future.
   */
  static Optional<Fix> ofLoop(SerialLoop serial) {
    Stmt.Loop loop = serial.loop();
    if (serial.local().isEmpty()
        || !(loop.body() instanceof Stmt.Block body)
        || !(loop.parent().orElse(loop) instanceof Stmt.Block)
        || !(body.statements().get(0) instanceof Stmt.Local local)
        || local.variables().size() != 1
        || local.variables().get(0).site() != serial.local().get().site()
        || local.variables().get(0).type().isEmpty()
        || !local.variables().get(0).modifiers().isEmpty()) {
      return Optional.empty();
    }
    Decl.Variable future = local.variables().get(0);
    List<Stmt> rest = body.statements().subList(1, body.statements().size());
    boolean needsMore =
        variables(loop).stream()
            .anyMatch(own -> rest.stream().anyMatch(s -> SerialLoop.mentions(s, own)));
    return needsMore ? Optional.empty() : Optional.of(split(loop, local, rest.get(0)));
  }

  private static List<Decl.Variable> variables(Stmt.Loop loop) {
    if (loop.element().isPresent()) {
      return List.of(loop.element().get());
    }
    return loop.init().stream()
        .filter(Stmt.Local.class::isInstance)
        .flatMap(node -> ((Stmt.Local) node).variables().stream())
        .toList();
  }

  private static Fix split(Stmt.Loop loop, Stmt.Local local, Stmt next) {
    SourceFile file = loop.site().file();
    Edits edits = Edits.in(file).caveat(CAVEAT);
    Decl.Variable future = local.variables().get(0);
    String type = future.type().map(Node::text).orElseThrow();
    String many = future.name().endsWith("uture") ? "s" : "Futures";
    String all = Names.of(file).fresh(future.name() + many, earlier(loop, future));
    String indent = Layout.indent(file, loop.span().start());
    String list = Imports.name(file, "java.util.List", edits);
    String made = Imports.name(file, "java.util.ArrayList", edits);
    Span value = future.initializer().orElseThrow().site().outer();
    edits.insert(
        loop.span().start(),
        list + "<" + type + "> " + all + " = new " + made + "<>();\n" + indent);
    edits.replace(new Span(local.span().start(), value.start()), all + ".add(");
    String head = "for (" + type + " " + future.name() + " : " + all + ") {";
    String border = "\n" + indent + "}\n" + indent + head;
    int end = afterComment(file, local.span().end(), next.span().start());
    if (end == local.span().end()) {
      edits.replace(new Span(value.end(), end), ");" + border);
    } else {
      edits.replace(new Span(value.end(), local.span().end()), ");").insert(end, border);
    }
    return edits.build(TITLE);
  }

  /** How many loops before this one in its method may get a list for a variable of that name. */
  private static int earlier(Stmt.Loop loop, Decl.Variable future) {
    return (int)
        loop.site().file().within(Names.scope(loop), Stmt.Loop.class).stream()
            .filter(other -> other.site().index() < loop.site().index())
            .filter(
                other ->
                    other.body() instanceof Stmt.Block body
                        && !body.statements().isEmpty()
                        && body.statements().get(0) instanceof Stmt.Local local
                        && local.variables().get(0).name().equals(future.name()))
            .count();
  }

  /** The end of a comment in the same line after an offset; the offset where there is none. */
  private static int afterComment(SourceFile file, int offset, int limit) {
    List<Span> comments = Scan.comments(file.text(), new Span(offset, limit));
    boolean sameLine =
        !comments.isEmpty()
            && file.lines().line(comments.get(0).start()) == file.lines().line(offset);
    return sameLine ? comments.get(0).end() : offset;
  }
}
