package io.github.hotloop.rules;

import io.github.hotloop.analysis.CallerInput;
import io.github.hotloop.analysis.ClosedChoice;
import io.github.hotloop.analysis.Constants;
import io.github.hotloop.analysis.Flow;
import io.github.hotloop.analysis.Frequency;
import io.github.hotloop.analysis.Origins;
import io.github.hotloop.analysis.Retention;
import io.github.hotloop.analysis.Scopes;
import io.github.hotloop.knowledge.BoundedNames;
import io.github.hotloop.knowledge.Kind;
import io.github.hotloop.knowledge.Knowledge;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Stmt;
import io.github.hotloop.tree.Type;
import java.util.HashSet;
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

  private static final Pattern LIMIT =
      Pattern.compile("(?is).*(max|limit|size|capacity|full|bound|threshold|evict|expire).*");

  /** Methods that are given the name of a part of the program. */
  private static final Pattern LOADS =
      Pattern.compile(
          "(get|load|find|open|read)?(\\w*)(Class|Resource|Resources|Bundle|Library)(AsStream)?"
              + "|forName|getenv|getProperty");

  private static final Set<String> OWN_NAMES = Set.of("name", "getName");

  /** What goes by a name that users choose. */
  private static final Pattern PEOPLE =
      Pattern.compile(
          ".*(User|Account|Customer|Client|Person|Member|Principal|Tenant|Group|File|Document"
              + "|Product|Item|Article|Device|Host|Node|Entity|Dto|DTO|Record|Model|Info)");

  private static final Set<Expr.Binary.Op> COMPARISONS =
      Set.of(
          Expr.Binary.Op.LESS,
          Expr.Binary.Op.LESS_EQUAL,
          Expr.Binary.Op.GREATER,
          Expr.Binary.Op.GREATER_EQUAL);

  private static final Set<String> LOOK_UPS =
      Set.of("get", "getProperty", "contains", "containsKey", "getOrDefault");

  private final Type type;
  private final Retention retention;
  private final Knowledge knowledge;

  /**
   * The growth of one collection.
   *
   * @param type the type of the collection
   */
  CacheGrowth(Type type, Retention retention, Knowledge knowledge) {
    this.type = type;
    this.retention = retention;
    this.knowledge = knowledge;
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
    if (Frequency.of(method.get().body().get()) == Frequency.ONCE || isLimited(method.get())) {
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
    return retention.reads().stream().anyMatch(read -> read.site() == expr.site());
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
  private static boolean namesPart(Expr key, Expr.Invocation add, Decl.MethodDecl method) {
    SourceFile file = method.site().file();
    Set<String> names = new HashSet<>(Set.of(key.text()));
    for (Expr argument : add.arguments()) {
      if (argument instanceof Expr.Lambda function) {
        function.parameters().forEach(parameter -> names.add(parameter.name()));
      } else if (argument instanceof Expr.MethodRef reference
          && LOADS.matcher(reference.name()).matches()) {
        return true;
      }
    }
    return file.within(method, Expr.Invocation.class).stream()
        .filter(call -> LOADS.matcher(call.name()).matches())
        .flatMap(call -> call.arguments().stream())
        .flatMap(argument -> file.within(argument).stream())
        .anyMatch(part -> names.contains(part.text()));
  }

  /** Whether the key is looked for in another collection, which then says which keys there are. */
  private boolean isListedElsewhere(Expr key, Decl.MethodDecl method) {
    SourceFile file = method.site().file();
    return file.within(method, Expr.Invocation.class).stream()
        .filter(call -> LOOK_UPS.contains(call.name()) && !call.arguments().isEmpty())
        .filter(call -> call.arguments().get(0).text().equals(key.text()))
        .filter(call -> !isRead(call))
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

  /** Whether the method asks for a size or a limit, by whatever name. */
  private boolean isLimited(Decl.MethodDecl method) {
    SourceFile file = method.site().file();
    Stream<Expr> conditions =
        Stream.of(
                file.within(method, Stmt.If.class).stream().map(Stmt.If::condition),
                file.within(method, Expr.Conditional.class).stream()
                    .map(Expr.Conditional::condition),
                file.within(method, Stmt.Loop.class).stream()
                    .flatMap(loop -> loop.condition().stream()))
            .flatMap(all -> all);
    return conditions.anyMatch(
        condition ->
            LIMIT.matcher(condition.text().replace(retention.field().name(), "")).matches()
                || file.within(condition, Expr.Binary.class).stream()
                    .anyMatch(CacheGrowth::comparesCounter));
  }

  /** Whether a field, or what it counts, is compared with a number: {@code n.get() < 1000}. */
  private static boolean comparesCounter(Expr.Binary test) {
    return COMPARISONS.contains(test.op())
        && ((isCounter(test.left()) && Constants.integer(test.right()).isPresent())
            || (isCounter(test.right()) && Constants.integer(test.left()).isPresent()));
  }

  private static boolean isCounter(Expr expr) {
    Expr counter = expr instanceof Expr.Invocation call ? call.receiver().orElse(call) : expr;
    return Origins.variable(counter)
        .filter(variable -> variable.kind() == Decl.Variable.Kind.FIELD)
        .isPresent();
  }

  /** Whether there is no end of keys of that type; a list takes anything any number of times. */
  private boolean hasOpenKeys(Expr key) {
    if (type.isSubtypeOf("java.util.List") || type.isSubtypeOf("java.util.Queue")) {
      return true;
    }
    if (type.arguments().isEmpty()) {
      return false;
    }
    Type declared = type.arguments().get(0);
    Type asked = declared.is("java.lang.Object") ? key.type() : declared;
    return OpenKeys.isOpen(asked, key.site().file(), knowledge);
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
    Optional<Decl.MethodDecl> method = method(put);
    return retention.reads().stream()
        .filter(Expr.Invocation.class::isInstance)
        .map(Expr.Invocation.class::cast)
        .filter(read -> method.get().site().encloses(read.site()))
        .filter(
            read -> LOOK_UPS.contains(read.name()) && read.arguments().get(0).text().equals(key))
        .anyMatch(read -> mayComeBefore(read, put, method.get()));
  }

  /** Whether a miss may lead to the put: it can't where one is in the other's else. */
  private static boolean mayComeBefore(Expr read, Expr put, Decl.MethodDecl method) {
    Flow flow = Flow.around(read);
    return !flow.holds(put) || flow.reaches(read, put, method, node -> false);
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
