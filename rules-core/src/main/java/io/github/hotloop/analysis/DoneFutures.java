package io.github.hotloop.analysis;

import io.github.hotloop.knowledge.Kind;
import io.github.hotloop.knowledge.Knowledge;
import io.github.hotloop.knowledge.RunsOn;
import io.github.hotloop.tree.ByName;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a future has its value by the time that a piece of code waits for it. */
final class DoneFutures {
  private static final Set<String> ASKING =
      Set.of("isDone", "getNow", "isCompletedExceptionally", "isSuccess", "resultNow");

  /** Steps that run on the thread that completes what they are called on, or on their caller's. */
  static final Set<String> AT_ONCE =
      Set.of("thenApply", "thenAccept", "thenRun", "handle", "whenComplete", "exceptionally");

  private static final List<String> FUTURES =
      List.of("java.util.concurrent.Future", "java.util.concurrent.CompletionStage");

  private static final List<String> SEVERAL =
      List.of("java.lang.Iterable", "java.util.Map", "java.util.stream.Stream");

  private final SourceFile file;
  private final Knowledge knowledge;
  private final Contexts.Context context;

  DoneFutures(Contexts.Context context, Knowledge knowledge) {
    this.file = context.cause().site().file();
    this.knowledge = knowledge;
    this.context = context;
  }

  /** Whether a call that otherwise waits for a future returns at once. */
  boolean isAtOnce(Expr.Invocation wait) {
    Optional<Expr> future = wait.receiver().map(DoneFutures::unwrapped);
    return Calls.isOnThis(wait)
        || future.filter(this::isDone).isPresent()
        || comesAfterAll()
        || isAsked(wait)
        || isMadeAsOther(wait);
  }

  /** {@code f} of {@code f.toCompletableFuture()}, which is done when that is. */
  private static Expr unwrapped(Expr future) {
    return future instanceof Expr.Invocation call
            && call.name().equals("toCompletableFuture")
            && call.receiver().isPresent()
        ? unwrapped(call.receiver().get())
        : future;
  }

  private boolean isDone(Expr future) {
    return isComplete(Origins.of(future)) || isOwnParameter(future) || isAwaited(future);
  }

  /** Whether it is made complete, or by a step on such a one that runs at once. */
  private boolean isComplete(Expr made) {
    if (!(made instanceof Expr.Invocation call)) {
      return false;
    }
    boolean step = AT_ONCE.contains(call.name()) && call.receiver().isPresent();
    return isFuture(call, "complete") || (step && isComplete(Origins.of(call.receiver().get())));
  }

  /**
   * Whether the code is called back by a future that waits for others, or runs after a wait for
   * one. Which others it waits for is not told apart.
   */
  boolean comesAfterAll() {
    if (context.call().isEmpty()) {
      return false;
    }
    Expr.Invocation call = context.call().get();
    return Pools.upstream(call).stream().anyMatch(this::gathers)
        || file.within(Flow.bodyOf(call), Expr.Invocation.class).stream()
            .filter(other -> other.site().last() < call.site().index())
            .filter(other -> isCallback() || !Pools.downstream(other).isEmpty())
            .anyMatch(other -> isCallback() ? gathers(other) : isFuture(other, "all"));
  }

  private boolean isCallback() {
    return context.threads() == RunsOn.COMPLETER;
  }

  /** Whether a call makes one future of several: it is known to, or is given several. */
  private boolean gathers(Expr.Invocation call) {
    boolean gives = FUTURES.stream().anyMatch(call.type()::isSubtypeOf);
    return isFuture(call, "all")
        || (gives
            && call.arguments().stream()
                .flatMap(argument -> file.within(argument).stream())
                .anyMatch(part -> part instanceof Expr expr && isOfFutures(expr.type())));
  }

  private static boolean isOfFutures(Type type) {
    return type.name().endsWith("Future[]")
        || (SEVERAL.stream().anyMatch(type::isSubtypeOf)
            && type.arguments().stream()
                .anyMatch(held -> FUTURES.stream().anyMatch(held::isSubtypeOf)));
  }

  private boolean isFuture(Expr.Invocation call, String category) {
    return knowledge
        .find(Kind.FUTURE, call)
        .filter(entry -> entry.category().equals(category))
        .isPresent();
  }

