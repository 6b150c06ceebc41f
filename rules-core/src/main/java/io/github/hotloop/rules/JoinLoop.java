package io.github.hotloop.rules;

import io.github.hotloop.analysis.Constants;
import io.github.hotloop.analysis.Place;
import io.github.hotloop.analysis.Scopes;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A loop that does nothing but append each element to a string, with or without something in
 * between: {@code if (!first) s += ", "; s += word; first = false;}.
 *
 * @param elements what it goes through: once, from the first to the last
 * @param element what it appends: the variable of a for-each, or {@code list.get(i)}
 * @param separator a literal
 * @param flag the variable that tells the first element from the others
 */
record JoinLoop(
    Stmt.Loop loop,
    Expr elements,
    Expr element,
    Optional<Expr.Literal> separator,
    Optional<Decl.Variable> flag) {

  /** The loop read as a join of {@code place}; empty where it does more. */
  static Optional<JoinLoop> of(Stmt.Loop loop, Place place) {
    List<Stmt> body = new ArrayList<>(statements(loop.body()));
    Optional<Expr> element = Optional.empty();
    Optional<Stmt.If> choice = Optional.empty();
    Optional<Stmt> clearing = Optional.empty();
    for (Stmt stmt : body) {
      if (stmt instanceof Stmt.If test && element.isEmpty() && choice.isEmpty()) {
        choice = Optional.of(test);
      } else if (appended(stmt, place).isPresent() && element.isEmpty()) {
        element = appended(stmt, place);
      } else if (clearing.isEmpty() && choice.isPresent()) {
        clearing = Optional.of(stmt);
      } else {
        return Optional.empty();
      }
    }
    Optional<Expr> elements = element.flatMap(e -> elements(loop, e));
    if (elements.isEmpty()) {
      return Optional.empty();
    }
    Expr appended = element.get();
    if (choice.isEmpty()) {
      return Optional.of(
          new JoinLoop(loop, elements.get(), appended, Optional.empty(), Optional.empty()));
    }
    Optional<FirstTest> first = FirstTest.of(choice.get(), clearing, loop);
    return first
        .flatMap(test -> appended(single(test.forOthers()), place))
        .filter(Expr.Literal.class::isInstance)
        .map(Expr.Literal.class::cast)
        .map(s -> new JoinLoop(loop, elements.get(), appended, Optional.of(s), first.get().flag()));
  }

  private static List<Stmt> statements(Stmt body) {
    return body instanceof Stmt.Block block ? block.statements() : List.of(body);
  }

  private static Stmt single(Stmt stmt) {
    List<Stmt> all = statements(stmt);
    return all.size() == 1 ? all.get(0) : stmt;
  }

  /** What {@code s += x;} or {@code s = s + x;} appends. */
  private static Optional<Expr> appended(Stmt stmt, Place place) {
    if (!(stmt instanceof Stmt.ExprStmt alone)
        || !(alone.expression() instanceof Expr.Assign assign)
        || !place.isAt(assign.target())) {
      return Optional.empty();
    } else if (assign.op().equals(Optional.of(Expr.Binary.Op.PLUS))) {
      return Optional.of(assign.value());
    }
    return assign.op().isEmpty()
            && assign.value() instanceof Expr.Binary sum
            && sum.op() == Expr.Binary.Op.PLUS
            && place.isAt(sum.left())
        ? Optional.of(sum.right())
        : Optional.empty();
  }

  /** What the loop goes through, if {@code element} is all that an iteration takes of it. */
  private static Optional<Expr> elements(Stmt.Loop loop, Expr element) {
    if (loop.element().isPresent()) {
      return isUseOf(element, loop.element().get()) ? loop.iterable() : Optional.empty();
    }
    Optional<Decl.Variable> counter = counter(loop);
    Expr in;
    Expr index;
    if (element instanceof Expr.Index slot) {
      in = slot.array();
      index = slot.index();
    } else if (element instanceof Expr.Invocation call
        && call.name().equals("get")
        && call.arguments().size() == 1
        && call.receiver().isPresent()) {
      in = call.receiver().get();
      index = call.arguments().get(0);
    } else {
      return Optional.empty();
    }
    boolean all =
        counter.filter(c -> isUseOf(index, c)).isPresent()
            && loop.condition().orElse(null) instanceof Expr.Binary test
            && test.op() == Expr.Binary.Op.LESS
            && isUseOf(test.left(), counter.get())
            && isSizeOf(test.right(), in)
            && Place.of(in).filter(Place::isVariable).isPresent();
    return all ? Optional.of(in) : Optional.empty();
  }

  /** The counter of {@code for (int i = 0; …; i++)}. */
  private static Optional<Decl.Variable> counter(Stmt.Loop loop) {
    return loop.init().size() == 1
            && loop.init().get(0) instanceof Stmt.Local local
            && local.variables().size() == 1
            && local.variables().get(0).initializer().filter(JoinLoop::isZero).isPresent()
            && loop.update().size() == 1
            && loop.update().get(0) instanceof Expr.Unary step
            && (step.op() == Expr.Unary.Op.POST_INC || step.op() == Expr.Unary.Op.PRE_INC)
            && isUseOf(step.operand(), local.variables().get(0))
        ? Optional.of(local.variables().get(0))
        : Optional.empty();
  }

  private static boolean isZero(Expr expr) {
    return Constants.integer(expr).orElse(-1) == 0;
  }

  private static boolean isSizeOf(Expr size, Expr of) {
    Expr target;
    if (size instanceof Expr.Select length && length.name().equals("length")) {
      target = length.target();
    } else if (size instanceof Expr.Invocation call
        && call.name().equals("size")
        && call.receiver().isPresent()) {
      target = call.receiver().get();
    } else {
      return false;
    }
    return Place.of(target).isPresent() && Place.of(target).equals(Place.of(of));
  }

  private static boolean isUseOf(Expr expr, Decl.Variable variable) {
    return expr instanceof Expr.Name name
        && Scopes.of(name.site().file())
            .resolve(name)
            .filter(found -> Scopes.same(found, variable))
            .isPresent();
  }

  /** What tells the first element from the others, and what is done for the others. */
  private record FirstTest(Stmt forOthers, Optional<Decl.Variable> flag) {

    static Optional<FirstTest> of(Stmt.If choice, Optional<Stmt> clearing, Stmt.Loop loop) {
      if (clearing.isEmpty() && choice.otherwise().isEmpty() && isPositive(choice, loop)) {
        return Optional.of(new FirstTest(choice.then(), Optional.empty()));
      }
      boolean negated =
          choice.condition() instanceof Expr.Unary not && not.op() == Expr.Unary.Op.NOT;
      Expr named = negated ? ((Expr.Unary) choice.condition()).operand() : choice.condition();
      SourceFile file = loop.site().file();
      Optional<Decl.Variable> flag =
          named instanceof Expr.Name name ? Scopes.of(file).resolve(name) : Optional.empty();
      if (flag.isEmpty() || !isOfThisLoop(flag.get(), loop)) {
        return Optional.empty();
      }
      boolean startsTrue = startsAs(flag.get(), "true");
      boolean holdsForFirst = negated != startsTrue;
      Optional<Stmt> forFirst = holdsForFirst ? Optional.of(choice.then()) : choice.otherwise();
      Optional<Stmt> forOthers = holdsForFirst ? choice.otherwise() : Optional.of(choice.then());
      // Set once, for the first element or after any.
      boolean cleared =
          clearing.isPresent()
              ? forFirst.isEmpty() && clears(clearing.get(), flag.get(), startsTrue)
              : forFirst.filter(s -> clears(single(s), flag.get(), startsTrue)).isPresent();
      return cleared ? forOthers.map(others -> new FirstTest(others, flag)) : Optional.empty();
    }

    /** {@code if (i > 0)}. */
    private static boolean isPositive(Stmt.If choice, Stmt.Loop loop) {
      return choice.condition() instanceof Expr.Binary test
          && (test.op() == Expr.Binary.Op.GREATER || test.op() == Expr.Binary.Op.NOT_EQUAL)
          && isZero(test.right())
          && counter(loop).filter(c -> isUseOf(test.left(), c)).isPresent();
    }

    /** Whether the flag is declared just for this loop: nothing else uses it. */
    private static boolean isOfThisLoop(Decl.Variable variable, Stmt.Loop loop) {
      List<Expr.Name> uses = Scopes.of(loop.site().file()).uses(variable);
      return variable.parent().orElse(variable) instanceof Stmt.Local local
          && local.variables().size() == 1
          && local.parent().orElse(local).site() == loop.parent().orElse(loop).site()
          && (startsAs(variable, "true") || startsAs(variable, "false"))
          && uses.size() == 2
          && uses.stream().allMatch(use -> loop.site().encloses(use.site()));
    }

    private static boolean startsAs(Decl.Variable variable, String value) {
      return variable.initializer().filter(start -> start.text().equals(value)).isPresent();
    }

    private static boolean clears(Stmt stmt, Decl.Variable flag, boolean startsTrue) {
      return stmt instanceof Stmt.ExprStmt alone
          && alone.expression() instanceof Expr.Assign assign
          && assign.op().isEmpty()
          && isUseOf(assign.target(), flag)
          && assign.value().text().equals(startsTrue ? "false" : "true");
    }
  }
}
