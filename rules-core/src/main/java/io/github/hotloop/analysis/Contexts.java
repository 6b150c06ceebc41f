package io.github.hotloop.analysis;

import io.github.hotloop.knowledge.Entry;
import io.github.hotloop.knowledge.Kind;
import io.github.hotloop.knowledge.Knowledge;
import io.github.hotloop.knowledge.RunsOn;
import io.github.hotloop.knowledge.StartUp;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the code of a file of which it is known which threads run it. */
public final class Contexts {
  /**
   * A piece of code and the threads that run it.
   *
   * @param code a lambda's body, a reference to a method, a method's body
   * @param threads which threads
   * @param cause the call that hands it to them; the method itself where that is what tells
   */
  public record Context(Node code, RunsOn threads, Node cause) {
    /** The call that hands the code to its threads; empty for a method. */
    public Optional<Expr.Invocation> call() {
      return cause instanceof Expr.Invocation call ? Optional.of(call) : Optional.empty();
    }
  }

  private static final String FUTURE = "java.util.concurrent.CompletableFuture";
  private static final List<Kind> GIVEN_CODE = List.of(Kind.RUNS_ON, Kind.RUNS_TASKS, Kind.STAGE);
  private static final Set<String> GROUPED = Set.of("addLast", "addFirst", "addBefore", "addAfter");

  private final SourceFile file;
  private final Knowledge knowledge;
  private final Predicate<Node> wanted;
  private final Pools pools;
  private final List<Context> found = new ArrayList<>();

  private Contexts(SourceFile file, Knowledge knowledge, Predicate<Node> wanted) {
    this.file = file;
    this.knowledge = knowledge;
    this.wanted = wanted;
    this.pools = new Pools(knowledge);
  }

  /**
   * All of a file, those of calls first.
   *
   * @param wanted which code matters; asked before any type is
   */
  public static List<Context> of(SourceFile file, Knowledge knowledge, Predicate<Node> wanted) {
    Contexts contexts = new Contexts(file, knowledge, wanted);
    for (Expr.Invocation call : file.all(Expr.Invocation.class)) {
      for (Kind kind : GIVEN_CODE) {
        if (knowledge.names(kind).contains(call.name())) {
          contexts.given(call);
          break;
        }
      }
    }
    file.all(Decl.MethodDecl.class).forEach(contexts::declared);
    return contexts.found;
  }

  /** Whether a glance at a file shows code of which {@link #of} may know the threads. */
  public static boolean areSeen(Glance glance, Knowledge knowledge) {
    SeenFacts seen = new SeenFacts(glance, knowledge);
    return (seen.mayCall(Kind.RUNS_TASKS) && Pools.areSeen(glance, knowledge))
        || seen.mayCall(Kind.RUNS_ON, entry -> RunsOn.of(entry).isShared())
        || (seen.mayCall(Kind.STAGE) && isPipelineSeen(seen))
        || glance.hasMethod(method -> isSeen(method, knowledge));
  }

  /** Whether something may make a pipeline run on other threads than its caller's. */
  private static boolean isPipelineSeen(SeenFacts seen) {
    return seen.mayCall(Kind.PIPELINE, entry -> RunsOn.of(entry).isShared())
        || seen.mayCall(Kind.SWITCHES);
  }

  private static boolean isSeen(Glance.Method method, Knowledge knowledge) {
    boolean annotated =
        !method.annotations().isEmpty()
            && knowledge.entries(Kind.THREAD_ANNOTATION).stream()
                .map(Entry::simpleType)
                .anyMatch(method.annotations()::contains);
    boolean overrides =
        knowledge.names(Kind.CALLED_ON).contains(method.name())
            && knowledge.covers(Kind.CALLED_ON, method.owner().get());
    return annotated || overrides || knowledge.covers(Kind.PUBLISHER, method.returned().get());
  }

  private void given(Expr.Invocation call) {
    List<Node> functions =
        call.arguments().stream().flatMap(this::functions).filter(wanted).toList();
    if (functions.isEmpty()) {
      return;
    }
    Optional<RunsOn> threads = threads(call);
    threads
        .filter(RunsOn::isShared)
        .ifPresent(t -> functions.forEach(code -> found.add(new Context(code, t, call))));
  }

  private Optional<RunsOn> threads(Expr.Invocation call) {
    Optional<Entry> tasks = knowledge.find(Kind.RUNS_TASKS, call);
    if (tasks.isPresent()) {
      boolean receiver = tasks.get().category().equals("receiver");
      if (receiver && isOfHandler(call.receiver()) && hasOwnThreads(call)) {
        return Optional.empty();
      }
      Optional<RunsOn> threads =
          receiver ? call.receiver().flatMap(pools::of) : pools.ofArgument(call);
      boolean callback = !receiver && knowledge.find(Kind.FUTURE, call).isEmpty();
      // An executor that runs tasks at once runs them on the caller's thread.
      return threads.filter(t -> t != RunsOn.COMPLETER || callback);
    }
    Optional<RunsOn> direct = knowledge.find(Kind.RUNS_ON, call).map(RunsOn::of);
    if (direct.isEmpty()) {
      return knowledge.find(Kind.STAGE, call).flatMap(entry -> pools.at(call, entry));
    } else if (direct.get() == RunsOn.COMPLETER) {
      return Optional.of(pools.ofCallback(call));
    }
    return direct.filter(t -> !mayHaveOwnDefault(call));
  }

  /** The executor of a Netty handler: what its channel runs on, or what it was added with. */
  private static boolean isOfHandler(Optional<Expr> executor) {
    return executor.map(Origins::of).orElse(null) instanceof Expr.Invocation call
        && call.name().equals("executor");
  }

