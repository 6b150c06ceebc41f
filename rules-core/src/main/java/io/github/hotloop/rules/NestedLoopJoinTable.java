package io.github.hotloop.rules;

import io.github.hotloop.analysis.Accessors;
import io.github.hotloop.analysis.KeySearch;
import io.github.hotloop.analysis.Scopes;
import io.github.hotloop.analysis.Traversal;
import io.github.hotloop.fix.Edits;
import io.github.hotloop.fix.Imports;
import io.github.hotloop.fix.Layout;
import io.github.hotloop.fix.Names;
import io.github.hotloop.fix.Statements;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Stmt;
import io.github.hotloop.tree.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The hash table by which elements are found: how it is named, typed and filled. */
final class NestedLoopJoinTable {
  private static final Map<String, String> BOXES =
      Map.of("int", "Integer", "long", "Long", "short", "Short");

  /** What the table holds for a key. */
  enum Holds {
    /** Nothing: whether there is such a key. */
    KEYS,
    /** The first element with that key. */
    FIRST,
    /** All elements with that key, in their order. */
    ALL
  }

  private final KeySearch search;
  private final Traversal over;
  private final Stmt whole;
  private final SourceFile file;

  /**
   * For one search.
   *
   * @param whole the statement before which the table is made
   */
  NestedLoopJoinTable(KeySearch search, Stmt whole) {
    this.search = search;
    this.over = search.over();
    this.whole = whole;
    this.file = whole.site().file();
  }

  /** Whether the table can be written: the types of keys and elements have names. */
  boolean canHold(Holds holds) {
    boolean keysAreElements = over.isElement(search.key());
    boolean needsElement = !(holds == Holds.KEYS && keysAreElements && !isArray());
    boolean isTable =
        keysAreElements && !isArray() && !over.in().type().isKnownNot("java.util.Set");
    boolean primitive = elementType().filter(BOXES::containsKey).isPresent();
    return !isTable
        && (!needsElement || elementType().isPresent())
        && !(primitive && holds != Holds.KEYS)
        && search.key().type().isKnown()
        && !search.key().type().isArray()
        && search.key().type().is(search.wanted().type().name());
  }

  /** Declares and fills the table before the loop; gives its name. */
  String declare(Holds holds, Edits edits) {
    String name = name(holds);
    String key = typeName(search.key().type(), edits);
    String declaration;
    if (holds == Holds.KEYS) {
      String source =
          over.isElement(search.key()) && !elementType().filter(BOXES::containsKey).isPresent()
              ? all(edits)
              : "";
      declaration = declared("Set", "<" + key + ">", "HashSet", name, source, edits);
      declaration += source.isEmpty() ? filled(name + ".add(" + keyText() + ");") : "";
    } else if (holds == Holds.FIRST) {
      String types = "<" + key + ", " + elementType().get() + ">";
      declaration =
          declared("Map", types, "HashMap", name, "", edits)
              + filled(name + ".putIfAbsent(" + keyText() + ", " + element() + ");");
    } else {
      String list = Imports.name(file, "java.util.List", edits);
      String types = "<" + key + ", " + list + "<" + elementType().get() + ">>";
      String made = Imports.name(file, "java.util.ArrayList", edits);
      String absent = Names.around(whole).fresh("absent", 0);
      String listed = ".computeIfAbsent(" + keyText() + ", " + absent + " -> new " + made + "<>())";
      declaration =
          declared("Map", types, "HashMap", name, "", edits)
              + filled(name + listed + ".add(" + element() + ");");
    }
    String indent = Layout.indent(file, whole.span().start());
    edits.insert(whole.span().start(), declaration.replace("\n", "\n" + indent));
    return name;
  }

  private String declared(
      String type, String types, String made, String name, String source, Edits edits) {
    String madeType = Imports.name(file, "java.util." + made, edits);
    String declaredType = Imports.name(file, "java.util." + type, edits);
    return declaredType + types + " " + name + " = new " + madeType + "<>(" + source + ");\n";
  }

  private String filled(String statement) {
    String head = "for (" + header() + element() + " : " + over.in().text() + ") {\n";
    return head + Layout.step(file) + statement + "\n}\n";
  }

  private String all(Edits edits) {
    return isArray()
        ? Imports.name(file, "java.util.Arrays", edits) + ".asList(" + over.in().text() + ")"
        : over.in().text();
  }

  private boolean isArray() {
    return over.in().type().isArray();
  }

  /** What stands before the element's name in a loop over all: modifiers and type. */
  private String header() {
    boolean typed = over.variable().flatMap(Decl.Variable::type).isPresent();
    if (!typed) {
      return elementType().get() + " ";
    }
    Decl.Variable variable = over.variable().get();
    int start = variable.span().start();
    return file.text().substring(start, variable.nameStart());
  }

  /** The name of the element in the loop that fills the table. */
  private String element() {
    return over.variable()
        .map(Decl.Variable::name)
        .orElseGet(() -> Names.around(whole).fresh("element", 0));
  }

