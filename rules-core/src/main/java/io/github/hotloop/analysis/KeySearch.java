package io.github.hotloop.analysis;

import io.github.hotloop.knowledge.CollectionFacts;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Stmt;
import io.github.hotloop.tree.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A search, written by hand, for elements with a key that equals a wanted one.
 *
 * @param over what is gone through
 * @param test the comparison
 * @param key the side of it that comes from the element
 * @param wanted the other side, which does not
 * @param match what happens to elements whose key is the wanted one
 */
public record KeySearch(Traversal over, Equality test, Expr key, Expr wanted, Match match) {
  /** Stages of streams that search. */
  public static final Set<String> STAGES = Set.of("filter", "anyMatch", "noneMatch");

  /** Calls that rarely give the same twice. */
  private static final Pattern UNSTEADY =
      Pattern.compile(
          "(next|read|poll|take|pop|remove|add|put|set|increment|decrement|getAnd|generate|random)"
              + ".*");

  /**
   * What happens to elements whose key is the wanted one.
   *
   * @param statements what a loop does with them; empty for a stream
   * @param onlyFirst whether the search ends with the first
   * @param otherLocals whether the loop's body declares variables before the comparison, the
   *     element aside
   */
  public record Match(List<Stmt> statements, boolean onlyFirst, boolean otherLocals) {}

  /** The search that a loop or the call of a stream's stage makes; empty for any other node. */
  public static Optional<KeySearch> of(Node node) {
    if (node instanceof Stmt.Loop loop) {
      return of(loop);
    }
    return node instanceof Expr.Invocation call && STAGES.contains(call.name())
        ? of(call)
        : Optional.empty();
  }

  /** The search that a loop makes; empty where its body does anything else as well. */
  public static Optional<KeySearch> of(Stmt.Loop loop) {
    List<Stmt> body = statements(loop.body());
    int locals = 0;
    while (locals < body.size() && body.get(locals) instanceof Stmt.Local) {
      locals++;
    }
    if (locals == body.size()
        || !(body.get(locals) instanceof Stmt.If choice)
        || choice.otherwise().isPresent()
        || !Equality.mayBe(choice.condition())) {
      return Optional.empty();
    }
    Optional<Traversal> over = Traversal.of(loop);
    if (over.isEmpty()) {
      return Optional.empty();
    }
    boolean named = over.get().variable().isPresent() && over.get().index().isPresent();
    boolean otherLocals = locals > (named ? 1 : 0);
    List<Stmt> rest = body.subList(locals + 1, body.size());
    if (rest.isEmpty()) {
      List<Stmt> then = statements(choice.then());
      return Equality.of(choice.condition())
          .flatMap(test -> of(over.get(), test, new Match(then, leaves(then), otherLocals)));
    }
    return isContinue(choice.then())
        ? Equality.opposite(choice.condition())
            .flatMap(test -> of(over.get(), test, new Match(rest, leaves(rest), otherLocals)))
        : Optional.empty();
  }

  /**
   * The search that a call makes on the elements of a stream, or of a collection: {@code
   * rows.stream().filter(row -> row.id() == id)}.
   */
  public static Optional<KeySearch> of(Expr.Invocation call) {
    if (call.arguments().size() != 1
        || !(call.receiver().orElse(null) instanceof Expr.Invocation start)
        || !(call.arguments().get(0) instanceof Expr.Lambda lambda)
        || lambda.parameters().size() != 1
        || !(lambda.body() instanceof Expr condition)) {
      return Optional.empty();
    }
    boolean onlyFirst =
        !call.name().equals("filter")
            || call.parent().orElse(call) instanceof Expr.Invocation end
                && Set.of("findFirst", "findAny").contains(end.name());
    return Equality.of(condition)
        .flatMap(
            test ->
                Traversal.of(start, lambda.parameters().get(0))
                    .flatMap(over -> of(over, test, new Match(List.of(), onlyFirst, false))));
  }

  private static Optional<KeySearch> of(Traversal over, Equality test, Match match) {
    return side(over, test, test.left(), test.right(), match)
        .or(() -> side(over, test, test.right(), test.left(), match));
  }

