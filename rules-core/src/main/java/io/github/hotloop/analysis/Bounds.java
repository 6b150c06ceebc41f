package io.github.hotloop.analysis;

import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Modifier;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Stmt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Sizes and trip counts known at compile time. */
public final class Bounds {
  /** Up to this many iterations a loop is small: nothing in it can grow much. */
  public static final int SMALL = 16;

  private static final Map<String, Set<String>> FACTORIES =
      Map.of(
          "of",
              Set.of(
                  "List", "Set", "Stream", "IntStream", "EnumSet", "ImmutableList", "ImmutableSet"),
          "asList", Set.of("Arrays"),
          "singleton", Set.of("Collections"),
          "singletonList", Set.of("Collections"),
          "emptyList", Set.of("Collections"),
          "emptySet", Set.of("Collections"));

  private Bounds() {}

  /** How often a loop runs at most; empty when not known. */
  public static OptionalLong trips(Node loop) {
    Map<Integer, OptionalLong> known =
        loop.site().file().memo(Known.class, any -> new Known()).trips;
    OptionalLong trips = known.get(loop.site().index());
    if (trips == null) {
      trips = findTrips(loop);
      known.put(loop.site().index(), trips);
    }
    return trips;
  }

  /** The loops of a file that were asked for: thousands of statements may stand in one. */
  private static final class Known {
    private final Map<Integer, OptionalLong> trips = new HashMap<>();
  }

  private static OptionalLong findTrips(Node loop) {
    if (!(loop instanceof Stmt.Loop statement)) {
      return loop.parent().orElse(loop) instanceof Expr.Invocation call
          ? Streams.elements(call.receiver())
          : OptionalLong.empty();
    }
    if (statement.iterable().isPresent()) {
      return size(statement.iterable().get());
    }
    return statement.kind() == Stmt.Loop.Kind.FOR ? Counted.trips(statement) : OptionalLong.empty();
  }

  /**
   * How many elements an expression has: a factory call or array creation that lists them, or a
   * variable that is never assigned and starts as one. Empty when not known.
   */
  public static OptionalLong size(Expr expr) {
    if (expr instanceof Expr.ArrayInit array) {
      return OptionalLong.of(array.elements().size());
    } else if (expr instanceof Expr.NewArray array && array.initializer().isPresent()) {
      return size(array.initializer().get());
    } else if (expr instanceof Expr.NewArray array && array.dimensions().size() == 1) {
      return Constants.integer(array.dimensions().get(0));
    } else if (expr instanceof Expr.Invocation call && isFactory(call)) {
      boolean mayBeArray =
          call.arguments().size() == 1
              && !call.name().startsWith("singleton")
              && (call.arguments().get(0).type().isArray()
                  || !call.arguments().get(0).type().isKnown());
      return mayBeArray ? OptionalLong.empty() : OptionalLong.of(call.arguments().size());
    } else if (expr instanceof Expr.Invocation call && isView(call)) {
      return size(call.arguments().get(0));
    } else if (expr instanceof Expr.New copy && isCopy(copy)) {
      return size(copy.arguments().get(0));
    } else if (expr instanceof Expr.Name name) {
      Optional<Decl.Variable> variable =
          Scopes.of(name.site().file()).resolve(name).filter(Bounds::isConstant);
      return variable
          .flatMap(Decl.Variable::initializer)
          .map(start -> start instanceof Expr.New ? filled(name, variable.get()) : size(start))
          .orElseGet(() -> variable.map(Bounds::passed).orElse(OptionalLong.empty()));
    }
    return OptionalLong.empty();
  }

  /** How many elements all callers of a private method pass in a parameter at most. */
  private static OptionalLong passed(Decl.Variable parameter) {
    if (!(parameter.parent().orElse(parameter) instanceof Decl.MethodDecl method)
        || !method.modifiers().contains(Modifier.PRIVATE)) {
      return OptionalLong.empty();
    }
    List<Expr> sites = Calls.of(parameter.site().file()).sites(method);
    long most = 0;
    for (Expr site : sites) {
      OptionalLong size =
          site instanceof Expr.Invocation call && !method.site().encloses(call.site())
              ? passed(call, method, parameter)
              : OptionalLong.empty();
      if (size.isEmpty()) {
        return size;
      }
      most = Math.max(most, size.getAsLong());
    }
    return sites.isEmpty() ? OptionalLong.empty() : OptionalLong.of(most);
  }

