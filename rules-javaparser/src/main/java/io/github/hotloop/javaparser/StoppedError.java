package io.github.hotloop.javaparser;

/** Thrown through all that asks a tree for types when nobody wants the answers any more. */
public final class StoppedError extends Error {
  private static final long serialVersionUID = 1L;

  StoppedError() {
    super("Stopped", null, false, false);
  }
}
