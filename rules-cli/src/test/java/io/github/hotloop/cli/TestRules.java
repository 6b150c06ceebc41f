package io.github.hotloop.cli;

import io.github.hotloop.fix.Edits;
import io.github.hotloop.rule.Detector;
import io.github.hotloop.rule.Group;
import io.github.hotloop.rule.Hooks;
import io.github.hotloop.rule.Related;
import io.github.hotloop.rule.Rule;
import io.github.hotloop.tree.Expr;
import java.util.List;

/** Rules whose findings can be foretold: they look at nothing but the name that is called. */
public final class TestRules {
  private TestRules() {}

  /** Replaces {@code slow()} by {@code fast()}. */
  public static final class SlowCall extends Renaming {
    /** On by default. */
    public SlowCall() {
      super("SlowCall", Group.PERF, "slow", "fast()", false);
    }
  }

  /** Replaces {@code risky()} by {@code steady()} for who wants it. */
  public static final class RiskyCall extends Renaming {
    /** Off by default. */
    public RiskyCall() {
      super("RiskyCall", Group.HOT, "risky", "steady()", true);
    }
  }

  /** Replaces {@code wreck()} by what does not parse. */
  public static final class WreckedCall extends Renaming {
    /** Off by default. */
    public WreckedCall() {
      super("WreckedCall", Group.NURSERY, "wreck", "wreck((", false);
    }
  }

  /** Throws at {@code boom()}. */
  public static final class ThrowingRule implements Detector {
    @Override
    public Rule rule() {
      return new Rule("ThrowingRule", Group.NURSERY, "Fails on each call of boom");
    }

    @Override
    public void listen(Hooks on) {
      on.every(
          Expr.Invocation.class,
          (call, reporter) -> {
            if (call.name().equals("boom")) {
              throw new IllegalStateException("boom was called");
            }
          });
    }
  }

  /** Replaces {@code old()} by {@code fresh()} where programs run on Java 8 to 16. */
  public static final class OldCall extends Renaming {
    /** On by default. */
    public OldCall() {
      super(
          new Rule("OldCall", Group.PERF, "A call of old costs time", 8, 16),
          "old",
          "fresh()",
          false);
    }
  }

  abstract static class Renaming implements Detector {
    private final Rule rule;
    private final String name;
    private final String replacement;
    private final boolean review;

    Renaming(String id, Group group, String name, String replacement, boolean review) {
      this(new Rule(id, group, "A call of " + name + " costs time"), name, replacement, review);
    }

    Renaming(Rule rule, String name, String replacement, boolean review) {
      this.rule = rule;
      this.name = name;
      this.replacement = replacement;
      this.review = review;
    }

    @Override
    public Rule rule() {
      return rule;
    }

    @Override
    public void listen(Hooks on) {
      on.every(
          Expr.Invocation.class,
          (call, reporter) -> {
            if (call.name().equals(name)) {
              reporter.report(
                  call,
                  "`" + name + "` is called here",
                  List.of(new Related(call.span(), "the call")),
                  () -> {
                    Edits edits = Edits.in(call.site().file()).replace(call, replacement);
                    if (review) {
                      edits.caveat("the order may change");
                    }
                    return List.of(edits.build("Call `" + replacement + "`"));
                  });
            }
          });
    }
  }
}