  private static Optional<KeySearch> side(
      Traversal over, Equality test, Expr key, Expr wanted, Match match) {
    boolean splits =
        comesFrom(over, key, 0)
            && !over.isSpokenOfIn(wanted)
            && isSteady(over, wanted)
            && (over.index().isEmpty() || !speaksOfLocals(over, wanted));
    return splits ? Optional.of(new KeySearch(over, test, key, wanted, match)) : Optional.empty();
  }

  private static List<Stmt> statements(Stmt stmt) {
    return stmt instanceof Stmt.Block block ? block.statements() : List.of(stmt);
  }

  /** Whether control never gets past the last of some statements. */
  private static boolean leaves(List<Stmt> statements) {
    Stmt last = statements.isEmpty() ? null : statements.get(statements.size() - 1);
    return last instanceof Stmt.Break
        || last instanceof Stmt.Return
        || last instanceof Stmt.Throw
        || (last instanceof Stmt.Continue to && to.label().isPresent());
  }

  private static boolean isContinue(Stmt stmt) {
    List<Stmt> all = statements(stmt);
    return all.size() == 1 && all.get(0) instanceof Stmt.Continue to && to.label().isEmpty();
  }

  /** Whether an expression is the element or something that it holds: {@code row.owner().id}. */
  private static boolean comesFrom(Traversal over, Expr expr, int depth) {
    if (over.isElement(expr)) {
      return true;
    } else if (expr instanceof Expr.Select select) {
      return comesFrom(over, select.target(), depth);
    } else if (expr instanceof Expr.Cast cast) {
      return comesFrom(over, cast.operand(), depth);
    } else if (expr instanceof Expr.Invocation call && call.arguments().isEmpty()) {
      return call.receiver().filter(r -> comesFrom(over, r, depth)).isPresent();
    } else if (expr instanceof Expr.Name name && depth < 3) {
      return Scopes.of(name.site().file())
          .resolve(name)
          .filter(local -> over.node().site().encloses(local.site()))
          .flatMap(Decl.Variable::initializer)
          .filter(start -> comesFrom(over, start, depth + 1))
          .isPresent();
    }
    return false;
  }

  /** Whether an expression gives the same for every element, as far as its words tell. */
  private static boolean isSteady(Traversal over, Expr expr) {
    SourceFile file = expr.site().file();
    return file.within(expr).stream()
        .allMatch(
            node ->
                node instanceof Expr.Name name
                    ? isKept(over, name)
                    : node instanceof Expr.Select
                        || node instanceof Expr.Literal
                        || node instanceof Expr.TypeUse
                        || node instanceof Expr.Cast
                        || node instanceof Expr.Index
                        || (node instanceof Expr.Binary)
                        || (node instanceof Expr.Unary unary && !unary.op().writes())
                        || (node instanceof Expr.Invocation call
                            && !UNSTEADY.matcher(call.name()).matches()));
  }

  /** Whether a variable is neither declared nor stored into within the search. */
  private static boolean isKept(Traversal over, Expr.Name name) {
    Node search = over.node();
    Optional<Place> place = Place.of(name);
    return place.isEmpty()
        || (place.get().base().filter(b -> search.site().encloses(b.site())).isEmpty()
            && place.get().uses(name.site().file()).stream()
                .noneMatch(use -> search.site().encloses(use.site()) && Writes.isWritten(use)));
  }

  private static boolean speaksOfLocals(Traversal over, Expr expr) {
    return expr.site().file().within(expr, Expr.Name.class).stream()
        .flatMap(name -> Scopes.of(name.site().file()).resolve(name).stream())
        .anyMatch(variable -> over.node().site().encloses(variable.site()));
  }

  /**
   * The loops that search the same thing for another key in each iteration, from the innermost out.
   */
  public List<Node> loops() {
    List<Node> around =
        Loops.around(over.node()).stream()
            .filter(loop -> Search.outlives(over.place(), loop))
            .filter(loop -> Search.comesRound(over.start(), loop) && !isRetriedBy(loop))
            .toList();
    boolean same =
        around.isEmpty() || Bounds.areSmall(around) || !varies(around.get(around.size() - 1));
    return same ? List.of() : around;
  }

