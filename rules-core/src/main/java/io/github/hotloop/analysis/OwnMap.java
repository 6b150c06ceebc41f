package io.github.hotloop.analysis;

import io.github.hotloop.tree.ByName;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Modifier;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Stmt;
import io.github.hotloop.tree.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A map whose class is known, since its variable never holds anything but what it starts with: a
 * local, or a private final field.
 */
public final class OwnMap {
  private static final Set<String> ASKING =
      Set.of("get", "getOrDefault", "containsKey", "containsValue", "size", "isEmpty", "hashCode");
  private static final Set<String> SHRINKING = Set.of("remove", "clear");
  private static final Set<String> STORING = Set.of("put", "putIfAbsent", "replace");
  private static final Set<String> COMPUTING =
      Set.of("merge", "compute", "computeIfAbsent", "computeIfPresent");
  private static final Set<String> VIEWING = Set.of("keySet", "values", "forEach", "toString");

  private final Decl.Variable variable;
  private final Expr.New start;
  private final SourceFile file;

  private OwnMap(Decl.Variable variable, Expr.New start) {
    this.variable = variable;
    this.start = start;
    this.file = variable.site().file();
  }

  /** The map that an expression names; empty unless its class is certain. */
  public static Optional<OwnMap> of(Expr expr) {
    boolean plain =
        expr instanceof Expr.Name
            || (expr instanceof Expr.Select select
                && select.target() instanceof Expr.Name self
                && self.name().equals("this"));
    if (!plain) {
      return Optional.empty();
    }
    return declaration(expr)
        .filter(variable -> variable.initializer().orElse(null) instanceof Expr.New)
        .map(variable -> new OwnMap(variable, (Expr.New) variable.initializer().get()))
        .filter(map -> map.start.body().isEmpty() && map.start.outer().isEmpty())
        .filter(map -> map.uses().noneMatch(Writes::isWritten));
  }

  private static Optional<Decl.Variable> declaration(Expr expr) {
    if (expr instanceof Expr.Name name) {
      return Scopes.of(name.site().file()).resolve(name).filter(OwnMap::isFixed);
    }
    String wanted = ((Expr.Select) expr).name();
    List<Decl.Variable> fields =
        ByName.of(expr.site().file()).variables(wanted).stream()
            .filter(variable -> !Place.isLocal(variable))
            .toList();
    return fields.size() == 1 && isFixed(fields.get(0))
        ? Optional.of(fields.get(0))
        : Optional.empty();
  }

  private static boolean isFixed(Decl.Variable variable) {
    return variable.kind() == Decl.Variable.Kind.LOCAL
        || (variable.kind() == Decl.Variable.Kind.FIELD
            && variable.modifiers().containsAll(Set.of(Modifier.PRIVATE, Modifier.FINAL)));
  }

  /** Its class. */
  public Type type() {
    return start.type();
  }

  /** What its constructor is given. */
  public List<Expr> arguments() {
    return start.arguments();
  }

  /** Whether only the method that it is a local of can know it. */
  public boolean isLocal() {
    return Place.isLocal(variable);
  }

  /** Every expression that may name it: of a field also those that reach it through an object. */
  private Stream<Expr> uses() {
    if (isLocal()) {
      return Scopes.of(file).uses(variable).stream().map(use -> use);
    }
    Stream<Expr> names =
        ByName.of(file).names(variable.name()).stream()
            .filter(
                name ->
                    Scopes.of(file).resolve(name).filter(found -> Place.isLocal(found)).isEmpty())
            .map(name -> name);
    Stream<Expr> selects = ByName.of(file).selects(variable.name()).stream().map(select -> select);
    return Stream.concat(names, selects);
  }

  /**
   * Whether it certainly holds no null for any key when control comes to an expression: nothing
   * that may be null was put into it, nor was it handed to somebody who might.
   *
   * @param harmless uses that are known to put no null
   */
  public boolean holdsNoNullAt(Node node, Predicate<Expr> harmless) {
    return arguments().stream().allMatch(OwnMap::isNoMap)
        && uses()
            .filter(harmless.negate())
            .allMatch(use -> storesNoNull(use) || (isLocal() && !comesBefore(use, node)));
  }

