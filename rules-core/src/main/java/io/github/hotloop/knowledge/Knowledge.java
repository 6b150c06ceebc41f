package io.github.hotloop.knowledge;

import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Type;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What is known of the JDK and of libraries, and what users added to it. Never changes; detectors
 * get theirs from {@code Hooks}.
 */
public final class Knowledge {
  /** What Windows' editors put before a text. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What facts of these kinds are about is known by its resolved type alone. */
  private static final Set<Kind> ASKED_BY_TYPE =
      Set.of(
          Kind.BLOCKING,
          Kind.RUNS_ON,
          Kind.RUNS_TASKS,
          Kind.STAGE,
          Kind.PASSES_ON,
          Kind.PUBLISHER,
          Kind.FUTURE,
          Kind.PIPELINE,
          Kind.SWITCHES,
          Kind.CACHE_BUILDER);

  private static final Knowledge BUILT_IN = new Knowledge(readBuiltIn());

  private final List<Entry> entries;
  private final Map<Kind, List<Entry>> byKind = new HashMap<>();
  private final Map<Kind, Map<String, List<Entry>>> byMethod = new HashMap<>();
  private final Map<Kind, Set<String>> made = new HashMap<>();

  private Knowledge(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    // No streams: this runs wherever the pack does, and each function that is linked takes time.
    for (Entry entry : entries) {
      byKind.computeIfAbsent(entry.kind(), kind -> new ArrayList<>()).add(entry);
      Map<String, List<Entry>> named =
          byMethod.computeIfAbsent(entry.kind(), kind -> new HashMap<>());
      for (Entry.Member method : entry.methods()) {
        if (method.name().equals("new")) {
          made.computeIfAbsent(entry.kind(), kind -> new HashSet<>()).add(entry.simpleType());
        }
        insert(entry, named.computeIfAbsent(method.name(), name -> new ArrayList<>()));
      }
    }
  }

  /** Once; exceptions come before what they are exceptions of. */
  private static void insert(Entry entry, List<Entry> named) {
    int size = named.size();
    boolean there = size > 0 && (named.get(0) == entry || named.get(size - 1) == entry);
    if (!there) {
      named.add(entry.category().equals("none") ? 0 : size, entry);
    }
  }

  /** The entries of the pack's data files. */
  public static Knowledge builtIn() {
    return BUILT_IN;
  }

