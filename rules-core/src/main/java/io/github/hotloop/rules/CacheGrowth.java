package io.github.hotloop.rules;

import io.github.hotloop.analysis.CallerInput;
import io.github.hotloop.analysis.ClosedChoice;
import io.github.hotloop.analysis.Flow;
import io.github.hotloop.analysis.Frequency;
import io.github.hotloop.analysis.Retention;
import io.github.hotloop.analysis.Scopes;
import io.github.hotloop.knowledge.BoundedNames;
import io.github.hotloop.knowledge.Kind;
import io.github.hotloop.knowledge.Knowledge;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which calls that add to a collection go on for as long as callers ask for new things. */
final class CacheGrowth {
  /** Methods by which a program is put together; what they are given is a registry's content. */
  private static final Pattern REGISTERS =
      Pattern.compile(
          "(add|set|setup|initialize|initialise|bootstrap|register|install|subscribe|bind|define|declare|configure|init|load|with|use"
              + "|attach|enable|provide|contribute|put|append|import|deploy|reload|refresh)([A-Z].*)?|on");

  /** What registries hold: things that are called, not things that are looked up. */
  private static final Pattern CALLED =
      Pattern.compile(
          ".*(Listener|Handler|Observer|Callback|Hook|Filter|Interceptor|Provider|Factory|Plugin"
              + "|Module|Converter|Resolver|Registration|Runnable|Consumer|Supplier|Function"
              + "|Strategy|Advisor|Processor|Customizer|Configurer|Extension|Cache)");

  /** Classes whose instances are like an enum's, but that others may add to. */
  private static final Pattern ENUM_LIKE =
      Pattern.compile(
          ".*(Type|Kind|Level|Mode|Status|State|Method|Category|Scheme|Version|Unit|Option|Flag|Role"
              + "|Phase|Algorithm|Encoding)");

  private static final Pattern ADDING =
      Pattern.compile("(add|put|offer|push|merge|compute|increment|register|subscribe).*");

  private static final Set<String> OWN_NAMES = Set.of("name", "getName");

  /** What goes by a name that users choose. */
  private static final Pattern PEOPLE =
      Pattern.compile(
          ".*(User|Account|Customer|Client|Person|Member|Principal|Tenant|Group|File|Document"
              + "|Product|Item|Article|Device|Host|Node|Entity|Dto|DTO|Record|Model|Info)");

  private static final String OBJECT = "java.lang.Object";

  private final Type type;
  private final Retention retention;
  private final Knowledge knowledge;
  private final Set<Integer> reads = new HashSet<>();
  private final Map<String, List<Expr.Invocation>> lookUps = new HashMap<>();

  /** What is known of the methods that add, by method: one may add thousands of times. */
  private final Map<Integer, AddingMethod> methods = new HashMap<>();

  /**
   * The growth of one collection.
   *
   * @param type the type of the collection
   */
  CacheGrowth(Type type, Retention retention, Knowledge knowledge) {
    this.type = type;
    this.retention = retention;
    this.knowledge = knowledge;
    for (Expr read : retention.reads()) {
      reads.add(read.site().index());
      AddingMethod.lookUp(read).ifPresent(call -> AddingMethod.note(lookUps, call));
    }
  }

  private AddingMethod in(Decl.MethodDecl method) {
    return methods.computeIfAbsent(
        method.site().index(), index -> AddingMethod.of(method, retention.field(), this::isRead));
  }

  /** The first call that puts what a miss made it compute. */
  Optional<Expr.Invocation> memo() {
    return endless().filter(this::isMemo).findFirst();
  }

  /** The first call that adds for another reason than that a program is being put together. */
  Optional<Expr.Invocation> any(boolean saysCache) {
    return endless().filter(call -> isMemo(call) || !(registers(call) && !saysCache)).findFirst();
  }

  private Stream<Expr.Invocation> endless() {
    return holdsReferences() || holdsParts() || holdsCalled() || holdsOwnConstants()
        ? Stream.empty()
        : retention.growth().stream().filter(this::isEndless);
  }

