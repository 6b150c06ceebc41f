package io.github.hotloop.rules;

import io.github.hotloop.analysis.Retention;
import io.github.hotloop.fix.Edits;
import io.github.hotloop.fix.Fix;
import io.github.hotloop.fix.Imports;
import io.github.hotloop.fix.Layout;
import io.github.hotloop.fix.TypeText;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Modifier;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Span;
import io.github.hotloop.tree.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives a cache a bound. Always REVIEW: how much to keep is not for a tool to say. */
final class BoundFix {
  private static final String CAFFEINE = "com.github.benmanes.caffeine.cache.Caffeine";
  private static final String GUAVA = "com.google.common.cache.CacheBuilder";
  private static final String DECISION = "the bound is a decision; ";
  private static final String AGAIN = DECISION + "an evicted entry is computed again";
  private static final String LOST = DECISION + "an evicted entry is lost";

  /** What a map may be declared as and still be a view of a cache. */
  private static final Set<String> SHARED =
      Set.of("java.util.Map", "java.util.concurrent.ConcurrentMap");

  /** Maps without an order that anybody could rely on. */
  private static final Set<String> UNORDERED =
      Set.of(
          "java.util.HashMap",
          "java.util.Hashtable",
          "java.util.concurrent.ConcurrentHashMap",
          "com.google.common.collect.Maps",
          "com.google.common.collect.MapMaker");

  /** Values that others hold on to while they are in the map: a second one would be wrong. */
  private static final List<String> IDENTITIES =
      List.of(
          "java.util.concurrent.locks.Lock",
          "java.util.concurrent.locks.ReadWriteLock",
          "java.util.concurrent.Semaphore",
          "java.lang.AutoCloseable");

  private final Decl.Variable field;
  private final SourceFile file;
  private final Creation creation;
  private final Retention kept;
  private final boolean computes;
  private final String typeText;
  private final Type type;
  private final List<String> arguments;

  /**
   * The fix of a field.
   *
   * @param computes whether what a miss needs is computed, so that it can be computed again
   */
  BoundFix(Decl.Variable field, Creation creation, Retention kept, boolean computes) {
    this.field = field;
    this.file = field.site().file();
    this.creation = creation;
    this.kept = kept;
    this.computes = computes;
    this.typeText = field.type().map(Expr.TypeUse::text).orElse("");
    this.type = file.typeOf(field);
    this.arguments = TypeText.arguments(typeText);
  }

  /** The fix; empty where none can be right. */
  Optional<Fix> fix() {
    Optional<Expr.Invocation> builder = creation.builder();
    if (builder.isPresent()) {
      return ofBuilder(builder.get(), field);
    }
    boolean fits =
        MaxEntries.fitsBefore(field)
            && !arguments.isEmpty()
            && UNORDERED.contains(creation.madeBy())
            && !isSerialized()
            && !holdsIdentities();
    if (!fits) {
      return Optional.empty();
    }
    if (type.isSubtypeOf("java.util.Map") && arguments.size() == 2) {
      return map();
    }
    return Optional.empty();
  }

  private Optional<Fix> map() {
    boolean view = SHARED.contains(type.name());
    if (!view && !usesOnlyMap()) {
      return Optional.empty();
    }
    Optional<String> library = library();
    boolean concurrent =
        creation.madeBy().endsWith("ConcurrentHashMap")
            || creation.core() instanceof Expr.Invocation;
    if (library.isEmpty() && isIterated()) {
      return Optional.empty(); // The order of access changes under who goes through it.
    }
    boolean widens = !view || (library.isEmpty() && !type.is("java.util.Map"));
    if (widens && kept.isAliased()) {
      return Optional.empty(); // The local may be of the old type.
    }
    Edits edits = Edits.in(file);
    String bound = MaxEntries.declare(field, edits);
    if (widens) {
      String map = Imports.name(file, "java.util.Map", edits);
      edits.replace(field.type().get(), map + "<" + String.join(", ", arguments) + ">");
    }
    String made =
        library
            .map(name -> built(name, bound, edits))
            .orElseGet(() -> synchronizedMap(bound, edits));
    replaceWhole(made, edits);
    String caveat = computes ? AGAIN : LOST;
    if (library.isPresent() && !concurrent) {
      caveat += ", and null is refused";
    } else if (library.isEmpty() && concurrent) {
      caveat += ", and one lock guards it";
    }
    if (kept.reads().stream().anyMatch(BoundFix::asksForKey)) {
      caveat += ", be it right after `containsKey`";
    }
    edits.caveat(caveat);
    return Optional.of(
        edits.build(
            library
                .map(name -> "Keep the entries in a bounded `" + simple(name) + "` cache")
                .orElse("Evict the entry that was not used for longest")));
  }

