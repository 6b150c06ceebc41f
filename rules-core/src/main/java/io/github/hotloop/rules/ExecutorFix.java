package io.github.hotloop.rules;

import io.github.hotloop.analysis.Contexts;
import io.github.hotloop.fix.Edits;
import io.github.hotloop.fix.Fix;
import io.github.hotloop.fix.Imports;
import io.github.hotloop.fix.Layout;
import io.github.hotloop.fix.Names;
import io.github.hotloop.knowledge.RunsOn;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Modifier;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Scan;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Span;
import java.util.List;
import java.util.Optional;

/** Gives a future's task an executor for tasks that wait, made for the class. */
final class ExecutorFix {
  private static final String FIELD = "BLOCKING_EXECUTOR";
  private static final String BOUND = "MAX_BLOCKED_THREADS";
  private static final String FUTURE = "java.util.concurrent.CompletableFuture";

  /** Since it, a thread may wait for next to nothing: JEP 444. */
  private static final int VIRTUAL_THREADS = 21;

  private final boolean virtual;

  /**
   * A fix for code that runs on that release and newer ones.
   *
   * @param release 0 if unknown
   */
  ExecutorFix(int release) {
    this.virtual = release >= VIRTUAL_THREADS;
  }

  /** The fix; empty where no executor can be passed, or nowhere to keep one. */
  Optional<Fix> of(Contexts.Context context) {
    Optional<Expr.Invocation> call =
        context
            .call()
            .filter(c -> context.threads() == RunsOn.COMMON_POOL)
            .filter(c -> c.name().endsWith("Async"))
            .filter(c -> c.receiver().filter(r -> r.type().is(FUTURE)).isPresent())
            .filter(c -> c.arguments().stream().noneMatch(ExecutorFix::isExecutor));
    return call.flatMap(this::of);
  }

  private static boolean isExecutor(Expr argument) {
    return argument.type().isSubtypeOf("java.util.concurrent.Executor");
  }

  private Optional<Fix> of(Expr.Invocation call) {
    SourceFile file = call.site().file();
    Optional<Decl.TypeDecl> type = outermost(call);
    if (type.isEmpty()
        || type.get().kind() != Decl.TypeDecl.Kind.CLASS
        || type.get().members().isEmpty()) {
      return Optional.empty();
    }
    Edits edits = Edits.in(file);
    edits.caveat(
        virtual
            ? "each task runs on a thread of its own: nothing bounds how many wait at once"
            : "the task runs on other threads, at most as many as the bound says");
    String executor = existing(type.get()).orElseGet(() -> declare(type.get(), edits));
    Span last = call.arguments().get(call.arguments().size() - 1).site().outer();
    boolean own = Layout.startsLine(file, last.start());
    String gap = own ? "\n" + Layout.indent(file, last.start()) : " ";
    edits.insert(last.end(), "," + gap + executor);
    return Optional.of(edits.build("Pass an executor for tasks that block"));
  }

  private static Optional<Decl.TypeDecl> outermost(Node node) {
    Optional<Decl.TypeDecl> found = Optional.empty();
    for (Optional<Node> up = node.parent(); up.isPresent(); up = up.get().parent()) {
      if (up.get() instanceof Decl.TypeDecl type) {
        found = Optional.of(type);
      }
    }
    return found;
  }

  /** The executor that an earlier fix has made. */
  private static Optional<String> existing(Decl.TypeDecl type) {
    return type.members().stream()
        .filter(member -> member instanceof Decl.Variable)
        .map(Decl.Variable.class::cast)
        .filter(field -> field.name().matches(FIELD + "\\d*"))
        .filter(field -> field.modifiers().contains(Modifier.STATIC))
        .filter(field -> field.type().map(Node::text).orElse("").endsWith("Executor"))
        .map(Decl.Variable::name)
        .findFirst();
  }

  private String declare(Decl.TypeDecl type, Edits edits) {
    SourceFile file = type.site().file();
    int start = withComments(type, type.members().get(0));
    String indent = Layout.indent(file, start);
    String name = Names.of(file).fresh(FIELD, 0);
    String executor = Imports.name(file, "java.util.concurrent.Executor", edits);
    String executors = Imports.name(file, "java.util.concurrent.Executors", edits);
    String line = "\n" + indent + Layout.step(file).repeat(2);
    String bound = virtual ? "" : Names.of(file).fresh(BOUND, 0);
    String made =
        virtual
            ? executors + ".newVirtualThreadPerTaskExecutor();"
            : executors + ".newFixedThreadPool(" + arguments(type, bound, line, edits) + ");";
    String limit = virtual ? "" : "private static final int " + bound + " = 16;\n" + indent;
    edits.insert(
        start,
        limit
            + "private static final "
            + executor
            + " "
            + name
            + " ="
            + line
            + made
            + "\n\n"
            + indent);
    return name;
  }

  /** The bound, and what makes threads that say whose they are and do not keep a program alive. */
  private static String arguments(Decl.TypeDecl type, String bound, String line, Edits edits) {
    String thread = Imports.name(type.site().file(), "java.lang.Thread", edits);
    String step = Layout.step(type.site().file());
    String argument = line + step.repeat(2);
    String body = argument + step;
    return argument
        + bound
        + ","
        + argument
        + "task -> {"
        + body
        + thread
        + " thread = new "
        + thread
        + "(task, \""
        + type.name()
        + "-blocking\");"
        + body
        + "thread.setDaemon(true);"
        + body
        + "return thread;"
        + argument
        + "}";
  }

  /** Where a member starts, with the comments right before it. */
  private static int withComments(Decl.TypeDecl type, Decl member) {
    SourceFile file = type.site().file();
    int start = member.span().start();
    List<Span> comments = Scan.comments(file.text(), new Span(type.span().start(), start));
    for (int i = comments.size() - 1; i >= 0; i--) {
      Span comment = comments.get(i);
      boolean touches = new Span(comment.end(), start).of(file.text()).isBlank();
      if (!touches || !Layout.startsLine(file, comment.start())) {
        break;
      }
      start = comment.start();
    }
    return start;
  }
}
