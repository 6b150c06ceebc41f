package io.github.hotloop.analysis;

import io.github.hotloop.knowledge.CollectionFacts;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Modifier;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Stmt;
import io.github.hotloop.tree.Type;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A call that looks for an element in something, or a reference to a method that does.
 *
 * @param at the call, or the reference
 * @param name the simple name of the method
 * @param sought the argument; empty for a reference
 * @param on what the method is called on: {@code in}, or a view of it
 * @param in what is looked through: a collection, an array, a map for its values
 * @param place where that is held
 */
public record Search(Expr at, String name, Optional<Expr> sought, Expr on, Expr in, Place place) {
  private static final String MAP = "java.util.Map";

  /** What is looked through, as far as its type tells. */
  public enum Kind {
    /** One element after the other, certainly. */
    SCAN,
    /** A {@code Collection}: whoever made it decides. */
    DEPENDS,
    /** By hash or order, or not known. */
    OTHER
  }

  /**
   * The search that a call makes; empty if what it looks through is not held in a variable, or the
   * call has not the one argument that is looked for.
   */
  public static Optional<Search> of(Expr.Invocation call) {
    return call.receiver()
        .filter(on -> call.arguments().size() == 1)
        .flatMap(on -> of(call, call.name(), call.arguments().stream().findFirst(), on));
  }

  /** Whether what a call looks through may be held in a variable; asks no type. */
  public static boolean mayBeOfHeld(Glance.Call call) {
    return !call.isOnNew() && (!call.on().endsWith("()") || Views.mayBe(call.on()));
  }

  /**
   * The same; whether it may also be more than a few elements, as far as the type tells of what the
   * call is on. A list of an array has the type of its elements, an array says nothing.
   */
  public static boolean mayBeOfMany(Glance.Call call) {
    return mayBeOfHeld(call) && (call.on().endsWith("()") || !areFew(call.receiver()));
  }

  private static boolean areFew(Type collection) {
    List<Type> arguments = collection.arguments();
    return !arguments.isEmpty()
        && CollectionFacts.load().areFew(arguments.get(arguments.size() - 1));
  }

  /** The same of a call whose arguments were counted; asks no type. */
  public static boolean mayBeOfHeld(Expr.Invocation call) {
    return call.receiver().filter(Search::mayBeHeld).isPresent();
  }

  private static boolean mayBeHeld(Expr on) {
    return on instanceof Expr.Invocation view
        ? Views.mayBe(view)
        : Place.of(on).filter(Search::isHeld).isPresent();
  }

  private static boolean isHeld(Place place) {
    return place.isVariable() || place.isOwnField();
  }

  /** The search that a reference makes when it is called; empty as above. */
  public static Optional<Search> of(Expr.MethodRef reference) {
    Expr target = reference.target();
    boolean mayBeType =
        target instanceof Expr.Name name && Scopes.of(name.site().file()).resolve(name).isEmpty();
    return mayBeType ? Optional.empty() : of(reference, reference.name(), Optional.empty(), target);
  }

  private static Optional<Search> of(Expr at, String name, Optional<Expr> sought, Expr on) {
    Expr in = Views.behind(on);
    return Place.of(in)
        .filter(Search::isHeld)
        .map(place -> new Search(at, name, sought, on, in, place));
  }

  /** Whether the method is called on a view, not on what is looked through itself. */
  public boolean isViewed() {
    return on.site() != in.site();
  }

  /** The type of what is looked through, from its declaration where this file has it. */
  public Type type() {
    return declaration()
        .map(variable -> variable.site().file().typeOf(variable))
        .filter(Type::isKnown)
        .orElseGet(in::type);
  }

  /** How the element is looked for. */
  public Kind kind() {
    Type type = type();
    if (type.isArray() || type.isSubtypeOf(MAP)) {
      boolean scans = isViewed() || (name.equals("containsValue") && Views.isPlainMap(type));
      return scans ? Kind.SCAN : Kind.OTHER;
    }
    return declaration().map(Search::kindOf).orElseGet(() -> kindOf(type));
  }

  /** The declaration of the variable that holds it; empty for what other files declare. */
  public Optional<Decl.Variable> declaration() {
    if (place.isVariable()) {
      return place.base();
    } else if (in instanceof Expr.Name name) {
      return Scopes.of(name.site().file()).resolve(name);
    }
    return in instanceof Expr.Select own ? field(own) : Optional.empty();
  }

