package io.github.hotloop.rules;

import io.github.hotloop.analysis.Constants;
import io.github.hotloop.analysis.Place;
import io.github.hotloop.analysis.Scopes;
import io.github.hotloop.analysis.Stable;
import io.github.hotloop.knowledge.MapFacts;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Span;
import io.github.hotloop.tree.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A few statements played through on paper for one key of one map: what they store under it, given
 * what was there before. Whatever is not about that key stops the play.
 */
final class KeyRun {
  /** What the map holds for the key before the statements run. */
  enum Before {
    VALUE,
    NULL,
    NOTHING
  }

  /** How the play ended. */
  enum End {
    DONE,
    /** {@code null} was unboxed, or a method called on it. */
    THROWN,
    NOT_UNDERSTOOD
  }

  /**
   * Something done with what the key holds: {@code .add(x)}.
   *
   * @param span the text after the container
   * @param early whether the key did not hold it yet
   */
  record Use(Span span, List<String> tokens, boolean early) {}

  private final Expr mapped;
  private final Expr key;
  private final boolean present;
  private final Map<Integer, KeyValue> locals = new LinkedHashMap<>();
  private final List<Decl.Variable> assigned = new ArrayList<>();
  private final List<Use> uses = new ArrayList<>();
  private final List<String> lookups = new ArrayList<>();
  private KeyValue stored;
  private int puts;
  private boolean thrown;

  KeyRun(Expr mapped, Expr key, Before before) {
    this.mapped = mapped;
    this.key = key;
    this.present = before != Before.NOTHING;
    this.stored = before == Before.VALUE ? new KeyValue.Old() : new KeyValue.Null();
  }

  /** What the key holds in the end. */
  KeyValue stored() {
    return stored;
  }

  /** How often something was put. */
  int puts() {
    return puts;
  }

  /** What was done with what the key holds, in order. */
  List<Use> uses() {
    return uses;
  }

  /** The variables that were declared or assigned, each once. */
  List<Decl.Variable> assigned() {
    return assigned;
  }

  /** What a variable holds in the end; null while it was not assigned. */
  Optional<KeyValue> value(Decl.Variable variable) {
    return Optional.ofNullable(locals.get(variable.site().index()));
  }

  /** The methods that searched for the key, by name, in order. */
  List<String> lookups() {
    return lookups;
  }

  /** Plays statements, or one expression that stands for one. */
  End play(List<? extends Node> nodes) {
    for (Node node : nodes) {
      boolean understood = node instanceof Stmt stmt ? run(stmt) : evaluate((Expr) node);
      if (thrown) {
        return End.THROWN;
      }
      if (!understood) {
        return End.NOT_UNDERSTOOD;
      }
    }
    return End.DONE;
  }

  private boolean run(Stmt stmt) {
    if (stmt instanceof Stmt.Local local) {
      return local.variables().size() == 1 && declare(local.variables().get(0));
    } else if (stmt instanceof Stmt.ExprStmt statement) {
      return evaluate(statement.expression());
    } else if (stmt instanceof Stmt.Block block) {
      return play(block.statements()) == End.DONE;
    } else if (stmt instanceof Stmt.If choice) {
      Optional<Boolean> holds = truth(choice.condition());
      if (holds.isEmpty()) {
        return false;
      }
      return holds.get()
          ? run(choice.then())
          : choice.otherwise().isEmpty() || run(choice.otherwise().get());
    }
    return stmt instanceof Stmt.Empty;
  }

  private boolean declare(Decl.Variable variable) {
    assigned.add(variable);
    if (variable.initializer().isEmpty()) {
      return true;
    }
    return value(variable.initializer().get()).filter(v -> set(variable, v)).isPresent();
  }

  private boolean set(Decl.Variable variable, KeyValue value) {
    locals.put(variable.site().index(), value);
    return true;
  }

  /** An expression whose own value nobody needs. */
  private boolean evaluate(Expr expr) {
    if (expr instanceof Expr.Assign assign) {
      return assign(assign);
    } else if (expr instanceof Expr.Unary unary && unary.op().writes()) {
      return step(unary).isPresent();
    } else if (isOnKey(expr, "put", 2)) {
      Optional<KeyValue> value = value(((Expr.Invocation) expr).arguments().get(1));
      value.ifPresent(
          put -> {
            stored = put;
            puts++;
            lookups.add("put");
          });
      return value.isPresent();
    }
    return expr instanceof Expr.Invocation call && use(call);
  }

