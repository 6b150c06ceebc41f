package io.github.hotloop.analysis;

import io.github.hotloop.knowledge.CollectionFacts;
import io.github.hotloop.knowledge.Kind;
import io.github.hotloop.knowledge.Knowledge;
import io.github.hotloop.tree.ByName;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Modifier;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the code of a file does with the collection or map that a field holds: what adds to it, what
 * it is given first, and whether anything may ever take away from it.
 */
public final class Retention {
  private static final Set<String> VIEWS = Set.of("keySet", "values", "entrySet");

  /** Methods that read or copy the collection they are given. */
  private static final Set<String> COPYING =
      Set.of(
          "addAll",
          "putAll",
          "containsAll",
          "equals",
          "copyOf",
          "valueOf",
          "println",
          "print",
          "format",
          "append",
          "trace",
          "debug",
          "info",
          "warn",
          "error",
          "unmodifiableMap",
          "unmodifiableSet",
          "unmodifiableList",
          "unmodifiableCollection");

  private final Decl.Variable field;
  private final Knowledge knowledge;
  private final List<Expr.Invocation> growth = new ArrayList<>();
  private final List<Expr> reads = new ArrayList<>();
  private final List<Expr> values = new ArrayList<>();
  private boolean viewed;
  private boolean aliased;
  private boolean loose;

  private Retention(Decl.Variable field, Knowledge knowledge) {
    this.field = field;
    this.knowledge = knowledge;
  }

  /** What happens to the collection that a field holds. */
  public static Retention of(Decl.Variable field, Knowledge knowledge) {
    Retention retention = new Retention(field, knowledge);
    retention.loose = !isHidden(field);
    field.initializer().ifPresent(retention.values::add);
    retention.uses().forEach(retention::use);
    return retention;
  }

  /** The same for the collection of each thread: the field holds a {@link ThreadLocal} of them. */
  public static Retention ofEachThread(Decl.Variable field, Knowledge knowledge) {
    Retention retention = new Retention(field, knowledge);
    retention.loose = !isHidden(field);
    field.initializer().ifPresent(retention.values::add);
    for (Expr use : retention.uses()) {
      Node parent = use.parent().orElse(use);
      if (parent instanceof Expr.Invocation call
          && call.name().equals("get")
          && isReceiver(use, call)) {
        retention.use(call);
      } else {
        retention.loose = true;
      }
    }
    return retention;
  }

  /**
   * Whether what was added certainly stays: nothing in the file removes, replaces or counts it, and
   * nobody else gets hold of it.
   */
  public boolean isForGood() {
    return !loose;
  }

  /** The field that holds it. */
  public Decl.Variable field() {
    return field;
  }

  /** The calls that add to it, in preorder. */
  public List<Expr.Invocation> growth() {
    return growth;
  }

  /** The calls that look something up in it, in preorder. */
  public List<Expr> reads() {
    return reads;
  }

  /** Whether something goes through its keys, values or entries. */
  public boolean isViewed() {
    return viewed;
  }

  /** Whether a local of a type of its own holds it too. */
  public boolean isAliased() {
    return aliased;
  }

  /** The expressions that make it: initialiser and assignments. */
  public List<Expr> values() {
    return values;
  }

  /** Whether code outside the file can't name a field. Where it can, nothing is for good. */
  public static boolean isHidden(Decl.Variable field) {
    return field.modifiers().contains(Modifier.PRIVATE)
        || (field.parent().orElse(field) instanceof Decl.TypeDecl type
            && type.modifiers().contains(Modifier.PRIVATE));
  }

  /** Every expression of the file that may mean the field. */
  private List<Expr> uses() {
    SourceFile file = field.site().file();
    Stream<Expr> names =
        ByName.of(file).names(field.name()).stream()
            .filter(
                name ->
                    Scopes.of(file)
                        .resolve(name)
                        .map(found -> Scopes.same(found, field))
                        .orElse(true))
            .map(Expr.class::cast);
    Stream<Expr> selects =
        ByName.of(file).selects(field.name()).stream()
            .filter(select -> !isPackage(select))
            .map(Expr.class::cast);
    return Stream.concat(names, selects).toList();
  }

  /** Whether what follows is a type by its look: {@code com.acme.cache.Caches}. */
  private static boolean isPackage(Expr.Select select) {
    return select.parent().orElse(select) instanceof Expr.Select type
        && Character.isUpperCase(type.name().charAt(0))
        && select.text().matches("[a-z_0-9.]+");
  }

