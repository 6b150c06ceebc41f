package io.github.hotloop.analysis;

import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Expr.Binary.Op;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Stmt;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** How often a loop runs whose only counter starts and ends at bounds known at compile time. */
final class Counted {
  private final Stmt.Loop loop;
  private final Decl.Variable counter;

  private Counted(Stmt.Loop loop, Decl.Variable counter) {
    this.loop = loop;
    this.counter = counter;
  }

  /**
   * How often {@code for (int i = a; i < b; i += c)} runs at most, with constants, a remainder by
   * one, or the length of a known array. Empty when not known.
   */
  static OptionalLong trips(Stmt.Loop loop) {
    if (loop.init().size() != 1
        || !(loop.init().get(0) instanceof Stmt.Local local)
        || local.variables().size() != 1
        || loop.update().size() != 1
        || loop.condition().isEmpty()) {
      return OptionalLong.empty();
    }
    Counted counted = new Counted(loop, local.variables().get(0));
    return conjuncts(loop.condition().get())
        .map(counted::trips)
        .filter(OptionalLong::isPresent)
        .findFirst()
        .orElse(OptionalLong.empty());
  }

  /** What must hold all together for a condition to hold, the operators among it. */
  private static Stream<Expr.Binary> conjuncts(Expr condition) {
    if (!(condition instanceof Expr.Binary both)) {
      return Stream.empty();
    }
    return both.op() == Op.AND_THEN
        ? Stream.concat(conjuncts(both.left()), conjuncts(both.right()))
        : Stream.of(both);
  }

  private OptionalLong trips(Expr.Binary test) {
    OptionalLong from = counter.initializer().map(Constants::integer).orElse(OptionalLong.empty());
    OptionalLong to = limit(test.right());
    if (to.isEmpty() && (test.op() == Op.LESS || test.op() == Op.LESS_EQUAL)) {
      to = greatest(test.right());
    }
    OptionalLong step = step(loop.update().get(0));
    if (from.isEmpty()
        || to.isEmpty()
        || step.isEmpty()
        || !isCounter(test.left())
        || isWritten()) {
      return OptionalLong.empty();
    }
    return trips(test.op(), from.getAsLong(), to.getAsLong(), step.getAsLong());
  }

  private static OptionalLong trips(Op test, long from, long to, long step) {
    long distance =
        switch (test) {
          case LESS -> to - from;
          case LESS_EQUAL -> to - from + 1;
          case GREATER -> from - to;
          case GREATER_EQUAL -> from - to + 1;
          case NOT_EQUAL -> step > 0 ? to - from : from - to;
          default -> -1;
        };
    boolean meets =
        switch (test) {
          // Past the limit a counter may overflow and start over.
          case LESS, LESS_EQUAL -> step > 0 && to <= Integer.MAX_VALUE - step;
          case GREATER, GREATER_EQUAL -> step < 0 && to >= Integer.MIN_VALUE - step;
          case NOT_EQUAL -> distance >= 0 && distance % step == 0;
          default -> false;
        };
    long stride = Math.abs(step);
    return meets
        ? OptionalLong.of((Math.max(distance, 0) + stride - 1) / stride)
        : OptionalLong.empty();
  }

  private static OptionalLong limit(Expr expr) {
    if (expr instanceof Expr.Select length && length.name().equals("length")) {
      OptionalLong size = Bounds.size(length.target());
      return size.isPresent() ? size : Constants.integer(expr);
    } else if (expr instanceof Expr.Invocation call
        && call.name().equals("size")
        && call.receiver().isPresent()) {
      return Bounds.size(call.receiver().get());
    }
    return Constants.integer(expr);
  }

  /** The greatest value of {@code x % c}; JLS 15.17.3: the result is smaller than the divisor. */
  private static OptionalLong greatest(Expr expr) {
    if (!(expr instanceof Expr.Binary rest) || rest.op() != Op.REMAINDER) {
      return OptionalLong.empty();
    }
    OptionalLong divisor = Constants.integer(rest.right());
    return divisor.isPresent()
        ? OptionalLong.of(Math.abs(divisor.getAsLong()))
        : OptionalLong.empty();
  }

  /** What an update adds to the counter each time; never zero. */
  private OptionalLong step(Expr update) {
    if (update instanceof Expr.Unary unary && isCounter(unary.operand())) {
      return switch (unary.op()) {
        case POST_INC, PRE_INC -> OptionalLong.of(1);
        case POST_DEC, PRE_DEC -> OptionalLong.of(-1);
        default -> OptionalLong.empty();
      };
    } else if (update instanceof Expr.Assign assign && isCounter(assign.target())) {
      return assign.op().isPresent()
          ? step(assign.op().get(), assign.value())
          : sum(assign.value());
    }
    return OptionalLong.empty();
  }

  private OptionalLong sum(Expr value) {
    return value instanceof Expr.Binary sum && isCounter(sum.left())
        ? step(sum.op(), sum.right())
        : OptionalLong.empty();
  }

  private static OptionalLong step(Op op, Expr amount) {
    OptionalLong value = Constants.integer(amount);
    if (value.isEmpty() || value.getAsLong() == 0) {
      return OptionalLong.empty();
    }
    return switch (op) {
      case PLUS -> value;
      case MINUS -> OptionalLong.of(-value.getAsLong());
      default -> OptionalLong.empty();
    };
  }

  private boolean isCounter(Expr expr) {
    return expr instanceof Expr.Name name
        && Scopes.of(name.site().file())
            .resolve(name)
            .filter(found -> Scopes.same(found, counter))
            .isPresent();
  }

  private boolean isWritten() {
    Node body = loop.body();
    return Scopes.of(body.site().file()).uses(counter).stream()
        .filter(use -> body.site().encloses(use.site()))
        .anyMatch(Writes::isWritten);
  }
}
