package io.github.hotloop.tree;

import java.util.EnumSet;
import java.util.Locale;
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

  /** The modifier written {@code word}; empty if there is none. */
  public static Optional<Modifier> of(String word) {
    String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
    return EnumSet.allOf(Modifier.class).stream().filter(m -> m.name().equals(name)).findFirst();
  }

  /** The modifiers written {@code words}, in a fixed order; unknown words are left out. */
  public static Set<Modifier> setOf(Iterable<String> words) {
    Set<Modifier> found = EnumSet.noneOf(Modifier.class);
    words.forEach(word -> of(word).ifPresent(found::add));
    return java.util.Collections.unmodifiableSet(found);
  }
}
