package io.github.hotloop.knowledge;

/** A file of entries that can't be used; the message is for the user, and names file and line. */
public final class KnowledgeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  KnowledgeException(String where, String problem) {
    super(where + ": " + problem);
  }
}
