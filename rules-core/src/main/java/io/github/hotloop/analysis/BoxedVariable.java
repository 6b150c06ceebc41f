package io.github.hotloop.analysis;

import io.github.hotloop.tree.ByName;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Modifier;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Stmt;
import io.github.hotloop.tree.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A local, an element of a for-each or a private field that is a box, with all that is done to it.
 *
 * @param box what it is
 * @param names every expression that means it
 */
public record BoxedVariable(Decl.Variable variable, Box box, List<Expr> names) {

  /** What a variable is; empty if it is no box, or where something else may write or see it. */
  public static Optional<BoxedVariable> of(Decl.Variable variable) {
    SourceFile file = variable.site().file();
    boolean mine =
        switch (variable.kind()) {
          case LOCAL, FOREACH -> true;
          case FIELD ->
              variable.modifiers().contains(Modifier.PRIVATE) && variable.annotations().isEmpty();
          default -> false;
        };
    Optional<Box> box = mine ? Box.of(file.typeOf(variable)) : Optional.empty();
    return box.flatMap(b -> namesOf(variable).map(names -> new BoxedVariable(variable, b, names)));
  }

  /** The parameter of a lambda that is given such boxes; empty where a name may mean it or not. */
  public static Optional<BoxedVariable> parameter(Decl.Variable parameter, Box box) {
    return namesOf(parameter).map(names -> new BoxedVariable(parameter, box, names));
  }

  /** All that means the variable; empty where a name may mean it or not. */
  private static Optional<List<Expr>> namesOf(Decl.Variable variable) {
    SourceFile file = variable.site().file();
    boolean local = Place.isLocal(variable);
    List<Expr> names = new ArrayList<>();
    List<Expr.Name> named = ByName.of(file).names(variable.name());
    for (Expr.Name name : SourceFile.within(scope(variable), named)) {
      Optional<Decl.Variable> meant = Scopes.of(file).resolve(name);
      if (meant.isEmpty() && mayMean(name, variable)) {
        return Optional.empty(); // An inner class may mean it, or something that it inherits.
      } else if (meant.filter(found -> Scopes.same(found, variable)).isPresent()) {
        names.add(name);
      }
    }
    List<Expr.Select> selects = ByName.of(file).selects(variable.name());
    for (Expr.Select select : local ? List.<Expr.Select>of() : selects) {
      if (!isOfAnotherType(select, variable)) {
        if (!isOwn(select, variable)) {
          return Optional.empty(); // Another object's, another class's, or inherited.
        }
        names.add(select);
      }
    }
    return Optional.of(List.copyOf(names));
  }

  /** Whether it is {@code this.x} in the type that declares the field. */
  private static boolean isOwn(Expr.Select select, Decl.Variable field) {
    return isOfThis(select)
        && typeAround(select).filter(t -> t.site() == field.parent().get().site()).isPresent();
  }

  /** Whether it is {@code this.x} in a type that has an {@code x} of its own. */
  private static boolean isOfAnotherType(Expr.Select select, Decl.Variable field) {
    return isOfThis(select)
        && !isOwn(select, field)
        && typeAround(select).filter(type -> declares(type, field.name())).isPresent();
  }

  private static boolean isOfThis(Expr.Select select) {
    return select.target() instanceof Expr.Name self && self.name().equals("this");
  }

  private static Optional<Decl.TypeDecl> typeAround(Node node) {
    Optional<Node> at = node.parent();
    while (at.isPresent() && !(at.get() instanceof Decl.TypeDecl)) {
      at = at.get().parent();
    }
    return at.map(type -> (Decl.TypeDecl) type);
  }

  private static boolean declares(Decl.TypeDecl type, String name) {
    return Stream.concat(type.components().stream(), type.members().stream())
        .anyMatch(member -> member instanceof Decl.Variable own && own.name().equals(name));
  }

  private static Node scope(Decl.Variable variable) {
    if (!Place.isLocal(variable)) {
      return variable.site().file().root();
    }
    Node holder = variable.parent().orElse(variable);
    holder = holder instanceof Stmt.Local ? holder.parent().orElse(holder) : holder;
    return holder instanceof Stmt.Case ? holder.parent().orElse(holder) : holder;
  }

  /** Whether a name that is not understood can mean the variable: it is no label of a switch. */
  private static boolean mayMean(Expr.Name name, Decl.Variable variable) {
    boolean label =
        name.parent().orElse(name) instanceof Stmt.Case group
            && group.labels().stream().anyMatch(l -> l.site() == name.site());
    boolean before = name.site().index() < variable.site().index();
    return !label && !(before && Place.isLocal(variable));
  }

  /**
   * A value that it is given: by its declaration, {@code =}, {@code +=} or {@code ++}.
   *
   * @param at what gives it
   * @param value what is given; empty where the box itself is counted up or computed with
   */
  public record Store(Node at, Optional<Expr> value) {}

