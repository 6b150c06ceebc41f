package io.github.hotloop.rules;

import io.github.hotloop.analysis.Changes;
import io.github.hotloop.analysis.GuardedAdd;
import io.github.hotloop.analysis.Loops;
import io.github.hotloop.analysis.Ownership;
import io.github.hotloop.analysis.Presence;
import io.github.hotloop.analysis.Search;
import io.github.hotloop.analysis.Values;
import io.github.hotloop.fix.Edits;
import io.github.hotloop.fix.Fix;
import io.github.hotloop.fix.Imports;
import io.github.hotloop.fix.Insertion;
import io.github.hotloop.fix.Layout;
import io.github.hotloop.fix.Names;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Span;
import io.github.hotloop.tree.Stmt;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks up in a {@code HashSet} that is made once before the loop. */
final class LookupFix {
  private final Search search;
  private final SourceFile file;
  private final Stmt whole;
  private final List<Search> alike;
  private final Edits edits;

  private LookupFix(Search search, Stmt whole) {
    this.search = search;
    this.file = whole.site().file();
    this.whole = whole;
    this.alike = search.alike(whole);
    this.edits = Edits.in(file);
  }

  /**
   * The fix; empty where none can be right.
   *
   * @param loops the loops that search again, the innermost first
   */
  static Optional<Fix> of(Search search, List<Node> loops) {
    Map<List<Object>, Optional<Fix>> known =
        search.at().site().file().memo(Known.class, any -> new Known()).fixes;
    List<Object> question = question(search, loops);
    Optional<Fix> fix = known.get(question);
    if (fix == null) {
      fix = find(search, loops);
      known.put(question, fix);
    }
    return fix;
  }

  /** The fixes of a file: searches that are alike have one, and there may be thousands of them. */
  private static final class Known {
    private final Map<List<Object>, Optional<Fix>> fixes = new HashMap<>();
    private final Map<List<Object>, Mentions> mentions = new HashMap<>();
  }

  /** What the fix of a search depends on. */
  private static List<Object> question(Search search, List<Node> loops) {
    SourceFile file = search.at().site().file();
    // One that names the list again ignores what it does to it there; others of its kind do not.
    boolean plain =
        search.place().uses(file).stream()
                .filter(use -> search.at().site().encloses(use.site()))
                .limit(2)
                .count()
            == 1;
    return List.of(
        plain ? -1 : search.at().site().index(),
        search.place().key(),
        search.declaration().map(variable -> variable.site().index()).orElse(-1),
        search.name(),
        search.on().text(),
        search.in().text(),
        search.in().type().name(),
        isQuestion(search),
        isNumber(search.at()),
        GuardedAdd.of(search).isPresent(),
        loops.stream().map(loop -> loop.site().index()).toList());
  }

  private static Optional<Fix> find(Search search, List<Node> loops) {
    Optional<LookupFix> growing = in(search, loops.get(loops.size() - 1));
    Optional<Fix> companion = growing.flatMap(LookupFix::companion);
    if (companion.isPresent()) {
      return companion;
    }
    Optional<Node> unchanged =
        loops.stream()
            .takeWhile(loop -> search.changesIn(loop) == Changes.NONE)
            .reduce((inner, outer) -> outer);
    return unchanged
        .flatMap(loop -> in(search, loop))
        .flatMap(fix -> isQuestion(search) ? fix.membership() : fix.positions());
  }

  private static Optional<LookupFix> in(Search search, Node loop) {
    boolean isSuper = search.in() instanceof Expr.Name name && name.name().equals("super");
    return (isSuper ? Optional.<Stmt>empty() : Insertion.before(loop))
        .filter(
            whole -> search.place().base().filter(b -> whole.site().encloses(b.site())).isEmpty())
        .map(whole -> new LookupFix(search, whole));
  }

  /** Whether a set can answer: a call or a reference that tells whether something is there. */
  private static boolean isQuestion(Search search) {
    return Presence.of(search).isPresent()
        || (search.at() instanceof Expr.MethodRef && search.name().equals("contains"));
  }

