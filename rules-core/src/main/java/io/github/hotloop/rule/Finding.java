package io.github.hotloop.rule;

import io.github.hotloop.fix.Fix;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One offence at one place. */
public final class Finding {
  private final Rule rule;
  private final Node node;
  private final String message;
  private final List<Related> related;
  private final Supplier<List<Fix>> source;
  private List<Fix> fixes;
  private Optional<Engine.Failure> failure = Optional.empty();

  Finding(Rule rule, Node node, String message, List<Related> related, Supplier<List<Fix>> source) {
    this.rule = rule;
    this.node = node;
    this.message = message;
    this.related = List.copyOf(related);
    this.source = source;
  }

  /** The rule that found it. */
  public Rule rule() {
    return rule;
  }

  /** The file that it is in. */
  public SourceFile file() {
    return node.site().file();
  }

  /** The offending node; its origin is the host's node. */
  public Node node() {
    return node;
  }

  /** What to underline. */
  public Span span() {
    return node.span();
  }

  /** A fact and its cost, one line. */
  public String message() {
    return message;
  }

  /** Other places that explain it. */
  public List<Related> related() {
    return related;
  }

  /**
   * The ways to repair it, the best first; computed on first request. None where that fails: {@link
   * #failure} then says why.
   */
  public List<Fix> fixes() {
    if (fixes == null) {
      try {
        fixes = List.copyOf(source.get());
      } catch (RuntimeException | StackOverflowError e) {
        failure = Optional.of(new Engine.Failure(rule, file().path(), e));
        fixes = List.of();
      }
    }
    return fixes;
  }

  /** What went wrong when the fixes were computed; nothing as long as nobody has asked for them. */
  public Optional<Engine.Failure> failure() {
    return failure;
  }

  @Override
  public String toString() {
    return file().path()
        + ":"
        + file().lines().at(span().start())
        + ": "
        + rule.id()
        + ": "
        + message;
  }
}
