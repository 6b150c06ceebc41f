package io.github.hotloop.rules;

import io.github.hotloop.analysis.Contexts;
import io.github.hotloop.analysis.Futures;
import io.github.hotloop.analysis.MayWait;
import io.github.hotloop.analysis.Waits;
import io.github.hotloop.knowledge.Knowledge;
import io.github.hotloop.knowledge.RunsOn;
import io.github.hotloop.rule.Detector;
import io.github.hotloop.rule.Group;
import io.github.hotloop.rule.Hooks;
import io.github.hotloop.rule.Related;
import io.github.hotloop.rule.Reporter;
import io.github.hotloop.rule.Rule;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A call that waits, on a thread of which there are few: a CPU pool's or an event loop's. */
public final class BlockingCallOnCpuPool implements Detector {
  private static final int LONGEST = 120;
  private static final String SAME_POOL =
      " waits in the common pool for a task that needs a thread of it too";

  @Override
  public Rule rule() {
    return new Rule(
        "BlockingCallOnCpuPool",
        Group.PERF,
        "A call waits on a CPU pool or an event loop: work that could run finds no thread");
  }

  @Override
  public void listen(Hooks on) {
    Knowledge knowledge = on.knowledge();
    ExecutorFix fix = new ExecutorFix(on.release());
    on.every(
        Decl.Unit.class,
        glance -> MayWait.isSeen(glance, knowledge) && Contexts.areSeen(glance, knowledge),
        (unit, reporter) -> check(unit.site().file(), knowledge, fix, reporter));
  }

  private static void check(
      SourceFile file, Knowledge knowledge, ExecutorFix fix, Reporter reporter) {
    MayWait mayWait = new MayWait(file, knowledge);
    if (!mayWait.anywhere()) {
      return;
    }
    List<Contexts.Context> contexts = new ArrayList<>(Contexts.of(file, knowledge, mayWait::in));
    // What runs in several is reported for the innermost: it names the thread.
    contexts.sort(Comparator.comparing(context -> -context.code().site().index()));
    Set<Integer> reported = new HashSet<>();
    for (Contexts.Context context : contexts) {
      Optional<Waits.Wait> wait = Waits.in(context, knowledge);
      if (wait.isPresent() && reported.add(wait.get().first().site().index())) {
        reporter.report(
            wait.get().first(),
            message(context, wait.get(), isForSamePool(context, wait.get(), knowledge)),
            related(context, wait.get()),
            () -> fix.of(context).stream().toList());
      }
    }
  }

  /** Whether a task of the common pool waits for another one of it. */
  private static boolean isForSamePool(
      Contexts.Context context, Waits.Wait wait, Knowledge knowledge) {
    return context.threads() == RunsOn.COMMON_POOL
        && wait.callee().category().equals("future")
        && wait.last() instanceof Expr.Invocation call
        && call.receiver().filter(new Futures(knowledge)::isOfCommonPool).isPresent();
  }

  private static String message(Contexts.Context context, Waits.Wait wait, boolean samePool) {
    String type = wait.callee().type();
    String called = name(wait.last());
    String callee = type.substring(type.lastIndexOf('.') + 1);
    callee = "`" + (called.equals("new") ? "new " + callee : callee + "." + called) + "`";
    String effect = samePool ? SAME_POOL : effect(context);
    String via = wait.path().size() > 1 ? ", called by `" + name(wait.first()) + "`," : "";
    String full = callee + via + effect;
    return full.length() <= LONGEST ? full : callee + effect;
  }

  private static String name(Expr expr) {
    if (expr instanceof Expr.Invocation call) {
      return call.name();
    }
    return expr instanceof Expr.MethodRef reference ? reference.name() : "new";
  }

  private static String effect(Contexts.Context context) {
    return switch (context.threads()) {
      case COMMON_POOL -> " blocks a thread of the common pool, which the whole program shares";
      case CPU_POOL -> " blocks a thread of a pool that has about one per core";
      case EVENT_LOOP -> " blocks an event loop: all else that it serves waits";
      case NON_BLOCKING -> " waits in code that is declared non-blocking";
      case COMPLETER -> " blocks whichever thread completes the future";
      default -> " blocks the caller, whom the return type promises not to wait";
    };
  }

  private static List<Related> related(Contexts.Context context, Waits.Wait wait) {
    List<Related> places = new ArrayList<>();
    places.add(new Related(head(context), "What makes it run there"));
    wait.path().stream()
        .skip(1)
        .limit(Math.max(0, wait.path().size() - 2))
        .forEach(call -> places.add(new Related(call.span(), "Calls `" + name(call) + "`")));
    if (wait.path().size() > 1) {
      places.add(new Related(wait.last().span(), "The call that waits"));
    }
    return places;
  }

  private static Span head(Contexts.Context context) {
    return context.cause() instanceof Decl.MethodDecl method
        ? new Span(method.span().start(), method.body().orElseThrow().span().start())
        : context.cause().span();
  }
}