  private boolean assign(Expr.Assign assign) {
    Optional<Decl.Variable> variable = variable(assign.target());
    if (variable.isEmpty()) {
      return false;
    }
    boolean known = isAssigned(variable.get());
    if (!known && assign.op().isEmpty()) {
      assigned.add(variable.get());
    }
    Optional<KeyValue> value = value(assign.value());
    if (assign.op().isPresent() && value.isPresent()) {
      value =
          known
              ? value(assign.target())
                  .flatMap(v -> sum(assign.op().get(), v, asTerm(assign.value())))
              : Optional.empty();
    }
    return value.filter(v -> set(variable.get(), v)).isPresent();
  }

  private boolean isAssigned(Decl.Variable variable) {
    return assigned.stream().anyMatch(other -> other.site() == variable.site());
  }

  /** {@code c++} and the like; its value after it. */
  private Optional<KeyValue> step(Expr.Unary unary) {
    Optional<Decl.Variable> variable = variable(unary.operand()).filter(this::isAssigned);
    boolean up = unary.op() == Expr.Unary.Op.PRE_INC || unary.op() == Expr.Unary.Op.POST_INC;
    KeyValue.Term one =
        new KeyValue.Term(Optional.empty(), up ? KeyValue.Term.How.PLUS : KeyValue.Term.How.MINUS);
    Optional<KeyValue> value =
        variable
            .flatMap(v -> value(unary.operand()))
            .flatMap(v -> sum(Expr.Binary.Op.PLUS, v, new KeyValue.Sum(false, List.of(one))));
    value.ifPresent(v -> set(variable.get(), v));
    return value;
  }

  /** {@code list.add(x)}: the container is where the call starts. */
  private boolean use(Expr.Invocation call) {
    Expr first = call;
    while (!isOnKey(first, "get", 1)
        && first instanceof Expr.Invocation inner
        && inner.receiver().isPresent()) {
      first = inner.receiver().get();
    }
    Expr container = first;
    Optional<KeyValue> value =
        container.site() == call.site() ? Optional.empty() : value(container);
    if (value.filter(KeyValue.Null.class::isInstance).isPresent()) {
      thrown = true;
      return false;
    }
    Span rest = new Span(container.site().outer().end(), call.span().end());
    boolean isOwn =
        value.filter(v -> v instanceof KeyValue.Old || v instanceof KeyValue.Made).isPresent();
    boolean restIsForeign =
        call.site().file().within(call).stream()
            .filter(node -> node.span().start() >= rest.start())
            .noneMatch(this::isAboutKey);
    if (isOwn && restIsForeign) {
      boolean early = !value.get().equals(stored);
      uses.add(new Use(rest, Stable.tokens(call.site().file().text(), rest), early));
    }
    return isOwn && restIsForeign;
  }

  private Optional<Boolean> truth(Expr condition) {
    return value(condition)
        .filter(KeyValue.Truth.class::isInstance)
        .map(truth -> ((KeyValue.Truth) truth).holds());
  }

  /** The value of an expression; empty if it is not understood or throws. */
  private Optional<KeyValue> value(Expr expr) {
    if (expr.site().file().within(expr).stream().noneMatch(this::isAboutKey)) {
      return plain(expr);
    } else if (expr instanceof Expr.Name) {
      return variable(expr).flatMap(this::value);
    } else if (expr instanceof Expr.Unary unary) {
      return unary.op() == Expr.Unary.Op.NOT
          ? truth(unary.operand()).map(holds -> new KeyValue.Truth(!holds))
          : unary.op() == Expr.Unary.Op.PRE_INC ? step(unary) : Optional.empty();
    } else if (expr instanceof Expr.Conditional choice) {
      return truth(choice.condition())
          .flatMap(holds -> value(holds ? choice.whenTrue() : choice.whenFalse()));
    } else if (expr instanceof Expr.Binary both) {
      boolean equal = both.op() == Expr.Binary.Op.EQUAL;
      return equal || both.op() == Expr.Binary.Op.NOT_EQUAL
          ? isNull(both).map(holds -> new KeyValue.Truth(holds == equal))
          : value(both.left())
              .flatMap(left -> value(both.right()).flatMap(right -> sum(both.op(), left, right)));
    }
    return expr instanceof Expr.Invocation call ? call(call) : Optional.empty();
  }

  /** The value of an expression that has nothing to do with the key. */
  private static Optional<KeyValue> plain(Expr expr) {
    if (Constants.isNull(expr)) {
      return Optional.of(new KeyValue.Null());
    }
    boolean made =
        expr instanceof Expr.New created
            ? created.body().isEmpty() && MapFacts.load().isContainer(created.type())
            : expr instanceof Expr.Invocation call
                && call.arguments().isEmpty()
                && MapFacts.load().makesContainer(call.method());
    return Optional.of(made ? new KeyValue.Made(expr) : asTerm(expr));
  }

  private static KeyValue asTerm(Expr expr) {
    return new KeyValue.Sum(
        false, List.of(new KeyValue.Term(Optional.of(expr), KeyValue.Term.How.PLUS)));
  }

