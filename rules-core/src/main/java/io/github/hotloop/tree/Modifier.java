package io.github.hotloop.tree;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A modifier as written; nothing implied. */
public enum Modifier {
  PUBLIC,
  PROTECTED,
  PRIVATE,
  ABSTRACT,
  STATIC,
  FINAL,
  TRANSIENT,
  VOLATILE,
  SYNCHRONIZED,
  NATIVE,
  STRICTFP,
  DEFAULT,
  SEALED,
  NON_SEALED;

  private static final Map<String, Modifier> BY_WORD = new HashMap<>();

  static {
    for (Modifier modifier : values()) {
      BY_WORD.put(modifier.name().toLowerCase(Locale.ROOT).replace('_', '-'), modifier);
    }
  }

  /** The modifier written {@code word}; empty if there is none. */
  public static Optional<Modifier> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  /** The modifiers written {@code words}, in a fixed order; unknown words are left out. */
  public static Set<Modifier> setOf(Iterable<String> words) {
    Set<Modifier> found = EnumSet.noneOf(Modifier.class);
    words.forEach(word -> of(word).ifPresent(found::add));
    return java.util.Collections.unmodifiableSet(found);
  }
}
