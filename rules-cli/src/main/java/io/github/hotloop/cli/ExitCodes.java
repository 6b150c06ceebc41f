package io.github.hotloop.cli;

/** What the exit code tells. */
final class ExitCodes {
  /** Nothing was found. */
  static final int CLEAN = 0;

  /** Something was found. */
  static final int FINDINGS = 1;

  /** Wrong usage, or an input that could not be analysed. */
  static final int TROUBLE = 2;

  private ExitCodes() {}
}
