package io.github.hotloop.rule;

/** Finds the offences of one rule. Stateless: all it knows of a file it asks of the nodes. */
public interface Detector {
  /** What it finds. */
  Rule rule();

  /** Says what it wants to look at; called once an engine. */
  void listen(Hooks on);
}