  /** Puts it on a line of its own, as it is too long for the declaration's. */
  private void replaceWhole(String made, Edits edits) {
    Span old = creation.whole().span();
    if (Layout.startsLine(file, old.start())) {
      edits.replace(creation.whole(), made);
      return;
    }
    int start = old.start();
    while (Character.isWhitespace(file.text().charAt(start - 1))) {
      start--;
    }
    edits.replace(new Span(start, old.end()), "\n" + indent() + made);
  }

  /** The indentation of a continued line. */
  private String indent() {
    Span old = creation.whole().span();
    String line = Layout.indent(file, old.start());
    return Layout.startsLine(file, old.start()) ? line : line + Layout.step(file).repeat(2);
  }

  private static String simple(String qualifiedName) {
    String simple = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    return simple.equals("CacheBuilder") ? "Guava" : simple;
  }

  /** The library to build with: the one that the file uses, else what there is. */
  private Optional<String> library() {
    boolean usesGuava =
        file.root().imports().stream()
            .anyMatch(i -> i.name().startsWith("com.google.common.cache"));
    boolean usesCaffeine =
        file.root().imports().stream()
            .anyMatch(i -> i.name().startsWith("com.github.benmanes.caffeine"));
    List<String> order =
        usesGuava && !usesCaffeine ? List.of(GUAVA, CAFFEINE) : List.of(CAFFEINE, GUAVA);
    return order.stream().filter(file::hasType).findFirst();
  }

  private String built(String library, String bound, Edits edits) {
    return Imports.name(file, library, edits)
        + ".newBuilder().maximumSize("
        + bound
        + ").<"
        + String.join(", ", arguments)
        + ">build().asMap()";
  }

  private String synchronizedMap(String bound, Edits edits) {
    String collections = Imports.name(file, "java.util.Collections", edits);
    String indent = indent() + Layout.step(file).repeat(2);
    return collections
        + ".synchronizedMap(\n"
        + indent
        + accessOrdered(file, arguments, bound, indent, edits)
        + ")";
  }

  private static String accessOrdered(
      SourceFile file, List<String> arguments, String bound, String indent, Edits edits) {
    return "new "
        + Imports.name(file, "java.util.LinkedHashMap", edits)
        + "<"
        + String.join(", ", arguments)
        + ">(16, 0.75f, true)"
        + evicting(file, arguments, bound, indent, edits);
  }

  /** The body of a {@code LinkedHashMap} that drops its eldest entry once it is full. */
  private static String evicting(
      SourceFile file, List<String> arguments, String bound, String indent, Edits edits) {
    String step = Layout.step(file);
    String entry = Imports.name(file, "java.util.Map", edits) + ".Entry";
    return String.join(
        "\n",
        " {",
        indent + step + "@Override",
        indent
            + step
            + "protected boolean removeEldestEntry("
            + entry
            + "<"
            + String.join(", ", arguments)
            + "> eldest) {",
        indent + step + step + "return size() > " + bound + ";",
        indent + step + "}",
        indent + "}");
  }

  /** Whether the map is written out with its object: a view of a cache can't be. */
  private boolean isSerialized() {
    boolean kept =
        !field.modifiers().contains(Modifier.STATIC)
            && !field.modifiers().contains(Modifier.TRANSIENT);
    return kept
        && field.parent().orElse(field) instanceof Decl.TypeDecl owner
        && owner.implementing().stream()
            .anyMatch(parent -> parent.type().isSubtypeOf("java.io.Serializable"));
  }

  private boolean holdsIdentities() {
    List<Type> held = type.arguments();
    if (held.isEmpty() || !held.get(held.size() - 1).isKnown()) {
      return true;
    }
    Type value = held.get(held.size() - 1);
    return value.is("java.lang.Object")
        || value.name().startsWith("java.util.concurrent.atomic.")
        || IDENTITIES.stream().anyMatch(value::isSubtypeOf)
        || isOfOwner(value)
        || kept.growth().stream()
            .anyMatch(add -> CacheGrowth.isChained(add) || CacheGrowth.makesState(add));
  }

