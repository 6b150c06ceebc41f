package io.github.hotloop.analysis;

import io.github.hotloop.knowledge.CollectionFacts;
import io.github.hotloop.tree.ByName;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Stmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What happens to a collection in a region of code, as far as its own name is used there. */
public enum Changes {
  /** Every use by that name only reads it. */
  NONE,
  /** Some use adds to it; none does anything else. */
  GROWTH,
  /** Some use takes elements out of it or puts others in their place; none hands it out. */
  LOSS,
  /** It may be handed to somebody who changes it, at any time. */
  UNSURE;

  private static final Set<String> VIEWS = Set.of("values", "keySet", "entrySet");
  private static final Set<String> READING =
      Set.of("addAll", "containsAll", "removeAll", "retainAll", "equals");

  /**
   * What the uses of a collection do to it in {@code region}.
   *
   * @param ignored uses for which this holds do not count
   */
  public static Changes of(Place place, Node region, Predicate<Expr> ignored) {
    return worst(
        uses(place, region.site().file())
            .filter(use -> region.site().encloses(use.site()))
            .filter(ignored.negate()));
  }

  /**
   * The same.
   *
   * @param ignored uses in this node do not count
   */
  public static Changes of(Place place, Node region, Node ignored) {
    return of(place, region, use -> ignored.site().encloses(use.site()));
  }

  /** What the uses of a collection that stand before a node in the text do to it. */
  public static Changes before(Place place, Node node) {
    return worst(
        uses(place, node.site().file()).filter(use -> use.span().start() < node.span().start()));
  }

  /** What lambdas and inner classes outside {@code region} may do to a local, at any time. */
  public static Changes elsewhere(Place place, Node region) {
    Decl.Variable variable = place.base().orElseThrow();
    return worst(
        uses(place, variable.site().file())
            .filter(use -> !region.site().encloses(use.site()))
            .filter(use -> Flow.around(use) != Flow.around(variable)));
  }

  /** All uses, also those in inner classes, where the name may mean an inherited field instead. */
  private static Stream<Expr> uses(Place place, SourceFile file) {
    if (!place.isVariable()) {
      return place.uses(file).stream();
    }
    Decl.Variable variable = place.base().get();
    Scopes scopes = Scopes.of(file);
    List<Expr.Name> named = ByName.of(file).names(variable.name());
    return SourceFile.within(Flow.bodyOf(variable), named).stream()
        .filter(name -> scopes.resolve(name).map(v -> Scopes.same(v, variable)).orElse(true))
        .map(name -> name);
  }

  private static Changes worst(Stream<Expr> uses) {
    return uses.map(Changes::of).reduce(NONE, Changes::atLeast);
  }

  /** What one use of a collection does to it. */
  static Changes of(Expr use) {
    return Known.of(use).ofUse(use);
  }

  /** Answers of a file: the uses in a loop are asked about for each of the searches in it. */
  private static final class Known {
    private final Map<Integer, Changes> uses = new HashMap<>();
    private final Map<Integer, Changes> parameters = new HashMap<>();
    private final Map<Integer, Given> given = new HashMap<>();

    /** What a method itself does with a parameter, and the parameters that it passes it in. */
    private record Given(Changes own, List<Decl.Variable> passed) {}

    static Known of(Node node) {
      return node.site().file().memo(Known.class, any -> new Known());
    }

    Changes ofUse(Expr use) {
      Changes known = uses.get(use.site().index());
      if (known == null) {
        List<Decl.Variable> passed = new ArrayList<>();
        known = Changes.of(use, false, passed);
        for (Decl.Variable parameter : passed) {
          known = known.atLeast(ofParameter(parameter));
        }
        uses.put(use.site().index(), known);
      }
      return known;
    }

    /** What a method does to what it is given, and the methods that it gives it on to. */
    Changes ofParameter(Decl.Variable start) {
      Changes worst = NONE;
      BitSet seen = new BitSet();
      Deque<Decl.Variable> open = new ArrayDeque<>(List.of(start));
      while (!open.isEmpty() && worst != UNSURE) {
        Decl.Variable parameter = open.pop();
        int index = parameter.site().index();
        if (seen.get(index)) {
          continue; // One that gets it back from another does no more.
        }
        seen.set(index);
        Changes known = parameters.get(index);
        if (known == null) {
          Given given = this.given.computeIfAbsent(index, key -> given(parameter));
          worst = worst.atLeast(given.own());
          given.passed().forEach(open::push);
        } else {
          worst = worst.atLeast(known);
        }
      }
      parameters.put(start.site().index(), worst);
      return worst;
    }

    private static Given given(Decl.Variable parameter) {
      Changes worst = NONE;
      List<Decl.Variable> passed = new ArrayList<>();
      for (Expr.Name use : Scopes.of(parameter.site().file()).uses(parameter)) {
        worst = worst.atLeast(Writes.isWritten(use) ? UNSURE : Changes.of(use, true, passed));
      }
      return new Given(worst, passed);
    }
  }