  /** The field that {@code this.name} means. */
  private static Optional<Decl.Variable> field(Expr.Select own) {
    for (Optional<Node> up = own.parent(); up.isPresent(); up = up.get().parent()) {
      if (up.get() instanceof Decl.TypeDecl type) {
        return type.children().stream()
            .filter(Decl.Variable.class::isInstance)
            .map(Decl.Variable.class::cast)
            .filter(field -> field.name().equals(own.name()))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  /** How elements are looked for in what a variable holds. */
  private static Kind kindOf(Decl.Variable variable) {
    Map<Integer, Kind> known = variable.site().file().memo(Known.class, any -> new Known()).kinds;
    Kind kind = known.get(variable.site().index());
    if (kind == null) {
      kind = findKind(variable);
      known.put(variable.site().index(), kind);
    }
    return kind;
  }

  /** Of the variables of a file in which something is searched, often by thousands of calls. */
  private static final class Known {
    private final Map<Integer, Kind> kinds = new HashMap<>();
  }

  private static Kind findKind(Decl.Variable variable) {
    Kind declared = kindOf(variable.site().file().typeOf(variable));
    if (declared != Kind.DEPENDS) {
      boolean indexed = assigned(variable).anyMatch(Search::mayKeepAnIndex);
      return declared == Kind.SCAN && indexed ? Kind.OTHER : declared;
    }
    List<Expr> values = values(variable);
    List<Kind> kinds = values.stream().map(Search::kindOf).distinct().toList();
    return kinds.size() == 1 ? kinds.get(0) : Kind.DEPENDS;
  }

  /** The values that this file gives a variable. */
  private static Stream<Expr> assigned(Decl.Variable variable) {
    Stream<Expr> later =
        Scopes.of(variable.site().file()).uses(variable).stream()
            .map(use -> use.parent().orElse(use))
            .map(up -> up instanceof Expr.Select field ? field.parent().orElse(up) : up)
            .filter(Expr.Assign.class::isInstance)
            .map(assign -> ((Expr.Assign) assign).value());
    return Stream.concat(variable.initializer().stream(), later).flatMap(Search::branches);
  }

  private static Stream<Expr> branches(Expr value) {
    return value instanceof Expr.Conditional choice
        ? Stream.of(choice.whenTrue(), choice.whenFalse()).flatMap(Search::branches)
        : Stream.of(value);
  }

  /** Whether a value is a list or queue by its type, but of no class that is known to scan. */
  private static boolean mayKeepAnIndex(Expr value) {
    return value instanceof Expr.New made
        && made.type().isSubtypeOf("java.util.Collection")
        && !CollectionFacts.load().isScanned(made.type());
  }

  private static Kind kindOf(Expr value) {
    Kind kind = kindOf(value.type());
    boolean scanned =
        kind == Kind.DEPENDS && value instanceof Expr.Invocation call && Views.isValues(call);
    return scanned ? Kind.SCAN : kind;
  }

  static Kind kindOf(Type type) {
    if (CollectionFacts.load().isScanned(type)) {
      return Kind.SCAN;
    }
    return type.is("java.util.Collection") ? Kind.DEPENDS : Kind.OTHER;
  }

  /** Every value that a variable ever has; none when there may be others. */
  static List<Expr> values(Decl.Variable variable) {
    Scopes scopes = Scopes.of(variable.site().file());
    if (scopes.uses(variable).stream().anyMatch(Writes::isWritten)) {
      return List.of();
    }
    boolean once =
        variable.kind() == Decl.Variable.Kind.LOCAL
            || (variable.kind() == Decl.Variable.Kind.FIELD
                && variable.modifiers().contains(Modifier.FINAL));
    if (once) {
      return variable.initializer().stream().toList();
    }
    return variable.parent().orElse(variable) instanceof Decl.MethodDecl method
            && method.modifiers().contains(Modifier.PRIVATE)
        ? passed(method, variable)
        : List.of();
  }

  private static List<Expr> passed(Decl.MethodDecl method, Decl.Variable parameter) {
    List<Expr> sites = Calls.of(method.site().file()).sites(method);
    List<Expr> found =
        sites.stream()
            .filter(Expr.Invocation.class::isInstance)
            .flatMap(site -> Calls.argument((Expr.Invocation) site, method, parameter).stream())
            .toList();
    return found.size() == sites.size() ? found : List.of();
  }

  /** Whether it looks through few elements by construction or by nature. */
  public boolean isSmall() {
    return Bounds.size(in).orElse(Long.MAX_VALUE) <= Bounds.SMALL || areFew(type());
  }

  /**
   * The loops that search the same thing again and again, from the innermost out: it exists before
   * the loop, is not replaced in it, and control comes round to the call.
   */
  public List<Node> loops() {
    List<Node> around = Loops.around(at).stream().filter(this::isAgainIn).toList();
    return Bounds.areSmall(around) ? List.of() : around;
  }

  /**
   * Of {@link #loops()} those in which it certainly keeps its elements, so that what is searched in
   * the next iteration is what was searched in this one. A view is read anew each time whatever
   * happens to what is behind it.
   */
  public List<Node> steadyLoops() {
    List<Node> steady =
        loops().stream()
            .takeWhile(loop -> isOfValues() || changesIn(loop).compareTo(Changes.GROWTH) <= 0)
            .toList();
    return Bounds.areSmall(steady) ? List.of() : steady;
  }

  private boolean isAgainIn(Node loop) {
    return outlives(place, loop) && comesRound(at, loop) && !endsByRemoval(loop);
  }

  /**
   * Whether it removes what was found in the same collection before: finding it took as long, or
   * its position is known.
   */
  public boolean removesWhatWasFound() {
    return name.startsWith("remove")
        && sought.orElse(at) instanceof Expr.Name element
        && Scopes.of(element.site().file())
            .resolve(element)
            .filter(variable -> elementOf(variable) || assigned(variable).anyMatch(this::isFound))
            .isPresent();
  }

  /** Whether a variable runs over the elements of the collection. */
  private boolean elementOf(Decl.Variable variable) {
    return variable.parent().orElse(variable) instanceof Stmt.Loop loop
        && loop.element().filter(element -> element.site() == variable.site()).isPresent()
        && loop.iterable().filter(place::isAt).isPresent();
  }

  private boolean isFound(Expr value) {
    SourceFile file = value.site().file();
    boolean element =
        value instanceof Expr.Name name
            && Scopes.of(file).resolve(name).filter(this::elementOf).isPresent();
    return element
        || file.within(value).stream()
            .anyMatch(node -> node instanceof Expr expr && place.isAt(expr));
  }

  /** Whether the loop goes over what it removes from: it fails right after the first success. */
  private boolean endsByRemoval(Node loop) {
    return name.startsWith("remove")
        && loop instanceof Stmt.Loop statement
        && statement.iterable().filter(place::isAt).isPresent()
        && !type().is("java.util.concurrent.CopyOnWriteArrayList");
  }

  /** Whether what a place holds exists before a loop and is not replaced in it. */
  static boolean outlives(Place place, Node loop) {
    boolean inside = place.base().filter(base -> loop.site().encloses(base.site())).isPresent();
    return !inside
        && place.uses(loop.site().file()).stream()
            .noneMatch(use -> loop.site().encloses(use.site()) && Writes.isWritten(use));
  }

  /** Whether control can come from a node back to it in that loop. */
  static boolean comesRound(Node node, Node loop) {
    return Loops.comesRound(node, loop);
  }

  /** This search and the others below a node that go through the same thing in the same way. */
  public List<Search> alike(Node region) {
    SourceFile file = region.site().file();
    // A search is made on what names the place, or on a view of that.
    BitSet above = new BitSet();
    place.uses(file).stream()
        .flatMap(use -> Stream.iterate(use.parent(), up -> up.flatMap(Node::parent)).limit(2))
        .flatMap(Optional::stream)
        .filter(node -> region.site().encloses(node.site()))
        .forEach(node -> above.set(node.site().index()));
    List<Node> nodes = above.stream().mapToObj(file.nodes()::get).toList();
    Stream<Optional<Search>> calls =
        nodes.stream()
            .filter(Expr.Invocation.class::isInstance)
            .map(call -> Search.of((Expr.Invocation) call));
    Stream<Optional<Search>> references =
        nodes.stream()
            .filter(Expr.MethodRef.class::isInstance)
            .map(reference -> Search.of((Expr.MethodRef) reference));
    return Stream.concat(calls, references)
        .flatMap(Optional::stream)
        .filter(other -> place.isAt(other.in))
        .filter(other -> other.isOfValues() == isOfValues())
        .toList();
  }

  /** Whether it goes through the values of a map or through an array. */
  private boolean isOfValues() {
    return isViewed() || name.equals("containsValue");
  }

  /** What the loop does to what is searched, this search and others like it aside. */
  public Changes changesIn(Node loop) {
    return changesIn(loop, use -> false);
  }

  /**
   * The same.
   *
   * @param ignored uses for which this holds do not count either
   */
  public Changes changesIn(Node loop, Predicate<Expr> ignored) {
    if (Changes.mayBeViewed(place, loop)) {
      return Changes.UNSURE;
    }
    Predicate<Expr> own = use -> at.site().encloses(use.site());
    Changes here = Changes.of(place, loop, own.or(ignored));
    if (!place.isOwnField() || here.compareTo(Changes.GROWTH) > 0) {
      return here;
    }
    // A method of the same object may change its field.
    return Calls.of(loop.site().file())
        .onThis(loop)
        .map(
            methods ->
                methods.stream()
                    .map(method -> Changes.of(place, method, ignored))
                    .max(Comparator.naturalOrder())
                    .orElse(here))
        .orElseGet(() -> Changes.of(place, loop.site().file().root(), Search::isInConstructor))
        .atLeast(here);
  }

  private static boolean isInConstructor(Expr use) {
    return Flow.bodyOf(use) instanceof Decl.MethodDecl method
        ? method.kind() != Decl.MethodDecl.Kind.METHOD
        : Flow.bodyOf(use) instanceof Decl.Initializer;
  }
}