  private static OptionalLong passed(
      Expr.Invocation call, Decl.MethodDecl method, Decl.Variable parameter) {
    int fixed = method.parameters().size() - 1;
    boolean spread =
        parameter.text().contains("...")
            && !(call.arguments().size() == fixed + 1
                && !call.arguments()
                    .get(fixed)
                    .type()
                    .isKnownNot(parameter.site().file().typeOf(parameter).name()));
    if (spread) {
      return OptionalLong.of(call.arguments().size() - fixed);
    }
    return Calls.argument(call, method, parameter)
        .filter(argument -> !isParameter(argument)) // What a caller passes on is not followed.
        .map(Bounds::size)
        .orElse(OptionalLong.empty());
  }

  private static boolean isParameter(Expr expr) {
    return expr instanceof Expr.Name name
        && Scopes.of(name.site().file())
            .resolve(name)
            .filter(variable -> variable.kind() == Decl.Variable.Kind.PARAMETER)
            .isPresent();
  }

  private static boolean isView(Expr.Invocation call) {
    return call.name().startsWith("unmodifiable")
        && call.arguments().size() == 1
        && call.receiver().orElse(call) instanceof Expr.Name owner
        && owner.name().equals("Collections");
  }

  private static boolean isCopy(Expr.New made) {
    return made.arguments().size() == 1
        && made.body().isEmpty()
        && made.arguments().get(0).type().isSubtypeOf("java.util.Collection")
        && made.type().isSubtypeOf("java.util.Collection")
        && made.type().name().startsWith("java.util.");
  }

  /** What a new collection starts with and is given right where it is declared, if that is all. */
  private static OptionalLong filled(Expr.Name name, Decl.Variable variable) {
    boolean field = variable.kind() == Decl.Variable.Kind.FIELD;
    Expr.New made = (Expr.New) variable.initializer().orElseThrow();
    long added =
        Scopes.of(name.site().file()).uses(variable).stream()
            .filter(use -> isAdd(use, variable))
            .count();
    // What stays empty as far as the code tells is filled by somebody whom it doesn't tell.
    OptionalLong start = isEmpty(made) && added > 0 ? OptionalLong.of(0) : size(made);
    Node region = field ? name.site().file().root() : Flow.bodyOf(variable);
    if (start.isEmpty()
        || (field && !variable.modifiers().contains(Modifier.PRIVATE))
        || Place.of(name)
            .filter(place -> Changes.of(place, region, use -> isAdd(use, variable)) == Changes.NONE)
            .isEmpty()) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(start.getAsLong() + added);
  }

  /** Whether a collection of the JDK is made without elements, perhaps with a capacity. */
  private static boolean isEmpty(Expr.New made) {
    return made.body().isEmpty()
        && made.type().name().startsWith("java.util.")
        && made.type().isSubtypeOf("java.util.Collection")
        && made.arguments().stream().allMatch(argument -> argument.type().is("int"));
  }

  /** Whether a use is {@code x.add(…);} in the very block that declares the variable. */
  private static boolean isAdd(Expr use, Decl.Variable variable) {
    return use.parent().orElse(use) instanceof Expr.Invocation call
        && call.name().equals("add")
        && call.receiver().filter(receiver -> receiver.site() == use.site()).isPresent()
        && call.parent().orElse(call) instanceof Stmt.ExprStmt statement
        && variable.parent().orElse(variable) instanceof Stmt.Local local
        && statement.parent().orElse(statement) instanceof Stmt.Block block
        && local.parent().filter(parent -> parent.site() == block.site()).isPresent();
  }

  private static boolean isFactory(Expr.Invocation call) {
    return call.receiver().orElse(call) instanceof Expr.Name owner
        && FACTORIES.getOrDefault(call.name(), Set.of()).contains(owner.name());
  }

  private static boolean isConstant(Decl.Variable variable) {
    return variable.kind() == Decl.Variable.Kind.FIELD
        ? variable.modifiers().contains(Modifier.FINAL)
        : Scopes.of(variable.site().file()).uses(variable).stream().noneMatch(Writes::isWritten);
  }

  /** The product of the trip counts of loops inside each other; empty when one is not known. */
  public static OptionalLong product(Iterable<Node> loops) {
    long all = 1;
    for (Node loop : loops) {
      OptionalLong trips = trips(loop);
      if (trips.isEmpty()) {
        return OptionalLong.empty();
      }
      all = Math.min(all * trips.getAsLong(), Integer.MAX_VALUE);
    }
    return OptionalLong.of(all);
  }

  /** Whether loops inside each other certainly run few iterations in all. */
  public static boolean areSmall(Iterable<Node> loops) {
    return Optional.of(product(loops))
        .filter(OptionalLong::isPresent)
        .filter(trips -> trips.getAsLong() <= SMALL)
        .isPresent();
  }
}
