package io.github.hotloop.rules;

import io.github.hotloop.analysis.Changes;
import io.github.hotloop.analysis.Flow;
import io.github.hotloop.analysis.Loops;
import io.github.hotloop.analysis.Place;
import io.github.hotloop.analysis.Scopes;
import io.github.hotloop.analysis.Search;
import io.github.hotloop.analysis.Writes;
import io.github.hotloop.fix.Edits;
import io.github.hotloop.fix.Fix;
import io.github.hotloop.fix.Imports;
import io.github.hotloop.fix.Layout;
import io.github.hotloop.fix.Names;
import io.github.hotloop.knowledge.CollectionFacts;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Stmt;
import io.github.hotloop.tree.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks up in a {@code HashSet} that is made once before the loop. */
final class LookupFix {
  private static final String TITLE = "Look up in a `HashSet` made once";

  private final Search search;
  private final SourceFile file;
  private final Stmt whole;
  private final boolean mayRunLater;

  private LookupFix(Search search, Stmt whole, boolean mayRunLater) {
    this.search = search;
    this.mayRunLater = mayRunLater;
    this.file = whole.site().file();
    this.whole = whole;
  }

  /**
   * The fix; empty where none can be right.
   *
   * @param loops the loops that search again, the innermost first
   */
  static Optional<Fix> of(Search search, List<Node> loops) {
    Optional<Stmt> whole = statement(loops.get(loops.size() - 1));
    boolean plain =
        search.call().name().equals("contains")
            && search.call().receiver().get().site() == search.in().site();
    if (!plain || whole.isEmpty() || !isDeclaredBefore(search.place(), whole.get())) {
      return Optional.empty();
    }
    boolean lambda = loops.get(loops.size() - 1) instanceof Expr.Lambda;
    LookupFix fix = new LookupFix(search, whole.get(), lambda);
    return fix.deduplicates() ? fix.companion() : fix.membership();
  }

  /** The statement of a block that holds the loop, so that another can stand before it. */
  private static Optional<Stmt> statement(Node loop) {
    Node at = loop;
    while (at.parent().isPresent()) {
      Node parent = at.parent().get();
      if (parent instanceof Decl.TypeDecl || parent instanceof Expr.Lambda) {
        return Optional.empty();
      }
      if (at instanceof Stmt stmt && parent instanceof Stmt.Block) {
        return Optional.of(stmt);
      }
      at = parent;
    }
    return Optional.empty();
  }

  private static boolean isDeclaredBefore(Place place, Stmt stmt) {
    return place.base().filter(base -> stmt.site().encloses(base.site())).isEmpty();
  }

  private Optional<Fix> membership() {
    Optional<String> element = elementType();
    if (element.isEmpty() || search.changesIn(whole) != Changes.NONE) {
      return Optional.empty();
    }
    Edits edits = Edits.in(file);
    String name = name("Set");
    declare(name, element.get(), search.in().text(), edits);
    for (Expr.Invocation call : file.within(whole, Expr.Invocation.class)) {
      boolean same =
          call.name().equals("contains")
              && call.arguments().size() == 1
              && call.receiver().filter(search.place()::isAt).isPresent();
      if (same) {
        edits.replace(call.receiver().get(), name);
        caveats(edits);
      }
    }
    return Optional.of(edits.build(TITLE));
  }

  private void caveats(Edits edits) {
    if (!hasValueElements()) {
      edits.caveat("a set needs `hashCode` to agree with `equals`");
    } else if (!startsAsOwnList()) {
      edits.caveat("the list may be null, changed elsewhere, or refuse null");
    } else if (mayRunLater) {
      edits.caveat("a stream that runs later sees the list as it is now");
    }
  }

  /** {@code if (!out.contains(x)) out.add(x);} with nothing else done to {@code out}. */
  private boolean deduplicates() {
    return guarded().isPresent();
  }

  private Optional<Stmt.If> guarded() {
    Expr.Invocation call = search.call();
    Node not = call.parent().orElse(call);
    boolean negated = not instanceof Expr.Unary unary && unary.op() == Expr.Unary.Op.NOT;
    if (!negated
        || !(not.parent().orElse(not) instanceof Stmt.If choice)
        || choice.condition().site() != not.site()) {
      return Optional.empty();
    }
    List<Expr.Invocation> adds =
        file.within(whole, Expr.Invocation.class).stream()
            .filter(c -> CollectionFacts.load().grows(c.name()))
            .filter(c -> c.receiver().filter(search.place()::isAt).isPresent())
            .toList();
    boolean alone =
        adds.size() == 1
            && adds.get(0).name().equals("add")
            && choice.then().site().encloses(adds.get(0).site())
            && adds.get(0).parent().orElse(not) instanceof Stmt.ExprStmt stmt
            && isFirstIn(stmt, choice.then());
    return alone && isSameName(adds.get(0).arguments().get(0), call.arguments().get(0))
        ? Optional.of(choice)
        : Optional.empty();
  }