  private static boolean isNoMap(Expr argument) {
    return argument instanceof Expr.Lambda
        || argument instanceof Expr.MethodRef
        || argument.type().isKnownNot("java.util.Map");
  }

  /** Whether control may pass a use before it comes to a node. */
  private boolean comesBefore(Expr use, Node node) {
    Flow flow = Flow.around(variable);
    Optional<Node> target = inFlow(node, flow).filter(flow::holds);
    return target.isEmpty()
        || Flow.around(use) != flow
        || !flow.holds(use)
        || isInFinally(use)
        || isInFinally(target.get())
        || flow.reaches(use, target.get(), file.root(), other -> false);
  }

  /** Whether a node is in a finally block, which the flow holds twice. */
  private static boolean isInFinally(Node node) {
    Node child = node;
    for (Optional<Node> up = node.parent(); up.isPresent(); up = up.get().parent()) {
      Node below = child;
      if (up.get() instanceof Stmt.Try attempt
          && attempt.finallyBlock().filter(block -> block.site() == below.site()).isPresent()) {
        return true;
      }
      child = up.get();
    }
    return false;
  }

  /** The node, or the call of {@code forEach} whose lambda it is in: that runs at once. */
  private static Optional<Node> inFlow(Node node, Flow flow) {
    Node at = node;
    while (Flow.around(at) != flow) {
      boolean atOnce =
          Flow.bodyOf(at) instanceof Expr.Lambda lambda
              && Loops.runsPerElement(lambda)
              && lambda.parent().orElse(lambda) instanceof Expr.Invocation call
              && call.name().equals("forEach");
      if (!atOnce) {
        return Optional.empty();
      }
      at = Flow.bodyOf(at).parent().orElseThrow();
    }
    return Optional.of(at);
  }

  private boolean storesNoNull(Expr use) {
    Node parent = use.parent().orElse(use);
    if (isCompared(parent)) {
      return true;
    }
    if (!(parent instanceof Expr.Invocation call) || !isReceiver(use, call)) {
      return false;
    }
    boolean stores = STORING.contains(call.name()) && call.arguments().size() == 2;
    return ASKING.contains(call.name())
        || SHRINKING.contains(call.name())
        || COMPUTING.contains(call.name())
        || VIEWING.contains(call.name())
        || (stores && isNonNull(call.arguments().get(1)));
  }

  private static boolean isCompared(Node parent) {
    return parent instanceof Expr.Binary test
        && (test.op() == Expr.Binary.Op.EQUAL || test.op() == Expr.Binary.Op.NOT_EQUAL);
  }

  private static boolean isReceiver(Expr use, Expr.Invocation call) {
    return call.receiver().filter(receiver -> receiver.site() == use.site()).isPresent();
  }

  private static boolean isNonNull(Expr value) {
    return value.type().isPrimitive()
        || value instanceof Expr.New
        || value instanceof Expr.Binary
        || value instanceof Expr.Unary
        || (value instanceof Expr.Literal && !Constants.isNull(value))
        || (value instanceof Expr.Conditional choice
            && isNonNull(choice.whenTrue())
            && isNonNull(choice.whenFalse()));
  }

  /**
   * Whether nobody can see the order of its keys: it is asked for single keys only, and not handed
   * to anybody.
   */
  public boolean hidesOrder() {
    return uses().allMatch(this::hidesOrder);
  }

  private boolean hidesOrder(Expr use) {
    Node parent = use.parent().orElse(use);
    return isCompared(parent)
        || (parent instanceof Expr.Invocation call
            && isReceiver(use, call)
            && (ASKING.contains(call.name())
                || SHRINKING.contains(call.name())
                || STORING.contains(call.name())
                || COMPUTING.contains(call.name())));
  }

  /** Whether keys get into it by {@code put} alone, so that its table is never due to grow. */
  public boolean growsAtOnce() {
    return uses()
        .map(use -> use.parent().orElse(use))
        .allMatch(
            parent ->
                isCompared(parent)
                    || parent instanceof Stmt.Return
                    || (parent instanceof Expr.Invocation call
                        && !COMPUTING.contains(call.name())
                        && call.arguments().stream()
                            .noneMatch(
                                argument ->
                                    argument instanceof Expr.Name name
                                        && name.name().equals(variable.name()))));
  }
}
