package io.github.hotloop.cli;

/** Wrong usage that only the command itself can see; the message is for the user. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