  private Optional<Fix> membership() {
    Optional<String> element = ElementTypes.of(search, edits);
    if (element.isEmpty() || areNested() || search.changesIn(whole) != Changes.NONE) {
      return Optional.empty();
    }
    String name = name("Set");
    declare(name, element.get(), source());
    alike.stream().filter(LookupFix::isQuestion).forEach(same -> ask(same, name));
    return Optional.of(edits.build("Look up in a `HashSet` made once"));
  }

  /** Asks a set where a search asked the list. */
  private void ask(Search same, String set) {
    caveats(same);
    Optional<Presence> presence = Presence.of(same);
    if (presence.isEmpty() || Set.of("contains", "containsAll").contains(same.name())) {
      edits.replace(same.on(), set);
      return;
    }
    String sought = same.sought().orElseThrow().site().outer().of(file.text());
    String question = set + ".contains(" + sought + ")";
    edits.replace(presence.get().test(), presence.get().found() ? question : "!" + question);
  }

  /** A set beside a list that grows by what it lacks, so that the list keeps its order. */
  private Optional<Fix> companion() {
    List<GuardedAdd> guards = alike.stream().flatMap(s -> GuardedAdd.of(s).stream()).toList();
    boolean own = guards.stream().anyMatch(g -> g.search().at().site() == search.at().site());
    Optional<String> element = ElementTypes.of(search, edits);
    if (!own
        || element.isEmpty()
        || areNested()
        || search.changesIn(whole, use -> isAdded(use, guards)) != Changes.NONE) {
      return Optional.empty();
    }
    String name = name("Set");
    boolean empty = Ownership.isEmptyBefore(search.place(), whole);
    declare(name, element.get(), empty ? "" : source());
    for (Search same : alike) {
      Optional<GuardedAdd> guard = GuardedAdd.of(same);
      if (guard.isPresent()) {
        add(guard.get(), name);
      } else if (isQuestion(same)) {
        ask(same, name);
      }
    }
    return Optional.of(edits.build("Keep a `HashSet` of what was added"));
  }

  private static boolean isAdded(Expr use, List<GuardedAdd> guards) {
    return guards.stream().anyMatch(guard -> guard.add().site().encloses(use.site()));
  }

  /** Whether one search is an argument of another: their edits would meet. */
  private boolean areNested() {
    BitSet all = new BitSet();
    alike.forEach(search -> all.set(search.at().site().index()));
    return alike.stream()
        .map(search -> search.at().site())
        .anyMatch(at -> all.get(at.index() + 1, at.last() + 1).cardinality() > 0);
  }

  private void add(GuardedAdd guard, String set) {
    caveats(guard.search());
    if (!guard.isSameElement()) {
      edits.caveat("what is added must be what was looked up");
    }
    String sought = guard.search().sought().orElseThrow().site().outer().of(file.text());
    String added = set + ".add(" + sought + ")";
    edits.replace(guard.question().test(), guard.question().found() ? "!" + added : added);
  }

  /** A map from elements to their positions, for a list whose order matters. */
  private Optional<Fix> positions() {
    boolean known = Set.of("indexOf", "lastIndexOf").contains(search.name());
    Optional<String> element = ElementTypes.of(search, edits);
    if (!known
        || element.isEmpty()
        || search.isViewed()
        || areNested()
        || search.type().is("java.util.LinkedList")
        || !isNumber(search.at())) {
      return Optional.empty();
    }
    String name = name("Index");
    String list = search.in().text();
    String i = Names.of(file).fresh("i", 0);
    String put = search.name().equals("indexOf") ? "putIfAbsent" : "put";
    String step = Layout.indent(file, whole.span().start());
    before(
        Imports.name(file, "java.util.Map", edits)
            + ("<" + element.get() + ", Integer> " + name + " = new ")
            + (Imports.name(file, "java.util.HashMap", edits) + "<>();\n" + step)
            + ("for (int " + i + " = 0; " + i + " < " + list + ".size(); " + i + "++) {\n")
            + (step + Layout.step(file) + name + "." + put)
            + ("(" + list + ".get(" + i + "), " + i + ");\n" + step + "}\n" + step));
    for (Search same : alike) {
      if (same.name().equals(search.name()) && isNumber(same.at())) {
        String sought = same.sought().orElseThrow().site().outer().of(file.text());
        edits.replace(same.at(), name + ".getOrDefault(" + sought + ", -1)");
        caveats(same);
      }
    }
    edits.caveat("positions are looked up as they are before the loop");
    return Optional.of(edits.build("Look up positions in a `HashMap` made once"));
  }