  private String keyText() {
    Map<Node, String> slots = new HashMap<>();
    for (Node node : file.within(search.key())) {
      if (node instanceof Expr expr && over.isElement(expr)) {
        slots.put(expr, element());
      }
    }
    return Statements.text(file, search.key().span(), slots);
  }

  /** The type of an element as the source writes it; empty where it writes none. */
  Optional<String> elementType() {
    Optional<String> written =
        over.variable().flatMap(Decl.Variable::type).map(Node::text).filter(t -> !t.equals("var"));
    return written.or(this::declaredElement);
  }

  private Optional<String> declaredElement() {
    Optional<Decl.Variable> held =
        over.in() instanceof Expr.Name name ? Scopes.of(file).resolve(name) : Optional.empty();
    Optional<String> type = held.flatMap(Decl.Variable::type).map(Node::text);
    if (isArray()) {
      return type.filter(t -> t.matches("[\\w.]+\\[\\]")).map(t -> t.substring(0, t.length() - 2));
    }
    return type.filter(t -> over.in().type().arguments().size() == 1)
        .filter(t -> t.matches("(?s)[\\w.]+<[^?]+>"))
        .map(t -> t.substring(t.indexOf('<') + 1, t.length() - 1).strip());
  }

  private String typeName(Type type, Edits edits) {
    String name = type.name();
    if (BOXES.containsKey(name)) {
      return BOXES.get(name);
    }
    boolean here =
        file.all(Decl.TypeDecl.class).stream().anyMatch(t -> name.equals(Accessors.nameOf(t)));
    if (here) {
      return shortest(name);
    }
    return name.contains(".") ? Imports.name(file, name, edits) : name;
  }

  /** How a type of this file is named where the table is made. */
  private String shortest(String name) {
    for (Optional<Node> up = whole.parent(); up.isPresent(); up = up.get().parent()) {
      if (up.get() instanceof Decl.TypeDecl around) {
        String prefix = Accessors.nameOf(around) + ".";
        if (name.startsWith(prefix) && !around.name().isEmpty()) {
          return name.substring(prefix.length());
        }
      }
    }
    String prefix = file.root().packageDecl().map(p -> p.name() + ".").orElse("");
    return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
  }

  /** A name that no fix of an earlier loop over the same thing takes: both may be applied. */
  private String name(Holds holds) {
    String in = simple(over);
    String key = search.keyName().map(NestedLoopJoinTable::noun).orElse("");
    String wished =
        switch (holds) {
          case KEYS -> key.isEmpty() ? in + "Set" : plural(key) + "Of" + capital(in);
          case FIRST, ALL -> in + "By" + (key.isEmpty() ? "Value" : capital(key));
        };
    Node scope = Names.scope(whole);
    long earlier =
        file
            .memo(Known.class, any -> new Known())
            .byScope
            .computeIfAbsent(scope.site().index(), index -> named(scope))
            .stream()
            .takeWhile(other -> other.at() < over.node().site().index())
            .filter(other -> other.over() != over.node().site().index())
            .filter(other -> other.in().equals(in) && other.key().equals(search.keyName()))
            .count();
    return Names.around(whole).fresh(wished, (int) earlier);
  }

  /** What the names for tables of a method or initialiser depend on. */
  private static final class Known {
    private final Map<Integer, List<Named>> byScope = new HashMap<>();
  }

  /**
   * A search that may get a table.
   *
   * @param at the index of the node that makes it
   * @param over the index of what goes over the elements
   */
  private record Named(int at, int over, String in, Optional<String> key) {}

  private static List<Named> named(Node scope) {
    List<Named> found = new ArrayList<>();
    for (Node node : scope.site().file().within(scope)) {
      KeySearch.of(node)
          .filter(search -> Names.scope(node).site() == scope.site())
          .filter(search -> !search.loops().isEmpty())
          .ifPresent(
              search ->
                  found.add(
                      new Named(
                          node.site().index(),
                          search.over().node().site().index(),
                          simple(search.over()),
                          search.keyName())));
    }
    return found;
  }

  private static String simple(Traversal over) {
    String key = over.place().key();
    String held =
        over.place().isVariable()
            ? over.place().base().get().name()
            : key.substring(key.lastIndexOf('.') + 1);
    return held + (over.in() instanceof Expr.Invocation view ? capital(view.name()) : "");
  }

  private static String noun(String accessor) {
    String noun = accessor.replaceFirst("^get(?=[A-Z])", "");
    boolean shout = noun.equals(noun.toUpperCase(Locale.ROOT));
    return shout
        ? noun.toLowerCase(Locale.ROOT)
        : noun.substring(0, 1).toLowerCase(Locale.ROOT) + noun.substring(1);
  }

  private static String plural(String noun) {
    if (noun.matches(".*(s|x|z|ch|sh)")) {
      return noun + "es";
    }
    return noun.matches(".*[^aeiou]y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
