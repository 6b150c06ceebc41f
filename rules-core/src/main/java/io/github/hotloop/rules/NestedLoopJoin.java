package io.github.hotloop.rules;

import io.github.hotloop.analysis.Changes;
import io.github.hotloop.analysis.Glance;
import io.github.hotloop.analysis.KeySearch;
import io.github.hotloop.analysis.Loops;
import io.github.hotloop.rule.Again;
import io.github.hotloop.rule.CallPattern;
import io.github.hotloop.rule.Detector;
import io.github.hotloop.rule.Group;
import io.github.hotloop.rule.Hooks;
import io.github.hotloop.rule.Related;
import io.github.hotloop.rule.Reporter;
import io.github.hotloop.rule.Rule;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Stmt;
import java.util.List;
import java.util.Set;

/** A collection that is gone through in each iteration of a loop to find an equal key. */
public final class NestedLoopJoin implements Detector {
  private static final CallPattern STAGE =
      new CallPattern("java.util.stream.BaseStream", Set.of("filter", "anyMatch", "noneMatch"), 1);

  @Override
  public Rule rule() {
    return new Rule(
        "NestedLoopJoin",
        Group.PERF,
        "A loop in a loop looks for equal keys: n searches go through all elements n times");
  }

  @Override
  public void listen(Hooks on) {
    on.every(Stmt.Loop.class, Glance::searchesInLoop, (loop, reporter) -> check(loop, reporter));
    on.call(
        STAGE,
        Again.LOOP,
        call -> true,
        (glance, call) -> call.on().equals("stream()"),
        (call, reporter) -> KeySearch.of(call).ifPresent(search -> check(search, reporter)));
  }

  private void check(Stmt.Loop loop, Reporter reporter) {
    if (!Loops.mayBeAround(loop)) {
      return; // Searched once.
    }
    KeySearch.of(loop).ifPresent(search -> check(search, reporter));
  }

  private void check(KeySearch search, Reporter reporter) {
    List<Node> loops = search.loops();
    if (loops.isEmpty() || search.over().isSmall() || search.hasFewKeys()) {
      return; // Searched once, or another thing each time, or few elements.
    }
    Node outermost = loops.get(loops.size() - 1);
    if (search.comparesPairs(loops)
        || search.mayChangeKeys(outermost)
        || Changes.of(search.over().place(), outermost, search.over().in()) != Changes.NONE) {
      return;
    }
    reporter.report(
        search.over().shown(),
        message(search),
        List.of(new Related(outermost.span(), "The loop")),
        () -> NestedLoopJoinFix.of(search, loops).stream().toList());
  }

  private static String message(KeySearch search) {
    String what = search.over().in().text();
    return search.match().onlyFirst()
        ? "`"
            + what
            + "` is searched for an equal key in each iteration: every search goes through it"
        : "`"
            + what
            + "` is filtered by an equal key in each iteration: each pass compares it again";
  }
}