  /** Takes in one use of the collection. */
  private void use(Expr use) {
    Node parent = use.parent().orElse(use);
    if (parent instanceof Expr.Invocation call) {
      if (isReceiver(use, call)) {
        called(call);
      } else {
        loose |= !COPYING.contains(call.name());
      }
    } else if (parent instanceof Expr.Assign assign && assign.target().site() == use.site()) {
      assigned(assign);
    } else if (parent instanceof Decl.Variable alias
        && alias.kind() == Decl.Variable.Kind.LOCAL
        && alias.initializer().filter(i -> i.site() == use.site()).isPresent()) {
      aliased |= alias.type().isPresent();
      Scopes.of(field.site().file()).uses(alias).forEach(this::use);
    } else if (parent instanceof Expr.MethodRef reference) {
      loose |= !CollectionFacts.load().reads(reference.name());
    } else {
      loose |= !onlyReads(parent, use);
    }
  }

  private static boolean isReceiver(Expr use, Expr.Invocation call) {
    return call.receiver().filter(r -> r.site() == use.site()).isPresent();
  }

  private static boolean onlyReads(Node parent, Expr use) {
    return parent instanceof Stmt.Sync
        || parent instanceof Expr.InstanceOf
        || parent instanceof Expr.Binary
        || (parent instanceof Stmt.Loop loop
            && loop.iterable().filter(all -> all.site() == use.site()).isPresent())
        || (parent instanceof Expr.New copy && copy.type().name().startsWith("java.util."));
  }

  private void called(Expr.Invocation call) {
    if (knowledge.find(Kind.REMOVES, call).isPresent()) {
      loose = true;
    } else if (call.name().equals("size")) {
      loose |= !isOnlyTold(call);
    } else if (VIEWS.contains(call.name())) {
      view(call);
    } else if (knowledge.find(Kind.GROWS, call).isPresent()) {
      growth.add(call);
      // A function that gives null takes the entry away.
      loose |= call.arguments().stream().anyMatch(Retention::mayGiveNull) && !isPut(call);
    } else if (CollectionFacts.load().reads(call.name())) {
      reads.add(call);
    } else {
      loose = true;
    }
  }

  private static boolean isPut(Expr.Invocation call) {
    return call.name().startsWith("put") || call.name().equals("computeIfAbsent");
  }

  /** Whether a function names null, or gives what a method gives that may be anything. */
  private static boolean mayGiveNull(Expr argument) {
    SourceFile file = argument.site().file();
    if (argument instanceof Expr.MethodRef reference) {
      return !reference.target().type().name().startsWith("java.");
    }
    boolean foreign =
        argument instanceof Expr.Lambda lambda
            && (isForeign(lambda.body())
                || file.within(lambda, Stmt.Return.class).stream()
                    .flatMap(result -> result.value().stream())
                    .anyMatch(Retention::isForeign));
    return foreign
        || file.within(argument, Expr.Literal.class).stream().anyMatch(Constants::isNull);
  }

  private static boolean isForeign(Node result) {
    return result instanceof Expr.Invocation call && !call.method().owner().startsWith("java.");
  }

  /** Whether a size is for people: returned, logged, joined to a text. */
  private static boolean isOnlyTold(Expr.Invocation size) {
    Node parent = size.parent().orElse(size);
    return parent instanceof Stmt.Return
        || (parent instanceof Expr.Binary joined && joined.op() == Expr.Binary.Op.PLUS)
        || (parent instanceof Expr.Invocation call && COPYING.contains(call.name()));
  }

  private void view(Expr.Invocation view) {
    viewed = true;
    Node parent = view.parent().orElse(view);
    if (parent instanceof Expr.Invocation call && isReceiver(view, call)) {
      loose |= !CollectionFacts.load().reads(call.name());
    } else if (parent instanceof Expr.Invocation call) {
      loose |= !COPYING.contains(call.name());
    } else {
      loose |= !onlyReads(parent, view);
    }
  }

  /** The first value may come from a constructor, or from whoever finds the field empty. */
  private void assigned(Expr.Assign assign) {
    boolean first = assign.op().isEmpty() && (isInConstruction(assign) || isIfNull(assign));
    if (first) {
      values.add(assign.value());
    } else {
      loose = true;
    }
  }

  private static boolean isInConstruction(Node node) {
    Node body = Flow.bodyOf(node);
    return body instanceof Decl.Initializer
        || (body instanceof Decl.MethodDecl method
            && method.kind() == Decl.MethodDecl.Kind.CONSTRUCTOR);
  }

  private boolean isIfNull(Expr.Assign assign) {
    for (Optional<Node> up = assign.parent(); up.isPresent(); up = up.get().parent()) {
      if (up.get() instanceof Decl.MethodDecl) {
        return false;
      }
      if (up.get() instanceof Stmt.If choice
          && choice.condition() instanceof Expr.Binary test
          && test.op() == Expr.Binary.Op.EQUAL
          && Constants.isNull(test.right())
          && test.left().text().equals(assign.target().text())) {
        return true;
      }
    }
    return false;
  }
}
