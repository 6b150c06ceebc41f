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

  private ExecutorFix() {}

  /** The fix; empty where no executor can be passed, or nowhere to keep one. */
  static Optional<Fix> of(Contexts.Context context) {
    Optional<Expr.Invocation> call =
        context
            .call()
            .filter(c -> context.threads() == RunsOn.COMMON_POOL)
            .filter(c -> c.name().endsWith("Async"))
            .filter(c -> c.receiver().filter(r -> r.type().is(FUTURE)).isPresent())
            .filter(c -> c.arguments().stream().noneMatch(ExecutorFix::isExecutor));
    return call.flatMap(ExecutorFix::of);
  }

  private static boolean isExecutor(Expr argument) {
    return argument.type().isSubtypeOf("java.util.concurrent.Executor");
  }

  private static Optional<Fix> of(Expr.Invocation call) {
    SourceFile file = call.site().file();
    Optional<Decl.TypeDecl> type = outermost(call);
    if (type.isEmpty()
        || type.get().kind() != Decl.TypeDecl.Kind.CLASS
        || type.get().members().isEmpty()) {
      return Optional.empty();
    }
    Edits edits = Edits.in(file);
    edits.caveat("the task runs on other threads, at most as many as the bound says");
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
        .filter(field -> field.name().equals(FIELD))
        .filter(field -> field.modifiers().contains(Modifier.STATIC))
        .filter(field -> field.type().map(Node::text).orElse("").endsWith("Executor"))
        .map(Decl.Variable::name)
        .findFirst();
  }

  private static String declare(Decl.TypeDecl type, Edits edits) {
    SourceFile file = type.site().file();
    Decl first = type.members().get(0);
    int start = withComments(type, first);
    String indent = Layout.indent(file, start);
    String step = Layout.step(file);
    String name = Names.of(file).fresh(FIELD, 0);
    String bound = Names.of(file).fresh(BOUND, 0);
    String executor = Imports.name(file, "java.util.concurrent.Executor", edits);
    String executors = Imports.name(file, "java.util.concurrent.Executors", edits);
    String value = "\n" + indent + step + step;
    String argument = value + step + step;
    String body = argument + step;
    edits.insert(
        start,
        "private static final int "
            + bound
            + " = 16;\n"
            + indent
            + "private static final "
            + executor
            + " "
            + name
            + " ="
            + value
            + executors
            + ".newFixedThreadPool("
            + argument
            + bound
            + ","
            + argument
            + "task -> {"
            + body
            + "Thread thread = new Thread(task, \""
            + type.name()
            + "-blocking\");"
            + body
            + "thread.setDaemon(true);"
            + body
            + "return thread;"
            + argument
            + "});\n\n"
            + indent);
    return name;
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