  /** Whether control comes back to the search only by way of a caught exception. */
  private boolean isRetriedBy(Node loop) {
    Flow flow = Flow.around(over.start());
    return loop instanceof Stmt.Loop statement
        && flow == Flow.around(statement.body())
        && !flow.repeats(over.start(), loop, node -> isHandled(node, loop));
  }

  /** Whether a node of a loop stands in a handler that the search does not stand in. */
  private boolean isHandled(Node node, Node loop) {
    Node at = node;
    while (at.site() != loop.site() && at.parent().isPresent()) {
      if (at instanceof Stmt.Catch && !at.site().encloses(over.start().site())) {
        return true;
      }
      at = at.parent().get();
    }
    return false;
  }

  /** Whether the wanted key depends on a variable that a loop declares or stores into. */
  private boolean varies(Node loop) {
    SourceFile file = loop.site().file();
    return file.within(wanted, Expr.Name.class).stream()
        .flatMap(name -> Place.of(name).stream())
        .anyMatch(
            place ->
                place.base().filter(base -> loop.site().encloses(base.site())).isPresent()
                    || place.uses(file).stream()
                        .anyMatch(
                            use -> loop.site().encloses(use.site()) && Writes.isWritten(use)));
  }

  /**
   * Whether both sides are the same thing of elements of the same collection: a comparison of
   * pairs, in which each element meets itself.
   */
  public boolean comparesPairs(List<Node> loops) {
    return loops.stream()
            .flatMap(
                loop ->
                    loop instanceof Stmt.Loop l
                        ? Traversal.of(l).stream()
                        : Optional.<Traversal>empty().stream())
            .anyMatch(outer -> outer.place().key().equals(over.place().key()))
        && path(key).equals(path(wanted));
  }

  /** What is taken of a variable, as text: {@code .owner().id} of {@code row.owner().id}. */
  private static String path(Expr expr) {
    String text = expr.text();
    if (expr instanceof Expr.Invocation call && call.receiver().isPresent()) {
      return path(call.receiver().get()) + text.substring(text.lastIndexOf('.') + 1);
    }
    return expr instanceof Expr.Select select ? path(select.target()) + "." + select.name() : "";
  }

  /** Whether the loop may change the key of an element: by a setter or by a store of that name. */
  public boolean mayChangeKeys(Node loop) {
    SourceFile file = loop.site().file();
    Optional<String> name = keyName();
    if (name.isEmpty()) {
      return false;
    }
    String ending = name.get().replaceFirst("^(get|is)(?=[A-Z])", "");
    boolean set =
        file.within(loop, Expr.Invocation.class).stream()
            .anyMatch(call -> call.name().equalsIgnoreCase("set" + ending));
    return set
        || file.within(loop, Expr.Select.class).stream()
            .anyMatch(field -> field.name().equalsIgnoreCase(ending) && Writes.isWritten(field));
  }

  /**
   * Whether there can only be few elements or keys: constants of an enum, types of which nobody
   * gathers many, groups by constants of an enum.
   */
  public boolean hasFewKeys() {
    Type element = elementType();
    return element.isSubtypeOf("java.lang.Enum")
        || CollectionFacts.load().areFew(element)
        || (test.isOfEnum() && !match.onlyFirst());
  }

  private Type elementType() {
    SourceFile file = wanted.site().file();
    Optional<Node> slot =
        file.within(key).stream().filter(n -> n instanceof Expr e && over.isElement(e)).findFirst();
    return over.variable().map(file::typeOf).or(() -> slot.map(file::typeOf)).orElse(Type.UNKNOWN);
  }

  /** The last accessor or field on the way to the key; empty where the element is the key. */
  public Optional<String> keyName() {
    return key instanceof Expr.Invocation call
        ? Optional.of(call.name())
        : key instanceof Expr.Select select ? Optional.of(select.name()) : Optional.empty();
  }
}
