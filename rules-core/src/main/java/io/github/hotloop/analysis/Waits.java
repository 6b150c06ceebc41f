package io.github.hotloop.analysis;

import io.github.hotloop.knowledge.Entry;
import io.github.hotloop.knowledge.Kind;
import io.github.hotloop.knowledge.Knowledge;
import io.github.hotloop.tree.ByName;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Calls that make a piece of code wait, made by itself or by methods of its file that it calls. */
public final class Waits {
  /**
   * A call that waits.
   *
   * @param path the calls that lead from the code to it, itself the last
   * @param callee what is known of it
   */
  public record Wait(List<Expr> path, Entry callee) {
    /** What stands in the code itself. */
    public Expr first() {
      return path.get(0);
    }

    /** The call that waits. */
    public Expr last() {
      return path.get(path.size() - 1);
    }
  }

  private record Step(Node code, List<Expr> path) {}

  static final int MOST_STEPS = 4;

  private static final Pattern ADDRESS =
      Pattern.compile("[\\d.]+|\\[?[\\da-fA-F:.%]*:[\\da-fA-F:.%]*]?");

  private static final Set<String> THREAD_TESTS =
      Set.of("inEventLoop", "isInNonBlockingThread", "isEventLoopContext", "isOnEventLoopThread");

  private final SourceFile file;
  private final Knowledge knowledge;
  private final Contexts.Context context;
  private final DoneFutures done;

  private Waits(Contexts.Context context, Knowledge knowledge) {
    this.file = context.cause().site().file();
    this.knowledge = knowledge;
    this.context = context;
    this.done = new DoneFutures(context, knowledge);
  }

  /** The wait of some code that takes the fewest steps to reach, the first of several. */
  public static Optional<Wait> in(Contexts.Context context, Knowledge knowledge) {
    return new Waits(context, knowledge).search();
  }

  private Optional<Wait> search() {
    Deque<Step> open = new ArrayDeque<>();
    Set<Integer> seen = new HashSet<>();
    open.add(new Step(context.code(), List.of()));
    while (!open.isEmpty()) {
      Step step = open.poll();
      for (Expr expr : direct(step.code())) {
        List<Expr> path = new ArrayList<>(step.path());
        path.add(expr);
        Optional<Entry> callee = blocking(expr);
        if (callee.isPresent() && counts(expr, callee.get())) {
          return Optional.of(new Wait(path, callee.get()));
        }
        Optional<Decl.MethodDecl> target =
            callee.isEmpty() && path.size() < MOST_STEPS ? target(expr) : Optional.empty();
        target
            .filter(method -> seen.add(method.site().index()))
            .ifPresent(method -> open.add(new Step(method.body().get(), path)));
      }
    }
    return Optional.empty();
  }

  /** The calls, creations and references that run where the code runs. */
  private List<Expr> direct(Node code) {
    List<Expr> found = new ArrayList<>();
    if (code instanceof Expr.MethodRef reference) {
      found.add(reference);
    } else {
      collect(code, found);
    }
    return found;
  }

  private void collect(Node node, List<Expr> found) {
    if (node instanceof Decl.TypeDecl) {
      return;
    } else if (node instanceof Expr.Lambda lambda && !RunAtOnce.is(lambda, knowledge)) {
      return;
    }
    node.children().forEach(child -> collect(child, found));
    boolean runs =
        node instanceof Expr.Invocation
            || node instanceof Expr.New
            || (node instanceof Expr.MethodRef reference && RunAtOnce.is(reference, knowledge));
    if (runs) {
      found.add((Expr) node);
    }
  }

  private Optional<Entry> blocking(Expr expr) {
    if (expr instanceof Expr.Invocation call) {
      return knowledge.find(Kind.BLOCKING, call);
    }
    return expr instanceof Expr.New creation
        ? knowledge.find(Kind.BLOCKING, creation)
        : knowledge.find(Kind.BLOCKING, (Expr.MethodRef) expr);
  }

  private Optional<Decl.MethodDecl> target(Expr expr) {
    if (expr instanceof Expr.Invocation call) {
      return Calls.of(file).target(call);
    }
    return expr instanceof Expr.MethodRef reference ? target(reference) : Optional.empty();
  }

  /** The method of the same file that a reference certainly means; empty when unsure. */
  static Optional<Decl.MethodDecl> target(Expr.MethodRef reference) {
    SourceFile file = reference.site().file();
    return ByName.of(file).methods(reference.name()).stream()
        .filter(method -> contains(Calls.of(file).sites(method), reference))
        .findFirst();
  }

  private static boolean contains(List<Expr> exprs, Expr expr) {
    return exprs.stream().anyMatch(other -> other.site() == expr.site());
  }

  private boolean counts(Expr expr, Entry callee) {
    if (!context.threads().isHarmedBy(callee) || isTested(expr)) {
      return false;
    }
    if (!(expr instanceof Expr.Invocation call)) {
      return !callee.category().equals("future") || !done.comesAfterAll();
    }
    boolean future = callee.category().equals("future");
    return !isZero(call, callee) && !isAddress(call, callee) && !(future && done.isAtOnce(call));
  }

  /** An address in digits, for which no name service is asked. */
  private boolean isAddress(Expr.Invocation call, Entry callee) {
    return callee.type().equals("java.net.InetAddress")
        && !call.arguments().isEmpty()
        && file.constantOf(call.arguments().get(0))
            .filter(name -> ADDRESS.matcher(name.toString()).matches())
            .isPresent();
  }

  /** Whether the code asks on which thread it runs. */
  private boolean isTested(Expr expr) {
    return Stream.of(Flow.bodyOf(expr), context.code())
        .flatMap(code -> file.within(code, Expr.Invocation.class).stream())
        .anyMatch(call -> THREAD_TESTS.contains(call.name()));
  }

  /** A time of zero before its unit: the call looks and does not wait. */
  private static boolean isZero(Expr.Invocation call, Entry callee) {
    List<Expr> arguments = call.arguments();
    if (callee.category().equals("sleep") && !arguments.isEmpty()) {
      return isZero(arguments.get(0)) || isZeroDuration(arguments.get(0));
    }
    if (arguments.stream().anyMatch(Waits::isZeroDuration)) {
      return true;
    }
    for (int i = 1; i < arguments.size(); i++) {
      if (arguments.get(i).type().is("java.util.concurrent.TimeUnit")) {
        return isZero(arguments.get(i - 1));
      }
    }
    return false;
  }

  private static boolean isZeroDuration(Expr expr) {
    boolean named =
        expr instanceof Expr.Select select
            ? select.name().equals("ZERO")
            : expr instanceof Expr.Name name
                ? name.name().equals("ZERO")
                : expr instanceof Expr.Invocation call
                    && call.name().startsWith("of")
                    && call.arguments().size() == 1
                    && isZero(call.arguments().get(0));
    return named && expr.type().is("java.time.Duration");
  }

  private static boolean isZero(Expr expr) {
    return Constants.integer(expr).equals(OptionalLong.of(0));
  }
}
