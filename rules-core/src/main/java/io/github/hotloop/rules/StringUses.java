package io.github.hotloop.rules;

import io.github.hotloop.analysis.Concats;
import io.github.hotloop.analysis.Place;
import io.github.hotloop.analysis.Writes;
import io.github.hotloop.fix.Fix;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What a method does with a string that grows. */
final class StringUses {
  private static final Set<String> QUERIES = Set.of("length", "isEmpty", "charAt");

  private final Place place;
  private final List<Expr> all = new ArrayList<>();
  private final List<Expr.Assign> appends = new ArrayList<>();
  private final List<Expr.Invocation> queries = new ArrayList<>();
  private final List<Expr> reads = new ArrayList<>();
  private final List<Expr> resets = new ArrayList<>();
  private boolean understood = true;
  private Optional<Optional<Fix>> inPlace = Optional.empty();

  private StringUses(SourceFile file, Place place) {
    this.place = place;
    all.addAll(place.uses(file));
    all.forEach(this::sort);
  }

  /** All those of a file that were asked for: thousands of statements may append to one string. */
  private static final class Known {
    private final Map<String, StringUses> byPlace = new HashMap<>();
  }

  /** The uses of a string in its file. */
  static StringUses of(SourceFile file, Place place) {
    Known known = file.memo(Known.class, any -> new Known());
    StringUses uses = known.byPlace.get(place.key());
    if (uses == null) {
      uses = new StringUses(file, place);
      known.byPlace.put(place.key(), uses);
    }
    return uses;
  }

  private void sort(Expr use) {
    Node parent = use.parent().orElse(use);
    Optional<Expr.Assign> growing = growing(use);
    if (growing.isPresent()) {
      if (growing.get().target().site() == use.site()) {
        appends.add(growing.get());
      }
    } else if (Writes.isWritten(use)) {
      resets.add(use);
    } else if (parent instanceof Expr.Invocation call
        && call.receiver().filter(receiver -> receiver.site() == use.site()).isPresent()
        && QUERIES.contains(call.name())) {
      queries.add(call);
    } else {
      boolean identity =
          parent instanceof Expr.Binary test
              && (test.op() == Expr.Binary.Op.EQUAL || test.op() == Expr.Binary.Op.NOT_EQUAL);
      understood &=
          !identity
              && !(parent instanceof Expr.MethodRef)
              && !(parent instanceof Stmt.Sync)
              && !(parent instanceof Expr.InstanceOf);
      reads.add(use);
    }
  }

  /** The statement that makes the string longer and that {@code use} is the old value in. */
  private Optional<Expr.Assign> growing(Expr use) {
    Node child = use;
    Node parent = use.parent().orElse(use);
    while (parent instanceof Expr.Binary sum && sum.left().site() == child.site()) {
      child = sum;
      parent = sum.parent().orElse(sum);
    }
    if (parent instanceof Expr.Invocation call
        && call.receiver().filter(receiver -> receiver.site() == use.site()).isPresent()) {
      child = call;
      parent = call.parent().orElse(call);
    }
    if (!(parent instanceof Expr.Assign assign)
        || !place.isAt(assign.target())
        || !Concats.isStatement(assign)) {
      return Optional.empty();
    }
    boolean isTarget = assign.target().site() == use.site();
    boolean isInValue = assign.op().isEmpty() && assign.value().site() == child.site();
    return Concats.form(assign, place)
        .filter(form -> form != Concats.Form.PREPEND && form != Concats.Form.CONDITIONAL)
        .filter(form -> isTarget || isInValue)
        .map(form -> assign);
  }

  /** The fix in place of the variable, found when the first of its loops is looked at. */
  Optional<Fix> inPlace(Supplier<Optional<Fix>> find) {
    if (inPlace.isEmpty()) {
      inPlace = Optional.of(find.get());
    }
    return inPlace.get();
  }

  /** Every name or field access that means the string. */
  List<Expr> all() {
    return all;
  }

  /** The statements that append to it. */
  List<Expr.Assign> appends() {
    return appends;
  }

  /** Calls on it that a builder answers as well. */
  List<Expr.Invocation> queries() {
    return queries;
  }

  /** Uses that need its whole value. */
  List<Expr> reads() {
    return reads;
  }

  /** Stores that do not just append: its targets. */
  List<Expr> resets() {
    return resets;
  }

  /** Whether every use is one that a rewrite can follow. */
  boolean areUnderstood() {
    return understood && !appends.isEmpty();
  }

  /** Whether the string is certainly never null: a local that only such values are stored into. */
  boolean areNeverNull() {
    return place.isVariable()
        && place.base().get().initializer().filter(Concats::isNonNull).isPresent()
        && resets.stream()
            .allMatch(
                use ->
                    use.parent().orElse(use) instanceof Expr.Assign assign
                        && Concats.isNonNull(assign.value()));
  }

  /** Whether a break ends that very loop. */
  static boolean leaves(Stmt.Break jump, Stmt.Loop loop) {
    for (Optional<Node> up = jump.parent(); up.isPresent(); up = up.get().parent()) {
      Node at = up.get();
      if (at.site() == loop.site()) {
        Optional<Node> labeled = loop.parent();
        return jump.label().isEmpty()
            || (labeled.isPresent()
                && labeled.get() instanceof Stmt.Labeled own
                && jump.label().get().equals(own.label()));
      }
      if (jump.label().isEmpty() && (at instanceof Stmt.Loop || at instanceof Stmt.Switch)) {
        return false;
      }
    }
    return false;
  }
}
