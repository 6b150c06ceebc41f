package io.github.hotloop.cli;

/**
 * Something to tell about the run itself, on one line.
 *
 * @param isError whether an input was not analysed because of it
 * @param where the path that it is about
 * @param message what happened, and what to do
 */
record Problem(boolean isError, String where, String message) {
  static Problem error(String where, String message) {
    return new Problem(true, where, message);
  }

  static Problem warning(String where, String message) {
    return new Problem(false, where, message);
  }

  String line() {
    return (isError ? "error: " : "warning: ") + (where + ": " + message).replaceAll("\\R", " ");
  }
}