  private Optional<KeyValue> call(Expr.Invocation call) {
    if (isOnKey(call, "get", 1) || isOnKey(call, "containsKey", 1)) {
      lookups.add(call.name());
      boolean test = call.name().equals("containsKey");
      return Optional.of(test ? new KeyValue.Truth(present || puts > 0) : stored);
    } else if (isOnKey(call, "getOrDefault", 2)) {
      lookups.add(call.name());
      return present || puts > 0 ? Optional.of(stored) : value(call.arguments().get(1));
    } else if (call.arguments().size() == 1 && call.name().equals("valueOf")) {
      List<String> parameters = call.method().parameters();
      return parameters.size() == 1 && Numbers.isBoxOf(call.method().owner(), parameters.get(0))
          ? value(call.arguments().get(0))
          : Optional.empty();
    } else if (call.receiver().isEmpty()) {
      return Optional.empty();
    }
    Optional<KeyValue> value = value(call.receiver().get());
    if (value.filter(KeyValue.Null.class::isInstance).isPresent()) {
      thrown = true;
      return Optional.empty();
    } else if (call.arguments().size() == 1 && call.name().equals("add")) {
      KeyValue.Term term =
          new KeyValue.Term(Optional.of(call.arguments().get(0)), KeyValue.Term.How.CALL);
      return value.flatMap(
          v -> sum(Expr.Binary.Op.PLUS, v, new KeyValue.Sum(false, List.of(term))));
    }
    boolean unboxes =
        call.arguments().isEmpty()
            && call.name().endsWith("Value")
            && Numbers.isBoxOf(call.receiver().get().type().name(), call.type().name());
    return unboxes ? value : Optional.empty();
  }

  /** Whether one side of a comparison with {@code null} is null. */
  private Optional<Boolean> isNull(Expr.Binary test) {
    Expr other = Constants.isNull(test.left()) ? test.right() : test.left();
    boolean withNull = Constants.isNull(test.left()) || Constants.isNull(test.right());
    return (withNull ? value(other) : Optional.<KeyValue>empty())
        .filter(value -> !(value instanceof KeyValue.Sum sum) || sum.withOld())
        .map(value -> value instanceof KeyValue.Null);
  }

  private Optional<KeyValue> sum(Expr.Binary.Op op, KeyValue left, KeyValue right) {
    boolean minus = op == Expr.Binary.Op.MINUS;
    if (left instanceof KeyValue.Null || right instanceof KeyValue.Null) {
      thrown = true;
      return Optional.empty();
    }
    Optional<KeyValue.Sum> one = asSum(left);
    Optional<KeyValue.Sum> other = asSum(right);
    if ((op != Expr.Binary.Op.PLUS && !minus)
        || one.isEmpty()
        || other.isEmpty()
        || (other.get().withOld() && (minus || one.get().withOld()))
        || (minus && other.get().terms().size() > 1)) {
      return Optional.empty();
    }
    List<KeyValue.Term> terms = new ArrayList<>(one.get().terms());
    for (KeyValue.Term term : other.get().terms()) {
      if (minus && term.how() != KeyValue.Term.How.PLUS) {
        return Optional.empty();
      }
      terms.add(minus ? new KeyValue.Term(term.amount(), KeyValue.Term.How.MINUS) : term);
    }
    boolean withOld = one.get().withOld() || other.get().withOld();
    return Optional.of(new KeyValue.Sum(withOld, List.copyOf(terms)));
  }

  private static Optional<KeyValue.Sum> asSum(KeyValue value) {
    if (value instanceof KeyValue.Old) {
      return Optional.of(new KeyValue.Sum(true, List.of()));
    }
    return value instanceof KeyValue.Sum sum ? Optional.of(sum) : Optional.empty();
  }

  /** Whether a node names the map, or a variable that was assigned on the way. */
  private boolean isAboutKey(Node node) {
    if (node instanceof Expr.Name name && variable(name).filter(this::isAssigned).isPresent()) {
      return true;
    }
    return node instanceof Expr expr
        && node.getClass() == mapped.getClass()
        && Stable.same(expr, mapped);
  }

  private static Optional<Decl.Variable> variable(Expr expr) {
    return expr instanceof Expr.Name name
        ? Scopes.of(name.site().file()).resolve(name).filter(Place::isLocal)
        : Optional.empty();
  }

  private boolean isOnKey(Expr expr, String name, int arity) {
    return expr instanceof Expr.Invocation call
        && call.name().equals(name)
        && call.arguments().size() == arity
        && call.receiver().filter(receiver -> Stable.same(receiver, mapped)).isPresent()
        && Stable.same(call.arguments().get(0), key);
  }
}
