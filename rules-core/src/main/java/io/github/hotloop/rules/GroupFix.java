package io.github.hotloop.rules;

import io.github.hotloop.analysis.Captures;
import io.github.hotloop.analysis.Constants;
import io.github.hotloop.analysis.Stable;
import io.github.hotloop.fix.Edits;
import io.github.hotloop.fix.Fix;
import io.github.hotloop.rules.KeyRun.Use;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Span;
import io.github.hotloop.tree.Stmt;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks a group up by {@code computeIfAbsent}; puts a value by {@code putIfAbsent}. */
final class GroupFix {
  private static final Set<String> TAKES_ANYTHING =
      Set.of("java.util.ArrayList", "java.util.LinkedList");

  private final KeyUpdate update;
  private final SourceFile file;
  private final Edits edits;

  private GroupFix(KeyUpdate update) {
    this.update = update;
    this.file = update.mapped().site().file();
    this.edits = Edits.in(file);
  }

  /** The fix; empty where none can be right. */
  static Optional<Fix> of(KeyUpdate update) {
    GroupFix fix = new GroupFix(update);
    return update.groups() ? fix.group() : fix.seed();
  }

  private Optional<Fix> group() {
    Expr creation = ((KeyValue.Made) update.absent().stored()).creation();
    List<Expr> arguments =
        creation instanceof Expr.New created
            ? created.arguments()
            : ((Expr.Invocation) creation).arguments();
    boolean mayMove =
        arguments.stream().allMatch(a -> Stable.isRepeatable(a) && Captures.mayMove(a));
    if (!mayMove) {
      return Optional.empty();
    }
    MapCaveats caveats = new MapCaveats(update);
    caveats.into(edits, true);
    boolean mayThrow =
        arguments.stream().anyMatch(argument -> Constants.integer(argument).orElse(-1) < 0);
    if (mayThrow && caveats.refusesLate()) {
      edits.caveat("making a group may throw before a key that the map refuses does");
    }
    if (update.lookups().contains("getOrDefault") && !arguments.isEmpty()) {
      edits.caveat("the default is made for new keys only, and may throw");
    }
    if (!(creation instanceof Expr.New)) {
      edits.caveat("`" + creation.text() + "` is no code of the JDK");
    }
    String call =
        Replacement.head(update, "computeIfAbsent")
            + ", "
            + Replacement.parameter(update)
            + " -> "
            + creation.text()
            + ")";
    Optional<Decl.Variable> kept = update.kept();
    if (kept.isPresent()) {
      return keep(kept.get(), call);
    }
    String rest = "";
    if (!update.present().uses().isEmpty()) {
      Use use = update.absent().uses().get(0);
      rest = use.span().of(file.text());
      if (use.early() && !isHarmless(use, creation)) {
        edits.caveat("a new key stays behind where the group refuses the element");
      }
    }
    Replacement.of(update, call + rest, edits);
    return Optional.of(edits.build("Look up by `computeIfAbsent`"));
  }

  /** Whether adding to the container throws nothing: what is added is a name or a literal. */
  private boolean isHarmless(Use use, Expr creation) {
    boolean plain =
        use.tokens().size() == 5
            && use.tokens().get(1).equals("add")
            && use.tokens().get(3).matches("\\w+|\".*");
    return plain && TAKES_ANYTHING.contains(creation.type().name());
  }

  /** The variable stays: {@code List<V> group = map.computeIfAbsent(…);}. */
  private Optional<Fix> keep(Decl.Variable variable, String call) {
    Node first = update.nodes().get(0);
    boolean declared = update.encloses(variable);
    String start;
    if (declared) {
      Span head =
          new Span(variable.parent().orElse(variable).span().start(), variable.span().end());
      Span upToValue =
          variable
              .initializer()
              .map(value -> new Span(head.start(), value.site().outer().start()))
              .orElse(head);
      start = upToValue.of(file.text()) + (variable.initializer().isPresent() ? "" : " = ");
    } else {
      start = variable.name() + " = ";
    }
    if (!(first instanceof Stmt)) {
      return Optional.empty();
    }
    Replacement.of(update, start + call, edits);
    return Optional.of(edits.build("Look up by `computeIfAbsent`"));
  }

  /** Whether a counter starts: what is put is a number that is there anyway. */
  static boolean startsCounter(KeyUpdate update) {
    return seeded(update) instanceof Expr.Literal literal
        && Set.of(
                Expr.Literal.Kind.INT,
                Expr.Literal.Kind.LONG,
                Expr.Literal.Kind.FLOAT,
                Expr.Literal.Kind.DOUBLE)
            .contains(literal.kind());
  }

  private static Expr seeded(KeyUpdate update) {
    return ((KeyValue.Sum) update.absent().stored()).terms().get(0).amount().orElseThrow();
  }

  private Optional<Fix> seed() {
    Expr value = seeded(update);
    new MapCaveats(update).into(edits, false);
    Replacement.of(
        update, Replacement.head(update, "putIfAbsent") + ", " + value.text() + ")", edits);
    return Optional.of(edits.build("Put by `putIfAbsent`"));
  }
}