  private static List<Entry> readBuiltIn() {
    List<Entry> read = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (DataFile.Line line : DataFile.builtIn(kind.word() + ".txt")) {
        read.add(Entry.parse(kind, line.words(), line.comment()));
      }
    }
    return read;
  }

  /**
   * This and the entries of a user's file.
   *
   * @param directory where a relative path starts
   * @throws KnowledgeException if the file can't be read or an entry is not well formed
   */
  public Knowledge with(Path file, Path directory) {
    List<Entry> all = new ArrayList<>(entries);
    for (DataFile.Line line : DataFile.lines(read(file, directory))) {
      try {
        all.add(parse(line));
      } catch (IllegalArgumentException e) {
        throw new KnowledgeException(file + ":" + line.number(), e.getMessage());
      }
    }
    return new Knowledge(all);
  }

  /**
   * This without facts about calls of methods of types that are not there, which no call can match:
   * names that only such types have are not looked into any further.
   *
   * @param exists whether there may be a type of a dotted name
   */
  public Knowledge ofTypes(Predicate<String> exists) {
    return new Knowledge(
        entries.stream()
            .filter(entry -> !ASKED_BY_TYPE.contains(entry.kind()) || exists.test(entry.type()))
            .toList());
  }

  private static List<String> read(Path file, Path directory) {
    try {
      List<String> lines = new ArrayList<>(Files.readAllLines(directory.resolve(file)));
      if (!lines.isEmpty() && lines.get(0).startsWith(BYTE_ORDER_MARK)) {
        lines.set(0, lines.get(0).substring(1));
      }
      return lines;
    } catch (NoSuchFileException e) {
      throw new KnowledgeException(file.toString(), "no such file; check the path");
    } catch (CharacterCodingException e) {
      throw new KnowledgeException(file.toString(), "not UTF-8; convert it");
    } catch (IOException e) {
      throw new KnowledgeException(file.toString(), "can't be read (" + e.getMessage() + ")");
    }
  }

  private static Entry parse(DataFile.Line line) {
    String word = line.words().get(0);
    Kind kind =
        Kind.of(word)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "'" + word + "' is no kind of entry; choose one of " + Kind.words()));
    return Entry.parse(kind, line.words().subList(1, line.words().size()), line.comment());
  }

  /** All entries of a kind: the pack's, then the user's. */
  public List<Entry> entries(Kind kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  /**
   * The entry that covers a call: its name and the number of arguments first, then the type of the
   * receiver; the type that declares the method last, which is the dearest question. Empty also
   * where these types are unknown.
   */
  public Optional<Entry> find(Kind kind, Expr.Invocation call) {
    return find(
        kind,
        call.name(),
        call.arguments().size(),
        entry -> {
          Type receiver = call.receiver().map(Expr::type).orElse(Type.UNKNOWN);
          return receiver.isSubtypeOf(entry.type())
              || (mayDeclare(entry, receiver) && call.method().owner().equals(entry.type()));
        });
  }

  /**
   * Whether a method that is called on a receiver may be declared by the entry's type. Not if
   * neither is above the other; where there is no receiver, it may be imported or inherited.
   */
  private static boolean mayDeclare(Entry entry, Type receiver) {
    return !receiver.isKnownNot(entry.type());
  }

  /** The entry that covers a creation, as a call of the method {@code new}. */
  public Optional<Entry> find(Kind kind, Expr.New creation) {
    return find(
        kind,
        "new",
        creation.arguments().size(),
        entry -> creation.site().file().typeOf(creation.created()).is(entry.type()));
  }

  /** Whether an entry has the name and the number of arguments of a call; asks no type. */
  public boolean mayFind(Kind kind, Expr.Invocation call) {
    return find(kind, call.name(), call.arguments().size(), entry -> true).isPresent();
  }

  /** Whether an entry has the simple name of what is created; asks no type. */
  public boolean mayFind(Kind kind, Expr.New creation) {
    return mayFind(kind, creation.created().text(), creation.arguments().size());
  }

  /** The same of a type as written that is created with so many arguments. */
  public boolean mayFind(Kind kind, String created, int arity) {
    return find(kind, "new", arity, entry -> created.contains(entry.simpleType())).isPresent();
  }

  /**
   * Whether an entry that satisfies a condition may cover a call of that name.
   *
   * @param receiver the type of what it is called on, asked last; unknown where there is none
   */
  public boolean mayFind(
      Kind kind, String name, int arity, Supplier<Type> receiver, Predicate<Entry> condition) {
    return find(
            kind, name, arity, entry -> condition.test(entry) && mayDeclare(entry, receiver.get()))
        .isPresent();
  }

  /**
   * The entry that covers a reference to a method, by the type of its target. An entry that holds
   * for some overloads alone covers none.
   */
  public Optional<Entry> find(Kind kind, Expr.MethodRef reference) {
    return find(kind, reference.name(), () -> reference.target().type());
  }

  /** The same of a reference of that name; the type of its target is asked last. */
  public Optional<Entry> find(Kind kind, String name, Supplier<Type> target) {
    for (Entry entry : named(kind, name)) {
      if (entry.coversAll(name) && target.get().isSubtypeOf(entry.type())) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** Whether an entry holds for all methods of the name of a reference; asks no type. */
  public boolean mayFind(Kind kind, Expr.MethodRef reference) {
    for (Entry entry : named(kind, reference.name())) {
      if (entry.coversAll(reference.name())) {
        return true;
      }
    }
    return false;
  }

  /** The simple names of the types of which entries of a kind cover constructors. */
  public Set<String> made(Kind kind) {
    return made.getOrDefault(kind, Set.of());
  }

  /** The names of the methods that entries of a kind cover. */
  public Set<String> names(Kind kind) {
    return byMethod.getOrDefault(kind, Map.of()).keySet();
  }

  private Optional<Entry> find(Kind kind, String name, int arity, Predicate<Entry> hasType) {
    for (Entry entry : named(kind, name)) {
      if (entry.covers(name, arity) && hasType.test(entry)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  private List<Entry> named(Kind kind, String name) {
    return byMethod.getOrDefault(kind, Map.of()).getOrDefault(name, List.of());
  }

  /** Whether an entry of that kind covers a type or a supertype of it. */
  public boolean covers(Kind kind, Type type) {
    for (Entry entry : entries(kind)) {
      if (type.isSubtypeOf(entry.type())) {
        return true;
      }
    }
    return false;
  }
}