  private static boolean isFirstIn(Stmt stmt, Stmt then) {
    return stmt.site() == then.site()
        || (then instanceof Stmt.Block block && block.statements().get(0).site() == stmt.site());
  }

  private static boolean isSameName(Expr one, Expr other) {
    return one instanceof Expr.Name
        && other instanceof Expr.Name
        && Place.of(one).equals(Place.of(other));
  }

  private Optional<Fix> companion() {
    Optional<String> element = elementType();
    boolean otherSearches =
        file.within(whole, Expr.Invocation.class).stream()
            .filter(c -> c.name().equals("contains") && c.site() != search.call().site())
            .anyMatch(c -> c.receiver().filter(search.place()::isAt).isPresent());
    if (element.isEmpty() || otherSearches || search.changesIn(whole) == Changes.UNSURE) {
      return Optional.empty();
    }
    Edits edits = Edits.in(file);
    String name = name("Set");
    declare(name, element.get(), startsEmpty() ? "" : search.in().text(), edits);
    edits.replace(
        guarded().get().condition(),
        name + ".add(" + search.call().arguments().get(0).text() + ")");
    caveats(edits);
    return Optional.of(edits.build("Keep a `HashSet` of what was added"));
  }

  private void declare(String name, String element, String source, Edits edits) {
    String set = Imports.name(file, "java.util.Set", edits);
    String hashSet = Imports.name(file, "java.util.HashSet", edits);
    String indent = Layout.indent(file, whole.span().start());
    edits.insert(
        whole.span().start(),
        set + "<" + element + "> " + name + " = new " + hashSet + "<>(" + source + ");\n" + indent);
  }

  /** A name that no fix of an earlier loop over the same thing takes: both may be applied. */
  private String name(String ending) {
    String text = search.in().text();
    String simple = text.substring(text.lastIndexOf('.') + 1);
    long earlier =
        file.calls(search.call().name()).stream()
            .filter(call -> call.site().index() < whole.site().index())
            .filter(call -> call.receiver().filter(r -> r.text().endsWith(simple)).isPresent())
            .count();
    return Names.of(file).fresh(simple + ending, (int) earlier);
  }

  /** The element type as the declaration writes it; empty if it writes none. */
  private Optional<String> elementType() {
    return declaration()
        .flatMap(Decl.Variable::type)
        .map(Node::text)
        .filter(text -> text.matches("(?s)[\\w.]+<[^?]+>"))
        .map(text -> text.substring(text.indexOf('<') + 1, text.length() - 1).strip());
  }

  private Optional<Decl.Variable> declaration() {
    if (search.place().isVariable()) {
      return search.place().base();
    }
    return search.in() instanceof Expr.Name name ? Scopes.of(file).resolve(name) : Optional.empty();
  }

  private boolean hasValueElements() {
    List<Type> arguments = search.in().type().arguments();
    return arguments.size() == 1 && CollectionFacts.load().isValue(arguments.get(0));
  }

  /** Whether it is a local that starts as a new list of the JDK and that only this method knows. */
  private boolean startsAsOwnList() {
    return search.place().isVariable()
        && search.place().base().get().initializer().orElse(null) instanceof Expr.New made
        && Set.of("java.util.ArrayList", "java.util.LinkedList").contains(made.type().name())
        && search.place().uses(file).stream().noneMatch(Writes::isWritten)
        && !mayBeCaptured(search.place().base().get())
        && Changes.before(search.place(), whole) != Changes.UNSURE
        && runsOnceFor(search.place().base().get());
  }

  /** Whether a lambda or an inner class names it: that may run, and change it, at any time. */
  private boolean mayBeCaptured(Decl.Variable list) {
    Node scope = list.parent().flatMap(Node::parent).orElse(list);
    return file.within(scope, Expr.Name.class).stream()
        .filter(name -> name.name().equals(list.name()))
        .anyMatch(name -> Flow.around(name) != Flow.around(list));
  }

  /** Whether no loop brings control back to the statement with the same variable. */
  private boolean runsOnceFor(Decl.Variable variable) {
    return Loops.around(whole).stream().allMatch(loop -> loop.site().encloses(variable.site()));
  }

  private boolean startsEmpty() {
    return startsAsOwnList()
        && ((Expr.New) search.place().base().get().initializer().get()).arguments().isEmpty()
        && search.place().uses(file).stream()
            .noneMatch(use -> use.span().start() < whole.span().start());
  }
}