  /** All values that it is given. */
  public List<Store> stores() {
    List<Store> stores = new ArrayList<>();
    variable.initializer().ifPresent(value -> stores.add(new Store(variable, Optional.of(value))));
    for (Expr name : names) {
      Node parent = name.parent().orElse(name);
      if (Writes.isWritten(name)) {
        boolean plain = parent instanceof Expr.Assign assign && assign.op().isEmpty();
        Optional<Expr> value =
            plain ? Optional.of(((Expr.Assign) parent).value()) : Optional.empty();
        stores.add(new Store(parent, value));
      }
    }
    return stores;
  }

  /** Whether it never is null: every value is a number that gets boxed, the first one included. */
  public boolean isNeverNull() {
    boolean starts =
        switch (variable.kind()) {
          case FIELD -> variable.initializer().isPresent();
          case FOREACH -> elements().is(box.primitive() + "[]");
          default -> true;
        };
    return starts && stores().stream().flatMap(s -> s.value().stream()).allMatch(this::isNumber);
  }

  private Type elements() {
    return ((Stmt.Loop) variable.parent().orElseThrow()).iterable().orElseThrow().type();
  }

  private boolean isNumber(Expr value) {
    return !(value instanceof Expr.SwitchExpr)
        && (value.type().isPrimitive() || boxedByHand(value).isPresent());
  }

  /** What {@code Long.valueOf(x)} or {@code new Long(x)} boxes; empty for others. */
  public static Optional<Expr> boxedByHand(Expr value) {
    if (value instanceof Expr.Invocation call
        && call.name().equals("valueOf")
        && call.arguments().size() == 1
        && Box.of(call.type())
            .filter(b -> call.method().is(b.qualifiedName(), "valueOf"))
            .isPresent()) {
      return Optional.of(call.arguments().get(0));
    }
    boolean made =
        value instanceof Expr.New creation
            && creation.arguments().size() == 1
            && creation.body().isEmpty()
            && Box.of(creation.type()).isPresent();
    return made ? Optional.of(((Expr.New) value).arguments().get(0)) : Optional.empty();
  }

  /** The uses of its value: names, and stores whose result is used. */
  public List<Expr> values() {
    return names.stream()
        .map(name -> Writes.isWritten(name) ? (Expr) name.parent().orElseThrow() : name)
        .toList();
  }

  /** Whether null or the identity of the box counts somewhere. */
  public boolean isIdentified() {
    return values().stream().anyMatch(value -> BoxUse.of(value, box) == BoxUse.IDENTITY);
  }

  /** Whether it is never written, and each use needs the number alone. */
  public boolean isNumberOnly() {
    return stores().isEmpty()
        && values().stream().allMatch(value -> BoxUse.of(value, box) == BoxUse.NUMBER);
  }

  /** The uses that need an object. */
  public List<Expr> objects() {
    return values().stream()
        .filter(value -> Set.of(BoxUse.BOXED, BoxUse.EXPLICIT).contains(BoxUse.of(value, box)))
        .toList();
  }

  /** The loops around a node that come round to it with the same variable, the innermost first. */
  public List<Node> carrying(Node node) {
    return Loops.around(node).stream()
        .filter(loop -> !Loops.declares(loop, variable) || !Place.isLocal(variable))
        .toList();
  }

  /** A store that boxes a number in each iteration of a loop, an update before the others. */
  public Optional<Store> boxing() {
    List<Store> all = new ArrayList<>(stores());
    if (variable.kind() == Decl.Variable.Kind.FOREACH) {
      all.add(0, new Store(variable, Optional.empty()));
    }
    List<Store> again = all.stream().filter(this::boxesAgain).toList();
    return again.stream()
        .filter(s -> !carrying(s.at()).isEmpty())
        .findFirst()
        .or(() -> again.stream().findFirst());
  }

  private boolean boxesAgain(Store store) {
    List<Node> loops =
        Loops.around(store.at()).stream().filter(l -> Search.comesRound(store.at(), l)).toList();
    SourceFile file = variable.site().file();
    boolean constant = store.value().flatMap(file::constantOf).isPresent();
    return !loops.isEmpty() && !constant && !Bounds.areSmall(loops);
  }

  /** Whether boxes are made whatever the variable is: something takes an object each time. */
  public boolean isForced(Store store) {
    List<Expr> objects = objects();
    return carrying(store.at()).isEmpty()
        ? !objects.isEmpty()
        : objects.stream().anyMatch(this::runsAgain);
  }

  private boolean runsAgain(Expr use) {
    return !carrying(use).isEmpty() || isInLambda(use);
  }

  private boolean isInLambda(Expr use) {
    for (Optional<Node> up = use.parent(); up.isPresent(); up = up.get().parent()) {
      if (up.get().site().encloses(variable.site())) {
        return false;
      } else if (up.get() instanceof Expr.Lambda) {
        return true;
      }
    }
    return false;
  }
}
