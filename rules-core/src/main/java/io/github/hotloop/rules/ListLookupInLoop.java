package io.github.hotloop.rules;

import io.github.hotloop.analysis.BulkSearch;
import io.github.hotloop.analysis.Loops;
import io.github.hotloop.analysis.Search;
import io.github.hotloop.analysis.SearchRoute;
import io.github.hotloop.knowledge.CollectionFacts;
import io.github.hotloop.rule.Again;
import io.github.hotloop.rule.CallPattern;
import io.github.hotloop.rule.Detector;
import io.github.hotloop.rule.Group;
import io.github.hotloop.rule.Hooks;
import io.github.hotloop.rule.Reporter;
import io.github.hotloop.rule.Rule;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A list that is searched again for each element of something else. */
public final class ListLookupInLoop implements Detector {
  private static final Set<String> SEARCHES =
      Set.of(
          "contains",
          "indexOf",
          "lastIndexOf",
          "search",
          "remove",
          "removeElement",
          "removeFirstOccurrence",
          "removeLastOccurrence",
          "addIfAbsent");
  private static final CallPattern LOOKUP = new CallPattern("java.util.Collection", SEARCHES, 1);

  /** Each is a loop by itself. */
  private static final CallPattern BULK =
      new CallPattern("java.util.Collection", Set.of("containsAll", "removeAll", "retainAll"), 1);

  private static final CallPattern VALUE =
      new CallPattern("java.util.Map", Set.of("containsValue"), 1);
  private static final String COST = "every search goes through all of it";

  @Override
  public Rule rule() {
    return new Rule(
        "ListLookupInLoop",
        Group.PERF,
        "A list is searched again in each iteration: n searches go through it n times");
  }

  @Override
  public void listen(Hooks on) {
    on.call(
        LOOKUP,
        Again.LOOP_OR_CALL,
        Search::mayBeOfHeld,
        (glance, lookup) ->
            Search.mayBeOfMany(lookup)
                && mayBeList(lookup.receiver())
                && !(lookup.name().equals("remove") && isPosition(lookup.argument(0))),
        this::check);
    on.call(
        VALUE,
        Again.LOOP_OR_CALL,
        Search::mayBeOfHeld,
        (glance, lookup) -> Search.mayBeOfMany(lookup),
        this::check);
    on.call(
        BULK,
        Again.ANYWHERE,
        call -> Search.mayBeOfHeld(call) || BulkSearch.may(call),
        (glance, bulk) ->
            BulkSearch.mayScan(bulk)
                || (mayBeList(bulk.receiver())
                    && Search.mayBeOfHeld(bulk)
                    && Again.LOOP_OR_CALL.may(glance, bulk)),
        this::check);
    reference(LOOKUP, ListLookupInLoop::mayBeList, on);
    reference(VALUE, target -> target.isSubtypeOf(VALUE.receiver()), on);
    reference(BULK, ListLookupInLoop::mayBeList, on);
  }

  private void reference(CallPattern pattern, Predicate<Type> sign, Hooks on) {
    on.reference(
        pattern.names(),
        sign,
        (reference, reporter) -> Search.of(reference).ifPresent(search -> check(search, reporter)));
  }

  /** Whether a type is that of a list, or of what may be one. */
  private static boolean mayBeList(Type type) {
    return type.is("java.util.Collection") || CollectionFacts.load().isScanned(type);
  }

  private void check(Expr.Invocation call, Reporter reporter) {
    boolean again =
        !mayRemoveByIndex(call)
            && Search.of(call).filter(search -> check(search, reporter)).isPresent();
    if (!again) {
      BulkSearch.of(call)
          .ifPresent(
              bulk ->
                  reporter.report(
                      call,
                      LookupMessages.bulk(bulk, COST),
                      List.of(),
                      () -> BulkLookupFix.of(bulk).stream().toList()));
    }
  }

  /** Whether the search runs again and again, and is reported. */
  private boolean check(Search search, Reporter reporter) {
    if (search.kind() != Search.Kind.SCAN
        || search.isSmall()
        || search.removesWhatWasFound()
        || Loops.isAsserted(search.at())) {
      return false;
    }
    List<Node> loops = search.steadyLoops();
    if (!loops.isEmpty()) {
      reporter.report(
          search.at(),
          LookupMessages.again(search, COST),
          LookupMessages.places(loops.get(loops.size() - 1)),
          () -> LookupFix.of(search, loops).stream().toList());
      return true;
    }
    Optional<SearchRoute> route =
        search.loops().isEmpty() ? SearchRoute.of(search) : Optional.empty();
    route.ifPresent(
        way ->
            reporter.report(
                search.at(),
                LookupMessages.called(search, way, COST),
                LookupMessages.places(way),
                List::of));
    return route.isPresent();
  }

  /** {@code list.remove(int)} goes to a position; an argument of unknown type may be one. */
  private static boolean mayRemoveByIndex(Expr.Invocation call) {
    return call.name().equals("remove") && isPosition(call.arguments().get(0).type());
  }

  private static boolean isPosition(Type argument) {
    return !argument.isSubtypeOf("java.lang.Object");
  }
}
