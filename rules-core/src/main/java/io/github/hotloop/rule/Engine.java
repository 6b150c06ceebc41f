package io.github.hotloop.rule;

import io.github.hotloop.analysis.Glance;
import io.github.hotloop.fix.Fix;
import io.github.hotloop.knowledge.Kind;
import io.github.hotloop.knowledge.Knowledge;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Runs detectors over files. Holds no state of a file: one engine serves many threads. */
public final class Engine {
  /** A detector that threw: a defect of the rule, not of the file. */
  public record Failure(Rule rule, String path, Throwable cause) {
    /** One line for the user. */
    public String message() {
      return rule.id() + " failed on " + path + " (" + cause + "); please report it";
    }
  }

  /**
   * What a run over one file gave.
   *
   * @param findings by position, without those that the source suppresses
   */
  public record Report(List<Finding> findings, List<Failure> failures) {}

  private record Check(Rule rule, Predicate<Glance> sign, BiConsumer<Node, Reporter> check) {}

  private record CallCheck(
      Rule rule,
      Predicate<Expr.Invocation> callee,
      BiPredicate<Glance, Glance.Call> sign,
      BiConsumer<Expr.Invocation, Reporter> check) {}

  private final List<Rule> rules;
  private final Map<Class<? extends Node>, List<Check>> byKind = new LinkedHashMap<>();
  private final Map<String, List<CallCheck>> byName = new LinkedHashMap<>();

  /** An engine for these detectors that knows what the pack knows. */
  public Engine(List<Detector> detectors) {
    this(detectors, Knowledge.builtIn());
  }

  /** An engine for these detectors that is not told on which release the code runs. */
  public Engine(List<Detector> detectors, Knowledge knowledge) {
    this(detectors, knowledge, 0);
  }

  /**
   * An engine for these detectors.
   *
   * @param release the oldest Java release that the code must run on; 0 if unknown
   */
  public Engine(List<Detector> detectors, Knowledge knowledge, int release) {
    this.rules = detectors.stream().map(Detector::rule).toList();
    for (Detector detector : detectors) {
      detector.listen(new Registration(detector.rule(), knowledge, release));
    }
  }

  /** The rules that run. */
  public List<Rule> rules() {
    return rules;
  }

  /** Whether there may be a finding in a file of which that is seen at a glance. */
  public boolean mayFind(Glance glance) {
    for (List<Check> checks : byKind.values()) {
      for (Check check : checks) {
        if (check.sign().test(glance)) {
          return true;
        }
      }
    }
    // A file calls fewer names than there are facts about.
    for (Map.Entry<String, List<Glance.Call>> called : glance.calls().entrySet()) {
      for (CallCheck check : byName.getOrDefault(called.getKey(), List.of())) {
        for (Glance.Call call : called.getValue()) {
          if (check.sign().test(glance, call)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Runs all detectors over one file. */
  public Report run(SourceFile file) {
    Run run = new Run(file);
    byKind.forEach((kind, checks) -> run.nodes(file.all(kind), checks));
    byName.forEach((name, checks) -> run.calls(file.calls(name), checks));
    Comparator<Finding> order =
        Comparator.<Finding>comparingInt(f -> f.span().start())
            .thenComparingInt(f -> f.span().end())
            .thenComparing(f -> f.rule().id());
    return new Report(run.findings.stream().sorted(order).toList(), List.copyOf(run.failures));
  }

  private final class Registration implements Hooks {
    private final Rule rule;
    private final Knowledge knowledge;
    private final int release;

    Registration(Rule rule, Knowledge knowledge, int release) {
      this.rule = rule;
      this.knowledge = knowledge;
      this.release = release;
    }

    @Override
    public Knowledge knowledge() {
      return knowledge;
    }

    @Override
    public int release() {
      return release;
    }

    @Override
    public void call(
        CallPattern callee,
        Again again,
        Predicate<Expr.Invocation> may,
        BiPredicate<Glance, Glance.Call> sign,
        BiConsumer<Expr.Invocation, Reporter> check) {
      Predicate<Expr.Invocation> around = call -> again.may(call) && may.test(call);
      for (String name : callee.names()) {
        add(
            name,
            call -> callee.matches(call, around),
            (glance, call) ->
                again.may(glance, call) && callee.matches(call) && sign.test(glance, call),
            check);
      }
    }

    @Override
    public void covered(
        Kind kind,
        BiPredicate<Glance, Glance.Call> sign,
        BiConsumer<Expr.Invocation, Reporter> check) {
      for (String name : knowledge.names(kind)) {
        add(name, call -> knowledge.mayFind(kind, call), sign, check);
      }
    }

    private void add(
        String name,
        Predicate<Expr.Invocation> callee,
        BiPredicate<Glance, Glance.Call> sign,
        BiConsumer<Expr.Invocation, Reporter> check) {
      byName
          .computeIfAbsent(name, key -> new ArrayList<>())
          .add(new CallCheck(rule, callee, sign, check));
    }

    @Override
    public void reference(
        Set<String> names, Predicate<Type> sign, BiConsumer<Expr.MethodRef, Reporter> check) {
      every(
          Expr.MethodRef.class,
          glance -> isSeen(glance, names, sign),
          (reference, reporter) -> {
            if (names.contains(reference.name())) {
              check.accept(reference, reporter);
            }
          });
    }

    private static boolean isSeen(Glance glance, Set<String> names, Predicate<Type> sign) {
      for (String name : names) {
        for (Glance.Reference reference : glance.references(name)) {
          if (sign.test(reference.target())) {
            return true;
          }
        }
      }
      return false;
    }

    @Override
    public <N extends Node> void every(
        Class<N> kind, Predicate<Glance> sign, BiConsumer<N, Reporter> check) {
      byKind
          .computeIfAbsent(kind, key -> new ArrayList<>())
          .add(new Check(rule, sign, (node, reporter) -> check.accept(kind.cast(node), reporter)));
    }
  }

  private static final class Run {
    private final SourceFile file;
    private Optional<Suppressions> suppressions = Optional.empty();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();

    Run(SourceFile file) {
      this.file = file;
    }

    void nodes(List<? extends Node> nodes, List<Check> checks) {
      for (Node node : nodes) {
        for (Check check : checks) {
          guarded(check.rule(), () -> check.check().accept(node, reporter(check.rule())));
        }
      }
    }

    void calls(List<Expr.Invocation> calls, List<CallCheck> checks) {
      for (Expr.Invocation call : calls) {
        for (CallCheck check : checks) {
          guarded(
              check.rule(),
              () -> {
                if (check.callee().test(call)) {
                  check.check().accept(call, reporter(check.rule()));
                }
              });
        }
      }
    }

    private void guarded(Rule rule, Runnable check) {
      if (!failures.isEmpty() && failures.stream().anyMatch(f -> f.rule().equals(rule))) {
        return;
      }
      try {
        check.run();
      } catch (RuntimeException | StackOverflowError e) {
        failures.add(new Failure(rule, file.path(), e));
      }
    }

    private Reporter reporter(Rule rule) {
      return (Node at, String message, List<Related> related, Supplier<List<Fix>> fixes) -> {
        if (suppressions.isEmpty()) {
          suppressions = Optional.of(new Suppressions(file));
        }
        if (!suppressions.get().cover(at, rule)) {
          findings.add(new Finding(rule, at, message, related, fixes));
        }
      };
    }
  }
}
