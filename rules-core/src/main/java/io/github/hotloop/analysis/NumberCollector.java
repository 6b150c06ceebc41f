package io.github.hotloop.analysis;

import io.github.hotloop.tree.Expr;
import java.util.Optional;
import java.util.Set;

/**
 * A collector that computes with numbers what a stream of numbers computes as well.
 *
 * @param function what it does with each element
 * @param wanted the boxes of the numbers that it computes with
 * @param result the boxes of what it gives; empty if that is no number
 * @param call how a stream of these numbers does it
 */
public record NumberCollector(Expr function, Box wanted, Optional<Box> result, String call) {
  private static final Set<String> LISTS = Set.of("toList", "toUnmodifiableList");

  /** The collector that {@code collect} is given, on boxes of some type; empty for others. */
  public static Optional<NumberCollector> of(Expr.Invocation collect, Box box) {
    return collect.name().equals("collect") && collect.arguments().size() == 1
        ? of(collect.arguments().get(0), box)
        : Optional.empty();
  }

  /** What a collector of boxes computes; empty where the sum might be rounded in another way. */
  static Optional<NumberCollector> of(Expr collector, Box box) {
    if (!(collector instanceof Expr.Invocation call)
        || call.arguments().size() != 1
        || !isOfCollectors(call)) {
      return Optional.empty();
    }
    Expr function = call.arguments().get(0);
    return switch (call.name()) {
      case "summingInt" -> of(function, box, Box.INTEGER, Optional.of(Box.INTEGER), "sum()");
      case "summingLong" -> of(function, box, Box.LONG, Optional.of(Box.LONG), "sum()");
      case "averagingInt" -> average(function, box, Box.INTEGER);
      case "averagingLong" -> average(function, box, Box.LONG);
      case "summarizingInt" -> summary(function, box, Box.INTEGER);
      case "summarizingLong" -> summary(function, box, Box.LONG);
      case "summarizingDouble" -> summary(function, box, Box.DOUBLE);
      default -> Optional.empty();
    };
  }

  /** Both divide the sum, a {@code long}, by the count as a {@code double}; 0.0 for none. */
  private static Optional<NumberCollector> average(Expr function, Box box, Box wanted) {
    return of(function, box, wanted, Optional.of(Box.DOUBLE), "average().orElse(0)");
  }

  private static Optional<NumberCollector> summary(Expr function, Box box, Box wanted) {
    return of(function, box, wanted, Optional.empty(), "summaryStatistics()");
  }

  private static Optional<NumberCollector> of(
      Expr function, Box box, Box wanted, Optional<Box> result, String call) {
    boolean same = NumberFunctions.isIdentity(function, box, wanted);
    boolean fits = same && (wanted == box || wanted.widens(box));
    return fits || (!same && NumberFunctions.takesNumbers(function, box))
        ? Optional.of(new NumberCollector(function, wanted, result, call))
        : Optional.empty();
  }

  /** Whether a collector makes a list of the elements as they are. */
  static boolean isList(Expr collector) {
    return collector instanceof Expr.Invocation call
        && LISTS.contains(call.name())
        && call.arguments().isEmpty()
        && isOfCollectors(call);
  }

  private static boolean isOfCollectors(Expr.Invocation call) {
    return call.method().owner().equals("java.util.stream.Collectors");
  }
}