  /** Whether callers decide what is added, again and again, and nothing stops them. */
  private boolean isEndless(Expr.Invocation call) {
    Optional<Decl.MethodDecl> method = method(call);
    if (method.isEmpty()
        || method.get().kind() != Decl.MethodDecl.Kind.METHOD
        || method.get().body().isEmpty()) {
      return false; // Filled as the class or the object comes into being.
    }
    if (Frequency.of(method.get().body().get()) == Frequency.ONCE || in(method.get()).isLimited()) {
      return false;
    }
    Expr key = call.arguments().get(0);
    return hasOpenKeys(key)
        && !asksForBoundedName(key)
        && !isOwnName(key, call)
        && call.arguments().stream()
            .skip(1)
            .noneMatch(value -> ClosedChoice.makes(value, this::isRead))
        && input().decides(key)
        && !isListedElsewhere(key, method.get())
        && !namesPart(key, call, method.get());
  }

  private boolean isRead(Expr expr) {
    return reads.contains(expr.site().index());
  }

  /** Whether the key is asked for by a name like {@code getTableName()}. */
  private static boolean asksForBoundedName(Expr key) {
    return key instanceof Expr.Invocation call
        && call.arguments().isEmpty()
        && BoundedNames.load().contains(call.name().replaceFirst("^get(?=[A-Z])", ""), call.type());
  }

  /**
   * Whether a map holds things by the names that they have themselves, {@code put(x.getName(), x)}:
   * what has a name of its own is a part of the program, whatever name it was asked for by. Files
   * and users have names too, and are none.
   */
  private static boolean isOwnName(Expr key, Expr.Invocation add) {
    return key instanceof Expr.Invocation name
        && OWN_NAMES.contains(name.name())
        && name.arguments().isEmpty()
        && add.arguments().size() == 2
        && name.receiver()
            .filter(named -> named.text().equals(add.arguments().get(1).text()))
            .filter(named -> named.type().isKnown() && !named.type().name().startsWith("java"))
            .filter(named -> !PEOPLE.matcher(named.type().name()).matches())
            .isPresent();
  }

  /** Whether the key names a resource, class or setting, of which a program has so many. */
  private boolean namesPart(Expr key, Expr.Invocation add, Decl.MethodDecl method) {
    Set<String> names = new HashSet<>(Set.of(key.text()));
    for (Expr argument : add.arguments()) {
      if (argument instanceof Expr.Lambda function) {
        function.parameters().forEach(parameter -> names.add(parameter.name()));
      } else if (argument instanceof Expr.MethodRef reference
          && AddingMethod.loads(reference.name())) {
        return true;
      }
    }
    return names.stream().anyMatch(in(method).loaded()::contains);
  }

  /** Whether the key is looked for in another collection, which then says which keys there are. */
  private boolean isListedElsewhere(Expr key, Decl.MethodDecl method) {
    return in(method).lookUps().getOrDefault(key.text(), List.of()).stream()
        .flatMap(call -> call.receiver().stream())
        .anyMatch(
            in ->
                in.type().isSubtypeOf("java.util.Map")
                    || in.type().isSubtypeOf("java.util.Collection"));
  }

  private CallerInput input() {
    return new CallerInput(
        found -> knowledge.covers(Kind.BOUNDED_KEY, found) || found.isPrimitive() && isSmall(found),
        variable ->
            BoundedNames.load().contains(variable.name(), variable.site().file().typeOf(variable)));
  }

  private static boolean isSmall(Type primitive) {
    return !primitive.is("int") && !primitive.is("long") && !primitive.is("double");
  }

