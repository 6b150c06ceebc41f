package io.github.hotloop.rules;

import io.github.hotloop.analysis.Accessors;
import io.github.hotloop.analysis.Changes;
import io.github.hotloop.analysis.Equality;
import io.github.hotloop.analysis.Flow;
import io.github.hotloop.analysis.KeySearch;
import io.github.hotloop.analysis.Loops;
import io.github.hotloop.analysis.Nulls;
import io.github.hotloop.analysis.Place;
import io.github.hotloop.analysis.Writes;
import io.github.hotloop.knowledge.CollectionFacts;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Stmt;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What may change when a search for an equal key asks a table that was made before the loop. */
final class NestedLoopJoinSafety {
  private static final Set<Expr.Binary.Op> HARMLESS =
      Set.of(Expr.Binary.Op.PLUS, Expr.Binary.Op.MINUS, Expr.Binary.Op.TIMES);

  private final KeySearch search;
  private final Stmt whole;

  /**
   * For one search.
   *
   * @param whole the statement before which the table is made
   */
  NestedLoopJoinSafety(KeySearch search, Stmt whole) {
    this.search = search;
    this.whole = whole;
  }

  /** The first thing that may change; empty if nothing does. */
  Optional<String> caveat(List<Node> loops) {
    if (!search.test().isOfValues()) {
      return Optional.of("a hash table needs `hashCode` to agree with `equals`");
    } else if (!isPlainKey(search.key())) {
      return Optional.of("the keys of all elements are read once, before the loop");
    } else if (!isOwn() || loops.stream().anyMatch(Expr.Lambda.class::isInstance) && !isFixed()) {
      return Optional.of("what is searched may be null, or changed elsewhere");
    } else if (!Nulls.isNeverIn(search.over().in()) || mayFailOnNull()) {
      return Optional.of("where an element or key is null, it may fail at another time");
    } else if (mayFail(search.wanted())) {
      return Optional.of("the wanted key is computed even where there is nothing to search");
    }
    return Optional.empty();
  }

  /** Whether a table of keys can stand outside what catches the exceptions of the search. */
  boolean compiles() {
    Node at = search.over().node();
    boolean caught = false;
    while (at.site() != whole.site()) {
      at = at.parent().orElseThrow();
      caught |= at instanceof Stmt.Try;
    }
    return !caught || isPlainKey(search.key());
  }

  /** Whether the key of an element is the same at any time, and reading it does nothing else. */
  private boolean isPlainKey(Expr key) {
    if (search.over().isElement(key)) {
      return true;
    }
    if (Accessors.read(key).filter(Accessors::isConstant).isEmpty()) {
      return false;
    }
    Expr receiver = receiver(key);
    return isPlainKey(receiver) && (search.over().isElement(receiver) || Nulls.isNever(receiver));
  }

  private static Expr receiver(Expr read) {
    return read instanceof Expr.Select select
        ? select.target()
        : ((Expr.Invocation) read).receiver().orElse(read);
  }

  /** Whether {@code equals} is called on something that may be null. */
  private boolean mayFailOnNull() {
    return search.test().kind() == Equality.Kind.EQUALS
        && !search.over().isElement(search.test().left())
        && !Nulls.isNever(search.test().left());
  }

  /** Whether evaluating an expression may throw or do anything but give a value. */
  private static boolean mayFail(Expr expr) {
    if (expr instanceof Expr.Name || expr instanceof Expr.Literal) {
      return false;
    } else if (expr instanceof Expr.Binary both && HARMLESS.contains(both.op())) {
      return !isNumber(both.left())
          || !isNumber(both.right())
          || mayFail(both.left())
          || mayFail(both.right());
    }
    boolean readable =
        expr instanceof Expr.Select
            || (expr instanceof Expr.Invocation c && c.receiver().isPresent());
    return !readable
        || Accessors.read(expr).isEmpty()
        || mayFail(receiver(expr))
        || !Nulls.isNever(receiver(expr));
  }

  private static boolean isNumber(Expr expr) {
    return Set.of("int", "long", "short").contains(expr.type().name());
  }

  /** Whether it is a local that can never change: {@code List.of(…)}. */
  private boolean isFixed() {
    return isSearchedLocal() && start() instanceof Expr.Invocation call && Nulls.refusesNull(call);
  }

  /**
   * Whether it is a local collection or array that nobody else knows and that the loop finds as the
   * statements before it left it.
   */
  private boolean isOwn() {
    if (isFixed()) {
      return true;
    }
    boolean made =
        start() instanceof Expr.NewArray
            || start() instanceof Expr.ArrayInit
            || (start() instanceof Expr.New list
                && list.body().isEmpty()
                && CollectionFacts.load().isScanned(list.type())
                && list.type().name().startsWith("java.util."));
    return made
        && isSearchedLocal()
        && Changes.before(place(), whole) != Changes.UNSURE
        && !mayBeCaptured()
        && Loops.around(whole).stream().allMatch(loop -> loop.site().encloses(variable().site()));
  }

  private boolean isSearchedLocal() {
    return place().isVariable()
        && place().isAt(search.over().in())
        && variable().kind() == Decl.Variable.Kind.LOCAL
        && place().uses(file()).stream().noneMatch(Writes::isWritten);
  }

  /** Whether a lambda or an inner class names it: that may run, and change it, at any time. */
  private boolean mayBeCaptured() {
    return place().uses(file()).stream()
            .anyMatch(use -> Flow.around(use) != Flow.around(variable()))
        || file().within(scope(), Decl.TypeDecl.class).stream()
            .flatMap(type -> file().within(type, Expr.Name.class).stream())
            .anyMatch(name -> name.name().equals(variable().name()));
  }

  private Node scope() {
    return variable().parent().flatMap(Node::parent).orElse(variable());
  }

  private Expr start() {
    return place().base().flatMap(Decl.Variable::initializer).orElse(search.over().in());
  }

  private Place place() {
    return search.over().place();
  }

  private Decl.Variable variable() {
    return place().base().orElseThrow();
  }

  private SourceFile file() {
    return whole.site().file();
  }
}
