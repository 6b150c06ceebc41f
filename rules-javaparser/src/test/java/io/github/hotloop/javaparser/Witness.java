package io.github.hotloop.javaparser;

/** Whether {@link Explosive} was run. */
final class Witness {
  static boolean initialised;

  private Witness() {}
}