  private boolean hasOwnThreads(Node node) {
    return file.all(Decl.TypeDecl.class).stream()
        .filter(type -> type.site().encloses(node.site()))
        .anyMatch(this::isGivenThreads);
  }

  /** Whether a future is of a class of its own, whose default executor may be another. */
  private static boolean mayHaveOwnDefault(Expr.Invocation call) {
    Type type = call.receiver().map(Expr::type).orElse(Type.UNKNOWN);
    return !type.is(FUTURE) && type.isSubtypeOf(FUTURE);
  }

  /** The code that an argument gives to whom it is passed: none for what is no function. */
  private Stream<Node> functions(Expr argument) {
    if (argument instanceof Expr.Cast cast) {
      return functions(cast.operand());
    } else if (argument instanceof Expr.Invocation call) {
      return passesOn(call)
          ? Stream.concat(call.receiver().stream(), call.arguments().stream())
              .flatMap(this::functions)
          : Stream.empty();
    } else if (argument instanceof Expr.Lambda lambda) {
      return Stream.of(lambda.body());
    } else if (argument instanceof Expr.MethodRef) {
      return Stream.of(argument);
    } else if (argument instanceof Expr.New creation && creation.body().isPresent()) {
      return creation.body().get().members().stream()
          .filter(member -> member instanceof Decl.MethodDecl)
          .map(Decl.MethodDecl.class::cast)
          .filter(method -> method.annotations().stream().anyMatch(Contexts::isOverride))
          .flatMap(method -> method.body().stream());
    }
    return Stream.empty();
  }

  /** Whether a call makes a function of those that it is given, a collector or a comparator. */
  private boolean passesOn(Expr.Invocation call) {
    return knowledge.names(Kind.PASSES_ON).contains(call.name())
        && wanted.test(call)
        && knowledge.find(Kind.PASSES_ON, call).isPresent();
  }

  private static boolean isOverride(Expr.Annotation annotation) {
    return annotation.simpleName().equals("Override");
  }

  private void declared(Decl.MethodDecl method) {
    if (method.body().filter(wanted).isEmpty()
        || !(method.parent().orElse(method) instanceof Decl.TypeDecl type)) {
      return;
    }
    Optional<String> annotated = annotation(method.annotations());
    annotated = annotated.isPresent() ? annotated : annotation(type.annotations());
    if (annotated.isPresent()) {
      if (annotated.get().equals("non-blocking")) {
        found.add(new Context(method.body().get(), RunsOn.NON_BLOCKING, method));
      }
      return;
    }
    overridden(method, type)
        .map(RunsOn::of)
        .or(() -> promise(method))
        .ifPresent(t -> found.add(new Context(method.body().get(), t, method)));
  }

  private Optional<String> annotation(List<Expr.Annotation> annotations) {
    return annotations.isEmpty()
        ? Optional.empty()
        : knowledge.entries(Kind.THREAD_ANNOTATION).stream()
            .filter(e -> annotations.stream().anyMatch(a -> Annotations.is(a, e.type())))
            .map(Entry::category)
            .findFirst();
  }

  private Optional<Entry> overridden(Decl.MethodDecl method, Decl.TypeDecl type) {
    // With parameters it may be another method of that name.
    boolean overrides =
        method.parameters().isEmpty()
            || method.annotations().stream().anyMatch(Contexts::isOverride);
    if (!overrides || !knowledge.names(Kind.CALLED_ON).contains(method.name())) {
      return Optional.empty();
    }
    List<Expr.TypeUse> above = new ArrayList<>(type.extending());
    above.addAll(type.implementing());
    if (type.parent().orElse(type) instanceof Expr.New creation) {
      above.add(creation.created());
    }
    return knowledge.entries(Kind.CALLED_ON).stream()
        .filter(
            entry ->
                entry.methods().stream()
                    .anyMatch(m -> m.covers(method.name(), method.parameters().size())))
        .filter(entry -> above.stream().anyMatch(t -> file.typeOf(t).isSubtypeOf(entry.type())))
        .filter(entry -> !isGivenThreads(type))
        .findFirst();
  }

  /**
   * Whether this file gives instances of a type threads of their own: a Netty handler that is added
   * with a group of executors, a verticle that is deployed as a worker.
   */
  private boolean isGivenThreads(Decl.TypeDecl type) {
    boolean worker =
        Stream.of("setWorker", "setThreadingModel").anyMatch(name -> !file.calls(name).isEmpty());
    return worker
        || GROUPED.stream()
            .flatMap(name -> file.calls(name).stream())
            .filter(
                call -> file.within(call, Expr.New.class).stream().anyMatch(n -> makes(n, type)))
            .anyMatch(
                call ->
                    call.arguments()
                        .get(0)
                        .type()
                        .isSubtypeOf("io.netty.util.concurrent.EventExecutorGroup"));
  }

  private static boolean makes(Expr.New creation, Decl.TypeDecl type) {
    return creation.created().text().replaceAll("<.*", "").endsWith(type.name())
        || creation.body().filter(body -> body.site() == type.site()).isPresent();
  }

  /** A method that returns what is computed later must not keep its caller waiting. */
  private Optional<RunsOn> promise(Decl.MethodDecl method) {
    boolean may =
        method
            .returnType()
            .filter(type -> type.text().endsWith(">") || type.text().endsWith("Completable"))
            .isPresent();
    return may
            && !StartUp.load().runsOnce(method)
            && knowledge.covers(Kind.PUBLISHER, file.typeOf(method.returnType().get()))
        ? Optional.of(RunsOn.PUBLISHER)
        : Optional.empty();
  }
}
