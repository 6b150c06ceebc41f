package io.github.hotloop.rules;

import io.github.hotloop.analysis.Bounds;
import io.github.hotloop.analysis.Flow;
import io.github.hotloop.analysis.Frequency;
import io.github.hotloop.analysis.Loops;
import io.github.hotloop.analysis.OwnMap;
import io.github.hotloop.analysis.Stable;
import io.github.hotloop.fix.Fix;
import io.github.hotloop.knowledge.MapFacts;
import io.github.hotloop.rule.Again;
import io.github.hotloop.rule.CallPattern;
import io.github.hotloop.rule.Detector;
import io.github.hotloop.rule.Group;
import io.github.hotloop.rule.Hooks;
import io.github.hotloop.rule.Related;
import io.github.hotloop.rule.Reporter;
import io.github.hotloop.rule.Rule;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A counter or grouping in a map that looks the same key up twice or more. */
public final class MapCounter implements Detector {
  private static final CallPattern PUT = new CallPattern("java.util.Map", Set.of("put"), 2);
  private static final Set<String> LOOKUPS = Set.of("get", "containsKey", "getOrDefault");
  private static final Set<String> NO_COUNTS =
      Set.of("java.lang.String", "java.lang.Boolean", "java.lang.Class", "java.lang.ClassLoader");
  private static final int LONGEST_NAME = 40;

  @Override
  public Rule rule() {
    return new Rule(
        "MapCounter",
        Group.NURSERY,
        "A counter or grouping in a map looks the same key up twice or more in each iteration",
        8,
        Integer.MAX_VALUE);
  }

  @Override
  public void listen(Hooks on) {
    on.call(
        PUT,
        Again.LOOP_OR_CALL,
        MapCounter::mayBelongToUpdate,
        (glance, put) ->
            put.isStatement() && mayCount(put.argument(1)) && glance.hasBeside(put, LOOKUPS),
        this::check);
  }

  /** Whether a value of that type may be a number, or what a group is kept in. */
  private static boolean mayCount(Type value) {
    return !value.isKnown()
        || value.isPrimitive()
        || (value.name().startsWith("java.")
            && !value.name().startsWith("java.lang.reflect.")
            && !NO_COUNTS.contains(value.name()));
  }

  /** Whether another call is on the same map; asks no type. */
  private static boolean mayBelongToUpdate(Expr.Invocation put) {
    if (put.receiver().isEmpty()) {
      return false;
    }
    Expr mapped = put.receiver().get();
    return put.site().file().within(Flow.bodyOf(put), Expr.Invocation.class).stream()
        .filter(other -> other.site() != put.site())
        .anyMatch(other -> other.receiver().filter(r -> Stable.same(r, mapped)).isPresent());
  }

  private void check(Expr.Invocation put, Reporter reporter) {
    Expr mapped = put.receiver().orElseThrow();
    if (!Stable.isRepeatable(mapped) || !Stable.isRepeatable(put.arguments().get(0))) {
      return; // Evaluated again, it may be another map or another key.
    }
    if (!isOrdinary(mapped)) {
      return; // Maps of other libraries have ways of their own; some of the JDK gain nothing.
    }
    Optional<KeyUpdate> found = KeyUpdate.of(put).filter(update -> isLastPut(put, update));
    if (found.isEmpty() || !runsAgain(put)) {
      return;
    }
    KeyUpdate update = found.get();
    if (update.counts()) {
      CountFix.of(update)
          .ifPresent(fix -> report(put, update, reporter, () -> fix.fix().stream().toList()));
    } else if (update.groups() || GroupFix.startsCounter(update)) {
      report(put, update, reporter, () -> GroupFix.of(update).stream().toList());
    }
  }

  /** Whether {@code merge} and its like search it once, as far as its type tells. */
  private static boolean isOrdinary(Expr mapped) {
    boolean naive =
        MapFacts.load().isNaive(mapped.type())
            || OwnMap.of(mapped).filter(own -> MapFacts.load().isNaive(own.type())).isPresent();
    return mapped.type().name().startsWith("java.util.") && !naive;
  }

  /** Of several puts that belong together the last one is reported. */
  private static boolean isLastPut(Expr.Invocation put, KeyUpdate update) {
    return update
        .within(put.site().file().calls("put"))
        .filter(other -> other.receiver().filter(r -> Stable.same(r, update.mapped())).isPresent())
        .allMatch(other -> other.site().index() <= put.site().index());
  }

  /** Whether it runs once per element: outside a loop an extra search is hardly worth a word. */
  private static boolean runsAgain(Expr.Invocation put) {
    List<Node> loops = Loops.around(put);
    return loops.isEmpty()
        ? Frequency.of(put) == Frequency.LOOP
        : !Bounds.areSmall(loops) && loops.stream().anyMatch(loop -> Loops.comesRound(put, loop));
  }

  private static void report(
      Expr.Invocation put, KeyUpdate update, Reporter reporter, Supplier<List<Fix>> fixes) {
    List<String> names = update.lookups().stream().map(name -> "`" + name + "`").toList();
    int last = names.size() - 1;
    String all = String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    String map = update.mapped().text().replaceAll("\\s+", "");
    String subject = map.length() <= LONGEST_NAME ? "`" + map + "`" : "The map";
    List<Related> related =
        Loops.around(put).stream().limit(1).map(l -> new Related(l.span(), "The loop")).toList();
    String sought =
        update.searchesAgain() ? " looks up the same key by " : " looks up a new key by ";
    String message = subject + sought + all + ": each call searches it anew";
    reporter.report(put, message, related, fixes);
  }
}