  /** Whether a future is what the callback, or one around it, is called with. */
  private boolean isOwnParameter(Expr future) {
    return mayBe(future)
        .flatMap(variable -> variable.parent().stream())
        .anyMatch(
            owner ->
                isCallback(owner) || isGivenToUnknown(owner) || (isCode(owner) && isCallback()));
  }

  /** The variable that a future is; all around it that have its name where types may hide them. */
  private Stream<Decl.Variable> mayBe(Expr future) {
    Optional<Decl.Variable> known = Origins.variable(future);
    if (known.isPresent() || !(future instanceof Expr.Name name)) {
      return known.stream();
    }
    return ByName.of(file).variables(name.name()).stream()
        .filter(
            variable ->
                variable.parent().filter(owner -> owner.site().encloses(name.site())).isPresent());
  }

  /** Whether it is a lambda that the completion of a future calls. */
  private boolean isCallback(Node owner) {
    return owner instanceof Expr.Lambda lambda
        && lambda.parent().orElse(lambda) instanceof Expr.Invocation call
        && knowledge
            .find(Kind.RUNS_ON, call)
            .filter(entry -> RunsOn.of(entry) == RunsOn.COMPLETER)
            .isPresent();
  }

  /** Whether it is a lambda of which nobody knows who calls it, and with what. */
  private static boolean isGivenToUnknown(Node owner) {
    return owner instanceof Expr.Lambda lambda
        && lambda.parent().orElse(lambda) instanceof Expr.Invocation call
        && call.receiver().filter(receiver -> !receiver.type().isKnown()).isPresent();
  }

  /** Whether it is the function whose code this is: a lambda, a method of an anonymous class. */
  private boolean isCode(Node owner) {
    Optional<? extends Node> body = Optional.empty();
    if (owner instanceof Expr.Lambda lambda) {
      body = Optional.of(lambda.body());
    } else if (owner instanceof Decl.MethodDecl method) {
      body = method.body();
    }
    return body.filter(code -> code.site() == context.code().site()).isPresent();
  }

  /** Whether a future is one whose completion calls this code back. */
  private boolean isAwaited(Expr future) {
    if (context.call().isEmpty()) {
      return false;
    }
    Optional<Place> place = Place.of(future);
    Expr.Invocation call = context.call().get();
    return place.isPresent()
        && (call.receiver().filter(place.get()::isAt).isPresent()
            || call.arguments().stream().anyMatch(place.get()::isAt)
            || Pools.upstream(call).stream()
                .anyMatch(c -> c.receiver().filter(place.get()::isAt).isPresent()));
  }

  /** Whether the code asks whether the future is done; a callback may ask others of its kind. */
  private boolean isAsked(Expr.Invocation wait) {
    Optional<Place> place = wait.receiver().flatMap(Place::of);
    Node code = isCallback() ? context.code() : method(wait);
    return file.within(code, Expr.Invocation.class).stream()
        .filter(call -> ASKING.contains(call.name()))
        .filter(call -> isCallback() || Flow.bodyOf(call).site().encloses(wait.site()))
        .flatMap(call -> call.receiver().stream())
        .anyMatch(
            asked ->
                place.filter(p -> p.isAt(asked)).isPresent()
                    || (isCallback()
                        && !isOwnParameter(asked)
                        && FUTURES.stream().anyMatch(asked.type()::isSubtypeOf)));
  }

  /** The method around a call, out of all lambdas; the call itself where there is none. */
  private static Node method(Expr.Invocation call) {
    for (Optional<Node> up = call.parent(); up.isPresent(); up = up.get().parent()) {
      if (up.get() instanceof Decl.MethodDecl method) {
        return method;
      }
    }
    return call;
  }

  /** Whether what it is called on was made as a type whose method of that name does not wait. */
  private boolean isMadeAsOther(Expr.Invocation wait) {
    Type made = wait.receiver().map(receiver -> Origins.of(receiver).type()).orElse(Type.UNKNOWN);
    return knowledge.entries(Kind.BLOCKING).stream()
        .filter(entry -> entry.category().equals("none") && made.isSubtypeOf(entry.type()))
        .flatMap(entry -> entry.methods().stream())
        .anyMatch(method -> method.covers(wait.name(), wait.arguments().size()));
  }
}
