package io.github.hotloop.project;

/**
 * Something to tell about the run itself, on one line.
 *
 * @param isError whether an input was not analysed because of it
 * @param where the path that it is about
 * @param message what happened, and what to do
 */
public record Problem(boolean isError, String where, String message) {
  /** A problem that kept an input from being analysed. */
  public static Problem error(String where, String message) {
    return new Problem(true, where, message);
  }

  /** A problem that keeps nothing from being analysed. */
  public static Problem warning(String where, String message) {
    return new Problem(false, where, message);
  }

  /** As it is told on a terminal. */
  public String line() {
    return (isError ? "error: " : "warning: ") + (where + ": " + message).replaceAll("\\R", " ");
  }
}
