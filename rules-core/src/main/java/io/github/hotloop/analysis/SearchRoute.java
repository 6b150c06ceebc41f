package io.github.hotloop.analysis;

import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Modifier;
import io.github.hotloop.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A search that runs again and again because its method does: a loop calls it, or it calls itself.
 *
 * @param calls the way from the method of the search to the loop, the nearest first; for a method
 *     that calls itself, that call
 * @param loops the loops around the last call, the innermost first; none for a method that calls
 *     itself
 */
public record SearchRoute(List<Expr> calls, List<Node> loops) {

  /** Whether the method calls itself. */
  public boolean isRecursion() {
    return loops.isEmpty();
  }

  /** The shortest way by which the same thing is searched again; empty if there is none. */
  public static Optional<SearchRoute> of(Search search) {
    Optional<Decl.MethodDecl> method = Calls.method(search.at());
    if (method.isEmpty() || mayLose(search.place(), method.get(), List.of(search.at()))) {
      return Optional.empty();
    }
    for (List<Expr> route : Calls.of(search.at().site().file()).routes(search.at())) {
      Optional<SearchRoute> found = along(route, search, method.get());
      if (found.isPresent()) {
        return found;
      }
    }
    return recursion(search, method.get());
  }

  private static Optional<SearchRoute> along(
      List<Expr> route, Search search, Decl.MethodDecl start) {
    Optional<Place> place = Optional.of(search.place());
    Optional<Decl.MethodDecl> method = Optional.of(start);
    for (Expr site : route) {
      if (place.isEmpty() || method.isEmpty()) {
        return Optional.empty();
      }
      place = atCaller(place.get(), method.get(), site);
      method = Calls.method(site);
    }
    Expr last = route.get(route.size() - 1);
    return place
        .map(p -> loops(p, last))
        .filter(loops -> !loops.isEmpty())
        .map(loops -> new SearchRoute(route, loops));
  }

  /** Where the caller holds what the method knows by a place; empty where that is not known. */
  private static Optional<Place> atCaller(Place place, Decl.MethodDecl method, Expr site) {
    if (place.isOwnField()) {
      boolean same =
          method.modifiers().contains(Modifier.STATIC)
              || site instanceof Expr.MethodRef
              || Calls.isOnThis((Expr.Invocation) site);
      return Optional.of(place).filter(p -> same);
    }
    Decl.Variable variable = place.base().orElseThrow();
    boolean parameter =
        method.parameters().stream().anyMatch(p -> p.site() == variable.site())
            && place.uses(variable.site().file()).stream().noneMatch(Writes::isWritten);
    return parameter && site instanceof Expr.Invocation call
        ? Calls.argument(call, method, variable)
            .filter(argument -> Bounds.size(argument).orElse(Long.MAX_VALUE) > Bounds.SMALL)
            .flatMap(Place::of)
            .filter(p -> p.isVariable() || p.isOwnField())
        : Optional.empty();
  }

  /** The loops that pass the same thing to a call again and again. */
  private static List<Node> loops(Place place, Expr site) {
    List<Node> loops = new ArrayList<>();
    for (Node loop : Loops.around(site)) {
      boolean again =
          Search.outlives(place, loop)
              && Search.comesRound(site, loop)
              && !mayLose(place, loop, List.of(site));
      if (!again) {
        break;
      }
      loops.add(loop);
    }
    return Bounds.areSmall(loops) ? List.of() : loops;
  }

  private static Optional<SearchRoute> recursion(Search search, Decl.MethodDecl method) {
    Place place = search.place();
    List<Expr.Invocation> again =
        Calls.of(method.site().file()).recursions(method).stream()
            .filter(call -> atCaller(place, method, call).filter(place::equals).isPresent())
            .toList();
    boolean lost = mayLose(place, method, List.copyOf(Node.list(again, search.at())));
    return again.isEmpty() || lost
        ? Optional.empty()
        : Optional.of(new SearchRoute(List.of(again.get(0)), List.of()));
  }

  /** Whether elements may leave it in a region, some calls that are known aside. */
  private static boolean mayLose(Place place, Node region, List<? extends Node> known) {
    return Changes.mayBeViewed(place, region)
        || Changes.of(
                    place,
                    region,
                    use -> known.stream().anyMatch(node -> node.site().encloses(use.site())))
                .compareTo(Changes.GROWTH)
            > 0;
  }
}
