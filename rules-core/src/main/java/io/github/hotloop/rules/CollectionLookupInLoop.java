package io.github.hotloop.rules;

import io.github.hotloop.analysis.Loops;
import io.github.hotloop.analysis.Search;
import io.github.hotloop.rule.Again;
import io.github.hotloop.rule.CallPattern;
import io.github.hotloop.rule.Detector;
import io.github.hotloop.rule.Group;
import io.github.hotloop.rule.Hooks;
import io.github.hotloop.rule.Reporter;
import io.github.hotloop.rule.Rule;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Node;
import java.util.List;
import java.util.Set;

/** A parameter or field that may be a list or a set, and is searched again in each iteration. */
public final class CollectionLookupInLoop implements Detector {
  private static final CallPattern LOOKUP =
      new CallPattern("java.util.Collection", Set.of("contains", "containsAll", "remove"), 1);

  @Override
  public Rule rule() {
    return new Rule(
        "CollectionLookupInLoop",
        Group.HOT,
        "A collection is searched again in each iteration: slow if a caller passes a list");
  }

  @Override
  public void listen(Hooks on) {
    on.call(
        LOOKUP,
        Again.LOOP,
        Search::mayBeOfHeld,
        (glance, lookup) -> lookup.receiver().is(LOOKUP.receiver()) && Search.mayBeOfHeld(lookup),
        (call, reporter) -> Search.of(call).ifPresent(s -> check(s, reporter)));
    on.reference(
        LOOKUP.names(),
        target -> target.is(LOOKUP.receiver()),
        (reference, reporter) -> Search.of(reference).ifPresent(s -> check(s, reporter)));
  }

  private void check(Search search, Reporter reporter) {
    if (search.kind() != Search.Kind.DEPENDS
        || !isGiven(search)
        || search.isSmall()
        || Loops.isAsserted(search.at())) {
      return;
    }
    List<Node> loops = search.steadyLoops();
    if (loops.isEmpty()) {
      return;
    }
    reporter.report(
        search.at(),
        LookupMessages.again(search, "slow if the caller passes a list"),
        LookupMessages.places(loops.get(loops.size() - 1)),
        () -> LookupFix.of(search, loops).stream().toList());
  }

  /** A parameter or a field: of a local this file would have to tell what it holds. */
  private static boolean isGiven(Search search) {
    return search
        .declaration()
        .map(Decl.Variable::kind)
        .filter(
            kind ->
                kind == Decl.Variable.Kind.PARAMETER
                    || kind == Decl.Variable.Kind.FIELD
                    || kind == Decl.Variable.Kind.COMPONENT)
        .isPresent();
  }
}
