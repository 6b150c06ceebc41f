package io.github.hotloop.project;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Why something can't be read, and what to do, in words for the user. */
public final class Reasons {
  private Reasons() {}

  /** Such words. */
  public static String of(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "no permission to read it; change its permissions or leave it out";
    } else if (e instanceof NoSuchFileException) {
      return "it is gone; run again";
    } else if (e instanceof CharacterCodingException) {
      return "not UTF-8; convert it, for example with iconv";
    }
    String detail = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    return "can't be read (" + detail + "); check it or leave it out";
  }
}
