package io.github.hotloop.project;

/** Wrong usage that no parser of options or settings can see; the message is for the user. */
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what to tell the user. */
  public UsageException(String message) {
    super(message);
  }
}
