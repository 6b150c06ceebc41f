package io.github.hotloop.rules;

import io.github.hotloop.analysis.Constants;
import io.github.hotloop.analysis.Origins;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a method that adds to a collection says of the keys: found once, for it may add thousands of
 * times.
 *
 * @param isLimited whether it asks for a size or a limit, by whatever name
 * @param loaded the texts of all that is given to methods that load a part of the program
 * @param lookUps what is looked up in other collections, by the text of the key
 */
record AddingMethod(
    boolean isLimited, Set<String> loaded, Map<String, List<Expr.Invocation>> lookUps) {
  private static final Pattern LIMIT =
      Pattern.compile("(?is).*(max|limit|size|capacity|full|bound|threshold|evict|expire).*");

  /** Methods that are given the name of a part of the program. */
  private static final Pattern LOADS =
      Pattern.compile(
          "(get|load|find|open|read)?(\\w*)(Class|Resource|Resources|Bundle|Library)(AsStream)?"
              + "|forName|getenv|getProperty");

  private static final Set<Expr.Binary.Op> COMPARISONS =
      Set.of(
          Expr.Binary.Op.LESS,
          Expr.Binary.Op.LESS_EQUAL,
          Expr.Binary.Op.GREATER,
          Expr.Binary.Op.GREATER_EQUAL);

  private static final Set<String> LOOK_UPS =
      Set.of("get", "getProperty", "contains", "containsKey", "getOrDefault");

  /**
   * Reads a method.
   *
   * @param field the collection
   * @param isRead whether a call looks something up in that one
   */
  static AddingMethod of(Decl.MethodDecl method, Decl.Variable field, Predicate<Expr> isRead) {
    SourceFile file = method.site().file();
    Set<String> loaded = new HashSet<>();
    Map<String, List<Expr.Invocation>> elsewhere = new HashMap<>();
    for (Expr.Invocation call : file.within(method, Expr.Invocation.class)) {
      if (loads(call.name())) {
        call.arguments().stream()
            .flatMap(argument -> file.within(argument).stream())
            .forEach(part -> loaded.add(part.text()));
      }
      lookUp(call).filter(isRead.negate()).ifPresent(found -> note(elsewhere, found));
    }
    return new AddingMethod(isLimited(method, field), loaded, elsewhere);
  }

  /** Whether a method of that name is given the name of a resource, class or setting. */
  static boolean loads(String name) {
    return LOADS.matcher(name).matches();
  }

  /** A call that looks a key up. */
  static Optional<Expr.Invocation> lookUp(Expr expr) {
    return expr instanceof Expr.Invocation call
            && LOOK_UPS.contains(call.name())
            && !call.arguments().isEmpty()
        ? Optional.of(call)
        : Optional.empty();
  }

  /** Adds a call to those of its key. */
  static void note(Map<String, List<Expr.Invocation>> byKey, Expr.Invocation lookUp) {
    byKey.computeIfAbsent(lookUp.arguments().get(0).text(), key -> new ArrayList<>()).add(lookUp);
  }

  /** Whether the method asks for a size or a limit, by whatever name. */
  private static boolean isLimited(Decl.MethodDecl method, Decl.Variable field) {
    SourceFile file = method.site().file();
    Stream<Expr> conditions =
        Stream.of(
                file.within(method, Stmt.If.class).stream().map(Stmt.If::condition),
                file.within(method, Expr.Conditional.class).stream()
                    .map(Expr.Conditional::condition),
                file.within(method, Stmt.Loop.class).stream()
                    .flatMap(loop -> loop.condition().stream()))
            .flatMap(all -> all);
    return conditions.anyMatch(
        condition ->
            LIMIT.matcher(condition.text().replace(field.name(), "")).matches()
                || file.within(condition, Expr.Binary.class).stream()
                    .anyMatch(AddingMethod::comparesCounter));
  }

  /** Whether a field, or what it counts, is compared with a number: {@code n.get() < 1000}. */
  private static boolean comparesCounter(Expr.Binary test) {
    return COMPARISONS.contains(test.op())
        && ((isCounter(test.left()) && Constants.integer(test.right()).isPresent())
            || (isCounter(test.right()) && Constants.integer(test.left()).isPresent()));
  }

  private static boolean isCounter(Expr expr) {
    Expr counter = expr instanceof Expr.Invocation call ? call.receiver().orElse(call) : expr;
    return Origins.variable(counter)
        .filter(variable -> variable.kind() == Decl.Variable.Kind.FIELD)
        .isPresent();
  }
}