  /** The method around a call, out of all lambdas. */
  private static Optional<Decl.MethodDecl> method(Node node) {
    for (Optional<Node> up = node.parent(); up.isPresent(); up = up.get().parent()) {
      if (up.get() instanceof Decl.MethodDecl method) {
        return Optional.of(method);
      } else if (up.get() instanceof Decl.TypeDecl || up.get() instanceof Decl.Initializer) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether there is no end of keys of that type. */
  private boolean hasOpenKeys(Expr key) {
    if (takesAnything(type)) {
      return true;
    }
    if (type.arguments().isEmpty()) {
      return false;
    }
    Type declared = type.arguments().get(0);
    Type asked = declared.is(OBJECT) ? key.type() : declared;
    return OpenKeys.isOpen(asked, key.site().file(), knowledge);
  }

  /** Whether there may be no end of keys of a collection of that type. */
  static boolean mayHaveOpenKeys(Type collection, Knowledge knowledge) {
    if (takesAnything(collection) || collection.arguments().isEmpty()) {
      return takesAnything(collection);
    }
    Type key = collection.arguments().get(0);
    return key.is(OBJECT) || OpenKeys.mayBeOpen(key, knowledge);
  }

  /** A list takes anything any number of times. */
  private static boolean takesAnything(Type collection) {
    return collection.isSubtypeOf("java.util.List") || collection.isSubtypeOf("java.util.Queue");
  }

  /** Whether a call puts what was computed because it was not there yet. */
  private boolean isMemo(Expr.Invocation call) {
    if (isChained(call) || makesState(call)) {
      return false; // The collection of a key is made, to add to it.
    }
    boolean computes = call.name().equals("computeIfAbsent");
    if (call.arguments().size() != 2 || !(computes || call.name().startsWith("put"))) {
      return false;
    }
    String key = call.arguments().get(0).text();
    Expr value = call.arguments().get(1);
    if (computes) {
      return !(value instanceof Expr.Lambda function
          && function.body() instanceof Expr given
          && isHandedIn(given)
          && !given.text().equals(key));
    }
    boolean interns = value.text().equals(key);
    return interns || (!isHandedIn(value) && looksUp(call, key));
  }

  /** Whether the result is used to add to: {@code computeIfAbsent(k, …).add(x)}. */
  static boolean isChained(Expr.Invocation call) {
    return call.parent().orElse(call) instanceof Expr.Invocation next
        && next.receiver().filter(r -> r.site() == call.site()).isPresent()
        && ADDING.matcher(next.name()).matches();
  }

  /** Whether a new value knows nothing of its key: it is there for what is done to it later. */
  static boolean makesState(Expr.Invocation add) {
    if (add.arguments().size() != 2) {
      return false;
    }
    Expr value = add.arguments().get(1);
    if (value instanceof Expr.MethodRef reference) {
      Type made = reference.target().type();
      return reference.name().equals("new")
          && (made.isSubtypeOf("java.util.Collection") || made.isSubtypeOf("java.util.Map"));
    }
    Node made = value instanceof Expr.Lambda lambda ? lambda.body() : value;
    SourceFile file = add.site().file();
    return made instanceof Expr.New
        && file.within(made, Expr.Name.class).stream()
            .flatMap(name -> Scopes.of(file).resolve(name).stream())
            .allMatch(variable -> variable.kind() == Decl.Variable.Kind.FIELD);
  }

  private static boolean isHandedIn(Expr value) {
    return value instanceof Expr.Name name
        && Scopes.of(name.site().file())
            .resolve(name)
            .filter(v -> v.kind() == Decl.Variable.Kind.PARAMETER)
            .isPresent();
  }

  private boolean looksUp(Expr.Invocation put, String key) {
    Decl.MethodDecl method = method(put).orElseThrow();
    List<Expr.Invocation> here =
        lookUps.getOrDefault(key, List.of()).stream()
            .filter(read -> method.site().encloses(read.site()))
            .toList();
    return !here.isEmpty() && mayComeBefore(here, put);
  }

  /** Whether a miss may lead to the put: it can't where one is in the other's else. */
  private static boolean mayComeBefore(List<Expr.Invocation> reads, Expr.Invocation put) {
    Flow flow = Flow.around(put);
    Flow.Nodes before = flow.before(put);
    return reads.stream()
        .anyMatch(read -> Flow.around(read) != flow || !flow.holds(put) || before.holds(read));
  }

  private static boolean registers(Expr.Invocation call) {
    return method(call).filter(m -> REGISTERS.matcher(m.name()).matches()).isPresent();
  }

  private boolean holdsCalled() {
    return type.arguments().stream()
        .flatMap(held -> Stream.concat(Stream.of(held), held.arguments().stream()))
        .anyMatch(held -> CALLED.matcher(held.name()).matches());
  }

  /** Whether it holds classes, methods or fields, of which a program has so many. */
  private boolean holdsParts() {
    return type.arguments().size() == 2
        && type.arguments().get(1).isSubtypeOf("java.lang.reflect.AnnotatedElement");
  }

  /** Whether it holds the instances of the class around it, which are like those of an enum. */
  private boolean holdsOwnConstants() {
    Type held =
        type.arguments().isEmpty() ? type : type.arguments().get(type.arguments().size() - 1);
    return ENUM_LIKE.matcher(held.name()).matches()
        && retention.growth().stream()
            .anyMatch(
                call ->
                    call.site().file().all(Decl.TypeDecl.class).stream()
                        .filter(owner -> owner.site().encloses(call.site()))
                        .anyMatch(owner -> held.name().endsWith(owner.name())));
  }

  /** Whether what is large can be taken away by the garbage collector. */
  private boolean holdsReferences() {
    return type.arguments().stream().anyMatch(held -> held.isSubtypeOf("java.lang.ref.Reference"));
  }
}
