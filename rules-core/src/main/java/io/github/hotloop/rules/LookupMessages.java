package io.github.hotloop.rules;

import io.github.hotloop.analysis.BulkSearch;
import io.github.hotloop.analysis.Search;
import io.github.hotloop.analysis.SearchRoute;
import io.github.hotloop.rule.Related;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import java.util.ArrayList;
import java.util.List;

/** What is said of searches that run again and again. */
final class LookupMessages {
  private static final int LONGEST = 120;
  private static final int LONGEST_NAME = 30;

  private LookupMessages() {}

  /**
   * A search in a loop.
   *
   * @param cost what each search does
   */
  static String again(Search search, String cost) {
    return fit(name(search.in(), "A list") + by(search.name()) + " in each iteration", cost);
  }

  /** A search in a method that is called again and again. */
  static String called(Search search, SearchRoute route, String cost) {
    String when =
        route.isRecursion()
            ? " in each call of a method that calls itself"
            : " in a method that a loop calls";
    return fit(name(search.in(), "A list") + by(search.name()) + when, cost);
  }

  /** A bulk operation that searches. */
  static String bulk(BulkSearch bulk, String cost) {
    String each =
        bulk.mayTurnRound()
            ? " for each element of a set that is not larger"
            : " for each element of " + name(bulk.each(), "a collection");
    return fit(name(bulk.searched(), "A list") + by(bulk.call().name()) + each, cost);
  }

  private static String by(String method) {
    return " is searched by `" + method + "`";
  }

  private static String name(Expr expr, String otherwise) {
    String text = expr.text().replaceAll("\\s", "");
    boolean plain = expr instanceof Expr.Name || expr instanceof Expr.Select;
    return plain && text.length() <= LONGEST_NAME ? "`" + text + "`" : otherwise;
  }

  private static String fit(String fact, String cost) {
    String all = fact + ": " + cost;
    return all.length() <= LONGEST ? all : fact;
  }

  /** The loop. */
  static List<Related> places(Node loop) {
    return List.of(new Related(loop.span(), "The loop"));
  }

  /** The calls on the way from the search out, and the loop. */
  static List<Related> places(SearchRoute route) {
    List<Related> found = new ArrayList<>();
    for (Expr call : route.calls()) {
      found.add(
          new Related(
              call.span(), route.isRecursion() ? "It calls itself here" : "It is called here"));
    }
    route.loops().stream()
        .reduce((inner, outer) -> outer)
        .ifPresent(loop -> found.addAll(places(loop)));
    return found;
  }
}
