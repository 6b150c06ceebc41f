package io.github.hotloop.analysis;

import io.github.hotloop.knowledge.CollectionFacts;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A bulk operation that is a loop in itself: it searches one collection for each element of
 * another.
 *
 * @param searched goes through its elements each time
 * @param each what the elements come from
 * @param mayTurnRound whether the JDK does it the other way round where {@code each} is larger, as
 *     in {@code AbstractSet.removeAll}
 */
public record BulkSearch(Expr.Invocation call, Expr searched, Expr each, boolean mayTurnRound) {
  private static final String SET = "java.util.Set";

  /** What a call of {@code containsAll}, {@code removeAll} or {@code retainAll} searches. */
  public static Optional<BulkSearch> of(Expr.Invocation call) {
    if (call.receiver().isEmpty() || call.arguments().size() != 1) {
      return Optional.empty();
    }
    Expr receiver = call.receiver().get();
    Expr argument = call.arguments().get(0);
    Type type = receiver.type();
    Optional<BulkSearch> found =
        switch (call.name()) {
          case "containsAll" ->
              argument.type().isSubtypeOf("java.util.Collection")
                  ? Optional.of(new BulkSearch(call, receiver, argument, false))
                  : Optional.empty();
          case "removeAll" ->
              asksArgument(receiver) || isPlainSet(receiver)
                  ? Optional.of(new BulkSearch(call, argument, receiver, type.isSubtypeOf(SET)))
                  : Optional.empty();
          case "retainAll" ->
              asksArgument(receiver) || (type.isSubtypeOf(SET) && isOfJdk(type))
                  ? Optional.of(new BulkSearch(call, argument, receiver, false))
                  : Optional.empty();
          default -> Optional.empty();
        };
    return found
        .filter(bulk -> isScanned(bulk.searched))
        .filter(bulk -> !bulk.isSmall() && !passesOn(call));
  }

  /** Whether what a call of one of these searches may be gone through by its type. */
  public static boolean mayScan(Glance.Call call) {
    // Its own elements, and those that the argument holds.
    boolean own = call.name().equals("containsAll");
    Type searched = own ? call.receiver() : call.argument(0);
    String name = own ? call.on() : call.first();
    return CollectionFacts.load().isScanned(searched) || Views.mayBe(name);
  }

  /** Lists, queues and the values of a map ask the argument for each of their elements. */
  private static boolean asksArgument(Expr receiver) {
    return isScanned(receiver);
  }

  private static boolean isScanned(Expr expr) {
    return CollectionFacts.load().isScanned(expr.type())
        || (expr instanceof Expr.Invocation call && Views.isView(call));
  }

  private static boolean isOfJdk(Type type) {
    return type.name().startsWith("java.util.");
  }

  /** A set that inherits {@code AbstractSet.removeAll}; concurrent ones have their own. */
  private static boolean isPlainSet(Expr receiver) {
    boolean concurrentKeys =
        receiver instanceof Expr.Invocation call
            && call.receiver().stream()
                .flatMap(map -> Stream.concat(Stream.of(map), values(map).stream()))
                .anyMatch(map -> map.type().isSubtypeOf("java.util.concurrent.ConcurrentMap"));
    return isPlainSet(receiver.type())
        && !concurrentKeys
        && values(receiver).stream().allMatch(value -> isPlainSet(value.type()));
  }

  private static boolean isPlainSet(Type type) {
    return type.isSubtypeOf(SET)
        && isOfJdk(type)
        && (!type.name().startsWith("java.util.concurrent.")
            || type.is("java.util.concurrent.CopyOnWriteArraySet"));
  }

  private static List<Expr> values(Expr expr) {
    return expr instanceof Expr.Name name
        ? Scopes.of(name.site().file()).resolve(name).map(Search::values).orElse(List.of())
        : List.of();
  }

  /** Whether a call may be such a search, as far as names tell; asks no type. */
  public static boolean may(Expr.Invocation call) {
    return !passesOn(call);
  }

  /** Whether a method of the same name only passes on what it is asked: its callers decide. */
  private static boolean passesOn(Expr.Invocation call) {
    return Calls.method(call)
        .filter(method -> method.name().equals(call.name()))
        .filter(
            method ->
                Place.of(call.arguments().get(0))
                    .flatMap(Place::base)
                    .filter(
                        base -> base.parent().filter(p -> p.site() == method.site()).isPresent())
                    .isPresent())
        .isPresent();
  }

  private boolean isSmall() {
    Optional<Place> one = Place.of(searched);
    return isSmall(searched)
        || isSmall(each)
        || (one.isPresent() && one.equals(Place.of(each)))
        || searched.type().arguments().stream().anyMatch(CollectionFacts.load()::areFew);
  }

  private static boolean isSmall(Expr expr) {
    return Bounds.size(expr).orElse(Long.MAX_VALUE) <= Bounds.SMALL;
  }
}
