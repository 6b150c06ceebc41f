package io.github.hotloop.rules;

import io.github.hotloop.analysis.Scopes;
import io.github.hotloop.analysis.Stable;
import io.github.hotloop.rules.KeyRun.Before;
import io.github.hotloop.rules.KeyRun.End;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Span;
import io.github.hotloop.tree.Stmt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Statements that do nothing but count under a key of a map, or look up the group of a key and make
 * it where there is none.
 *
 * @param nodes the statements, or one expression that stands for one
 * @param mapped the map
 * @param present what happens where the map holds something for the key
 * @param onNull what happens where it holds null
 * @param absent what happens where it holds nothing
 * @param absentThrows whether that is a {@code NullPointerException}
 */
record KeyUpdate(
    List<? extends Node> nodes,
    Expr mapped,
    Expr key,
    KeyRun present,
    KeyRun onNull,
    KeyRun absent,
    boolean absentThrows,
    boolean nullThrows) {
  private static final int MOST_BEFORE = 3;

  /** The largest such update that a call of {@code put} belongs to; empty if there is none. */
  static Optional<KeyUpdate> of(Expr.Invocation put) {
    List<Node> tops = tops(put);
    for (int i = tops.size() - 1; i >= 0; i--) {
      Node top = tops.get(i);
      List<? extends Node> siblings = siblings(top);
      int at = index(siblings, top);
      for (int from = Math.max(0, at - MOST_BEFORE); from <= at; from++) {
        for (int to = Math.min(siblings.size(), at + 2); to > at; to--) {
          Optional<KeyUpdate> found = of(siblings.subList(from, to), put);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The statement of a call, and those around it that choose whether to run it. */
  private static List<Node> tops(Expr.Invocation put) {
    Node parent = put.parent().orElse(put);
    if (!(parent instanceof Stmt.ExprStmt)) {
      return isUnused(put, parent) ? List.of(put) : List.of();
    }
    List<Node> found = new ArrayList<>(List.of(parent));
    Node at = parent;
    while (at.parent().isPresent()) {
      Node up = at.parent().get();
      if (up instanceof Stmt.If) {
        found.add(up);
      } else if (!(up instanceof Stmt.Block)) {
        break;
      }
      at = up;
    }
    return found;
  }

  /** Whether an expression that is no statement is one in all but name. */
  private static boolean isUnused(Expr.Invocation put, Node parent) {
    boolean action =
        parent instanceof Expr.Lambda lambda
            && lambda.parent().orElse(lambda) instanceof Expr.Invocation call
            && call.name().startsWith("forEach");
    boolean arrow =
        parent instanceof Stmt.Case group
            && group.arrow()
            && group.guard().filter(guard -> guard.site() == put.site()).isEmpty()
            && group.parent().orElse(group) instanceof Stmt.Switch;
    return action || arrow;
  }

  private static List<? extends Node> siblings(Node node) {
    Node parent = node.parent().orElse(node);
    if (parent instanceof Stmt.Block block) {
      return block.statements();
    }
    boolean listed = parent instanceof Stmt.Case group && !group.arrow();
    return listed ? ((Stmt.Case) parent).body() : List.of(node);
  }

  private static int index(List<? extends Node> nodes, Node node) {
    int at = 0;
    while (nodes.get(at).site() != node.site()) {
      at++;
    }
    return at;
  }

  private static Optional<KeyUpdate> of(List<? extends Node> nodes, Expr.Invocation put) {
    Expr mapped = put.receiver().orElseThrow();
    Expr key = put.arguments().get(0);
    KeyRun present = new KeyRun(mapped, key, Before.VALUE);
    KeyRun onNull = new KeyRun(mapped, key, Before.NULL);
    KeyRun absent = new KeyRun(mapped, key, Before.NOTHING);
    End absentEnd = present.play(nodes) == End.DONE ? absent.play(nodes) : End.NOT_UNDERSTOOD;
    End nullEnd = absentEnd == End.NOT_UNDERSTOOD ? absentEnd : onNull.play(nodes);
    if (nullEnd == End.NOT_UNDERSTOOD) {
      return Optional.empty();
    }
    KeyUpdate update =
        new KeyUpdate(
            nodes,
            mapped,
            key,
            present,
            onNull,
            absent,
            absentEnd == End.THROWN,
            nullEnd == End.THROWN);
    return Optional.of(update)
        .filter(KeyUpdate::hasFixedKey)
        .filter(found -> found.counts() || found.groups() || found.seeds());
  }

  private SourceFile file() {
    return mapped.site().file();
  }

  /** The text of the statements. */
  Span span() {
    return new Span(nodes.get(0).span().start(), nodes.get(nodes.size() - 1).span().end());
  }

  /** Whether a node is part of the statements. */
  boolean encloses(Node node) {
    return nodes.stream().anyMatch(own -> own.site().encloses(node.site()));
  }

  /** Those of a list in preorder that are part of the statements. */
  <N extends Node> Stream<N> within(List<N> all) {
    return nodes.stream().flatMap(own -> SourceFile.within(own, all).stream());
  }

  /** The variables that the statements declare or assign. */
  private List<Decl.Variable> assigned() {
    Map<Integer, Decl.Variable> all = new LinkedHashMap<>();
    Stream.of(present, absent, onNull)
        .flatMap(run -> run.assigned().stream())
        .forEach(variable -> all.put(variable.site().index(), variable));
    return List.copyOf(all.values());
  }

  /** Whether neither the map nor the key is a variable that the statements assign. */
  private boolean hasFixedKey() {
    return assigned().stream()
        .flatMap(variable -> Scopes.of(file()).uses(variable).stream())
        .noneMatch(use -> mapped.site().encloses(use.site()) || key.site().encloses(use.site()));
  }

  /** Whether it adds one amount to what the key holds, and leaves nothing else behind. */
  boolean counts() {
    return present.stored() instanceof KeyValue.Sum sum
        && sum.withOld()
        && sum.terms().size() == 1
        && present.puts() == 1
        && present.uses().isEmpty()
        && absent.uses().isEmpty()
        && (absentThrows ? absent.puts() == 0 : startsAsSum())
        && assigned().stream().allMatch(this::isOnlyForThis);
  }

  private boolean startsAsSum() {
    return absent.puts() > 0
        && absent.stored() instanceof KeyValue.Sum start
        && !start.withOld()
        && start.terms().size() <= 2;
  }

  /** Whether a variable holds nothing but what the key held, and is used nowhere else. */
  private boolean isOnlyForThis(Decl.Variable variable) {
    boolean holdsOld =
        present
            .value(variable)
            .filter(v -> v instanceof KeyValue.Old || (v instanceof KeyValue.Sum s && s.withOld()))
            .isPresent();
    return holdsOld && encloses(variable) && !isUsedOutside(variable);
  }

  private boolean isUsedOutside(Decl.Variable variable) {
    return !encloses(variable)
        || Scopes.of(file()).uses(variable).stream().anyMatch(use -> !encloses(use));
  }

  /** Whether it finds the group of the key, or makes an empty one. */
  boolean groups() {
    return present.stored() instanceof KeyValue.Old
        && !absentThrows
        && absent.stored() instanceof KeyValue.Made
        && absent.puts() == 1
        && sameUses(present, absent)
        && assigned().stream().allMatch(this::isGroup)
        && assigned().stream().filter(this::isUsedOutside).count()
            <= (present.uses().isEmpty() ? 1 : 0)
        && present.lookups().size() + absent.lookups().size() > 2;
  }

  private static boolean sameUses(KeyRun one, KeyRun other) {
    return one.uses().size() <= 1
        && one.uses().stream()
            .map(KeyRun.Use::tokens)
            .toList()
            .equals(other.uses().stream().map(KeyRun.Use::tokens).toList());
  }

  /** Whether a variable is the group, or a helper of the branch that makes it. */
  private boolean isGroup(Decl.Variable variable) {
    boolean made = absent.value(variable).filter(absent.stored()::equals).isPresent();
    boolean found = present.value(variable).filter(KeyValue.Old.class::isInstance).isPresent();
    return made && (found || !isUsedOutside(variable));
  }

  /** The variable that goes on holding the group; empty if none is used after the statements. */
  Optional<Decl.Variable> kept() {
    return assigned().stream().filter(this::isUsedOutside).findFirst();
  }

  /** Whether it puts a value where there is none, and nothing else. */
  boolean seeds() {
    return present.stored() instanceof KeyValue.Old
        && present.puts() == 0
        && present.uses().isEmpty()
        && assigned().isEmpty()
        && !absentThrows
        && absent.puts() == 1
        && absent.stored() instanceof KeyValue.Sum value
        && value.terms().size() == 1;
  }

  /** Whether a null that the map holds for the key is taken for no value, as {@code merge} does. */
  boolean takesNullForAbsent() {
    return nullThrows == absentThrows
        && (absentThrows || (onNull.stored().equals(absent.stored()) && sameUses(onNull, absent)));
  }

  /** Whether a key that the map holds is searched more than once. */
  boolean searchesAgain() {
    return present.lookups().size() > 1;
  }

  /** The methods that search for the key, in the order in which they are called. */
  List<String> lookups() {
    return within(file().all(Expr.Invocation.class))
        .filter(call -> call.receiver().filter(r -> Stable.same(r, mapped)).isPresent())
        .sorted(Comparator.comparingInt(call -> call.span().end()))
        .map(Expr.Invocation::name)
        .distinct()
        .toList();
  }
}