  /** Whether an expression stands where an {@code Integer} is turned into an {@code int}. */
  private static boolean isNumber(Expr expr) {
    Node parent = expr.parent().orElse(expr);
    if (parent instanceof Decl.Variable variable) {
      return variable.type().filter(type -> type.text().equals("int")).isPresent();
    } else if (parent instanceof Expr.Assign assign) {
      return assign.value().site() == expr.site() && assign.target().type().is("int");
    } else if (parent instanceof Expr.Binary both) {
      Expr other = both.left().site() == expr.site() ? both.right() : both.left();
      return other instanceof Expr.Literal || other.type().is("int");
    }
    return parent instanceof Expr.Index index && index.index().site() == expr.site();
  }

  private void caveats(Search asked) {
    Values values = Values.in(file);
    if (!values.holdsValues(search.type()) || !values.looksForValue(asked)) {
      edits.caveat("a set needs `hashCode` to agree with `equals`");
    } else if (!Ownership.isOwn(search.place(), whole)) {
      edits.caveat(
          search.type().isArray()
              ? "the array may be null or changed elsewhere"
              : "the " + noun() + " may be null, changed elsewhere, or refuse null");
    } else if (!Loops.around(asked.at()).stream().allMatch(Loops::endsInPlace)) {
      edits.caveat("a stream that runs later sees the " + noun() + " as it is now");
    }
  }

  private String noun() {
    return search.type().isSubtypeOf("java.util.Map")
        ? "map"
        : search.kind() == Search.Kind.DEPENDS ? "collection" : "list";
  }

  /** The collection that a set is filled from. */
  private String source() {
    String in = search.in().text();
    boolean values = search.name().equals("containsValue");
    return search.isViewed() ? search.on().text() : values ? in + ".values()" : in;
  }

  private void declare(String name, String element, String source) {
    String set = Imports.name(file, "java.util.Set", edits);
    String hashSet = Imports.name(file, "java.util.HashSet", edits);
    before(set + "<" + element + "> " + name + " = new " + hashSet + "<>(" + source + ");\n");
  }

  /** Puts lines before the statement, the last of them without its indentation. */
  private void before(String lines) {
    int start = whole.span().start();
    String end = lines.endsWith("\n") ? Layout.indent(file, start) : "";
    edits.replace(new Span(start, start), lines + end);
  }

  /** A name that no fix of an earlier loop over the same thing takes: both may be applied. */
  private String name(String ending) {
    String text = search.in().text();
    String simple = text.substring(text.lastIndexOf('.') + 1);
    int scope = Names.scope(whole).site().index();
    int earlier =
        file.memo(Known.class, any -> new Known())
            .mentions
            .computeIfAbsent(List.of(scope, simple), key -> new Mentions(scope, simple))
            .before(whole);
    return Names.of(file).fresh(simple + ending, earlier);
  }

  /** The searches in things of one name, in a method or initialiser, as far as was asked. */
  private static final class Mentions {
    private final String simple;
    private final BitSet found = new BitSet();
    private int asked;

    Mentions(int scope, String simple) {
      this.simple = simple;
      this.asked = scope;
    }

    int before(Node whole) {
      List<Node> nodes = whole.site().file().nodes();
      for (; asked < whole.site().index(); asked++) {
        Node node = nodes.get(asked);
        found.set(asked, mentions(node, simple) && !Loops.around(node).isEmpty());
      }
      return found.get(0, whole.site().index()).cardinality();
    }
  }

  /** Whether a node is a search in something of that name. */
  private static boolean mentions(Node node, String simple) {
    Optional<Search> earlier =
        node instanceof Expr.Invocation call
            ? Search.of(call)
            : node instanceof Expr.MethodRef reference ? Search.of(reference) : Optional.empty();
    return earlier
        .filter(other -> other.in().text().endsWith(simple))
        .filter(other -> isQuestion(other) || other.name().endsWith("ndexOf"))
        .isPresent();
  }
}