  /**
   * What one use does by itself.
   *
   * @param given whether it is the parameter of a method
   * @param passed takes the parameters of other methods that it is passed in
   */
  private static Changes of(Expr use, boolean given, Collection<Decl.Variable> passed) {
    Node parent = use.parent().orElse(use);
    if (isRead(use, parent)) {
      return NONE;
    } else if (parent instanceof Stmt.Return) {
      // Who gets it can change it only when this method is over.
      return !given && isInOwnBody(use) ? NONE : UNSURE;
    } else if (parent instanceof Expr.MethodRef reference) {
      return CollectionFacts.load().reads(reference.name()) ? NONE : UNSURE;
    } else if (parent instanceof Expr.Index slot && slot.array().site() == use.site()) {
      return LOSS;
    }
    return parent instanceof Expr.Invocation call ? byCall(call, use, given, passed) : UNSURE;
  }

  private static Changes byCall(
      Expr.Invocation call, Expr use, boolean given, Collection<Decl.Variable> passed) {
    if (call.receiver().filter(r -> r.site() == use.site()).isEmpty()) {
      return asArgument(call, use, given, passed);
    } else if (VIEWS.contains(call.name())) {
      boolean mayReplace = call.name().equals("entrySet") && !calls(call, "setValue").isEmpty();
      return mayReplace ? UNSURE : of(call, given, passed);
    } else if (CollectionFacts.load().reads(call.name())) {
      return NONE;
    } else if (CollectionFacts.load().grows(call.name())) {
      return GROWTH;
    }
    return CollectionFacts.load().shrinks(call.name()) ? LOSS : UNSURE;
  }

  private static List<Expr.Invocation> calls(Node node, String name) {
    return node.site().file().calls(name);
  }

  /** Whether a use reads it by its syntax alone, whatever the types. */
  private static boolean isRead(Expr use, Node parent) {
    boolean iterated =
        parent instanceof Stmt.Loop loop
            && loop.iterable().filter(i -> i.site() == use.site()).isPresent();
    boolean operand = parent instanceof Expr.Binary; // Compared, or printed.
    boolean copied = parent instanceof Expr.New made && made.type().name().startsWith("java.util.");
    boolean slot = parent instanceof Expr.Index slotOf && !Writes.isWritten(slotOf);
    boolean length = parent instanceof Expr.Select field && field.name().equals("length");
    return iterated || operand || copied || slot || length;
  }

  private static boolean isInOwnBody(Expr use) {
    return use instanceof Expr.Name name
        && Scopes.of(name.site().file())
            .resolve(name)
            .filter(Place::isLocal)
            .filter(variable -> Flow.around(variable) == Flow.around(use))
            .isPresent();
  }

  private static Changes asArgument(
      Expr.Invocation call, Expr use, boolean given, Collection<Decl.Variable> passed) {
    if (isReadingCopy(call)) {
      return NONE;
    } else if (call.name().equals("asList") && isArrays(call)) {
      return of(call, given, passed);
    } else if (isArrays(call) && CollectionFacts.load().reads("Arrays." + call.name())) {
      return NONE;
    }
    Optional<Decl.Variable> parameter =
        Calls.of(call.site().file()).target(call).flatMap(method -> parameter(call, use, method));
    parameter.ifPresent(passed::add);
    return parameter.isPresent() ? NONE : UNSURE;
  }

  private static Optional<Decl.Variable> parameter(
      Expr.Invocation call, Expr use, Decl.MethodDecl method) {
    return method.parameters().stream()
        .filter(
            parameter ->
                Calls.argument(call, method, parameter)
                    .filter(argument -> argument.site() == use.site())
                    .isPresent())
        .findFirst();
  }

  private static boolean isArrays(Expr.Invocation call) {
    return call.receiver()
        .filter(receiver -> receiver.text().endsWith("Arrays"))
        .filter(receiver -> call.method().owner().equals("java.util.Arrays"))
        .isPresent();
  }

  /** Copies and bulk operations of other collections: they read what they are given. */
  private static boolean isReadingCopy(Expr.Invocation call) {
    return READING.contains(call.name())
        && call.arguments().size() == 1
        && call.receiver().filter(r -> r.type().isSubtypeOf("java.util.Collection")).isPresent();
  }

  /** Whether somebody may hold an iterator or a view of it: uses outside {@code region} count. */
  public static boolean mayBeViewed(Place place, Node region) {
    return place.uses(region.site().file()).stream()
        .filter(use -> !region.site().encloses(use.site()))
        .map(use -> use.parent().orElse(use))
        .anyMatch(
            parent ->
                parent instanceof Expr.Invocation call
                    && Optional.of(call.name())
                        .filter(n -> n.endsWith("terator") || n.equals("subList"))
                        .isPresent());
  }

  /** The worse of both. */
  Changes atLeast(Changes other) {
    return compareTo(other) < 0 ? other : this;
  }
}