  /** Whether it holds the one instance for each name of the class that it stands in. */
  private boolean isOfOwner(Type value) {
    return file.all(Decl.TypeDecl.class).stream()
        .filter(owner -> owner.site().encloses(field.site()))
        .anyMatch(owner -> ("." + value.name()).endsWith("." + owner.name()));
  }

  /** Whether the uses of a map declared as a class are those of any map. */
  private boolean usesOnlyMap() {
    return Set.of(
                "java.util.HashMap",
                "java.util.Hashtable",
                "java.util.concurrent.ConcurrentHashMap")
            .contains(type.name())
        && kept.growth().stream().allMatch(BoundFix::isOfMap)
        && kept.reads().stream().allMatch(BoundFix::isOfMap);
  }

  private static boolean isOfMap(Expr use) {
    return use instanceof Expr.Invocation call
        && !call.name().equals("contains")
        && !(call.name().equals("forEach") && call.arguments().size() > 1);
  }

  private static boolean asksForKey(Expr read) {
    return read instanceof Expr.Invocation call && call.name().equals("containsKey");
  }

  private boolean isIterated() {
    return kept.isViewed()
        || kept.reads().stream()
            .anyMatch(
                read -> read instanceof Expr.Invocation call && call.name().equals("forEach"));
  }

  /** The fix of a {@code LinkedHashMap} in the order of access: what was meant from the start. */
  static Optional<Fix> ofAccessOrdered(Decl.Variable field, Creation creation) {
    List<String> arguments = TypeText.arguments(field.type().map(Expr.TypeUse::text).orElse(""));
    Expr.New made = (Expr.New) creation.core();
    if (!MaxEntries.fitsBefore(field) || arguments.size() != 2) {
      return Optional.empty();
    }
    SourceFile file = field.site().file();
    Edits edits = Edits.in(file);
    String bound = MaxEntries.declare(field, edits);
    String raw = TypeText.raw(made.created().text());
    edits.replace(made.created(), raw + "<" + String.join(", ", arguments) + ">");
    edits.insert(
        made.span().end(),
        evicting(file, arguments, bound, Layout.indent(file, made.span().start()), edits));
    return Optional.of(edits.caveat(LOST).build("Evict the entry that was not used for longest"));
  }

  /** The fix of a map for each thread. */
  static Optional<Fix> ofEachThread(Decl.Variable field, Creation creation) {
    List<String> outer = TypeText.arguments(field.type().map(Expr.TypeUse::text).orElse(""));
    List<String> arguments = outer.size() == 1 ? TypeText.arguments(outer.get(0)) : List.of();
    boolean plain =
        arguments.size() == 2
            && field.site().file().typeOf(field).arguments().get(0).is("java.util.Map");
    if (!plain || !MaxEntries.fitsBefore(field)) {
      return Optional.empty();
    }
    SourceFile file = field.site().file();
    Edits edits = Edits.in(file);
    String bound = MaxEntries.declare(field, edits);
    String indent =
        Layout.indent(file, creation.whole().span().start()) + Layout.step(file).repeat(2);
    edits.replace(
        creation.whole(),
        "\n" + indent + "() -> " + accessOrdered(file, arguments, bound, indent, edits));
    return Optional.of(edits.caveat(AGAIN).build("Evict the entry that was not used for longest"));
  }

  /** The fix of a builder. */
  static Optional<Fix> ofBuilder(Expr.Invocation start, Decl holder) {
    if (!MaxEntries.fitsBefore(holder)) {
      return Optional.empty();
    }
    SourceFile file = start.site().file();
    Edits edits = Edits.in(file);
    String bound = MaxEntries.declare(holder, edits);
    int end = start.span().end();
    int dot = file.text().indexOf('.', end);
    String gap = file.text().substring(end, dot);
    edits.insert(
        end, (gap.isBlank() ? gap.replace("\r\n", "\n") : "") + ".maximumSize(" + bound + ")");
    return Optional.of(edits.caveat(AGAIN).build("Give the cache a `maximumSize`"));
  }
}
