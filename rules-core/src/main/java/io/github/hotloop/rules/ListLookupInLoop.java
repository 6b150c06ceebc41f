package io.github.hotloop.rules;

import io.github.hotloop.analysis.Changes;
import io.github.hotloop.analysis.Search;
import io.github.hotloop.rule.CallPattern;
import io.github.hotloop.rule.Detector;
import io.github.hotloop.rule.Group;
import io.github.hotloop.rule.Hooks;
import io.github.hotloop.rule.Related;
import io.github.hotloop.rule.Reporter;
import io.github.hotloop.rule.Rule;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A list that is searched again for each element of something else. */
public final class ListLookupInLoop implements Detector {
  private static final CallPattern LOOKUP =
      new CallPattern(
          "java.util.Collection",
          Set.of("contains", "indexOf", "lastIndexOf", "remove", "containsAll"),
          1);
  private static final CallPattern VALUE =
      new CallPattern("java.util.Map", Set.of("containsValue"), 1);

  @Override
  public Rule rule() {
    return new Rule(
        "ListLookupInLoop",
        Group.NURSERY,
        "A list is searched again in each iteration: n searches go through it n times");
  }

  @Override
  public void listen(Hooks on) {
    on.call(LOOKUP, this::check);
    on.call(VALUE, this::check);
  }

  private void check(Expr.Invocation call, Reporter reporter) {
    Optional<Search> search = Search.of(call);
    if (search.isEmpty() || mayRemoveByIndex(call)) {
      return;
    }
    List<Node> loops = search.get().loops();
    if (loops.isEmpty() || search.get().kind() != Search.Kind.SCAN || search.get().isSmall()) {
      return;
    }
    Node outermost = loops.get(loops.size() - 1);
    if (search.get().changesIn(outermost) == Changes.UNSURE) {
      return; // What is searched may be something else by the next iteration.
    }
    reporter.report(
        call,
        "`"
            + search.get().in().text()
            + "` is searched by `"
            + call.name()
            + "` in each iteration: every search goes through all of it",
        List.of(new Related(outermost.span(), "The loop")),
        () -> LookupFix.of(search.get(), loops).stream().toList());
  }

  /** {@code list.remove(int)} goes to a position; an argument of unknown type may be one. */
  private static boolean mayRemoveByIndex(Expr.Invocation call) {
    return call.name().equals("remove")
        && !call.arguments().get(0).type().isSubtypeOf("java.lang.Object");
  }
}
