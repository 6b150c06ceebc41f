package io.github.hotloop.errorprone;

import io.github.hotloop.tree.Modifier;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What stands before a declaration's type, name or keyword. It is read from the text, since javac
 * adds the modifiers that are implied.
 *
 * @param annotations how many annotations are written
 * @param end the start of the first token after them
 */
record Head(Set<Modifier> modifiers, int annotations, int end) {
  private static final Map<String, Modifier> OF_VARIABLES =
      Map.of(
          "final", Modifier.FINAL,
          "private", Modifier.PRIVATE,
          "public", Modifier.PUBLIC,
          "protected", Modifier.PROTECTED,
          "static", Modifier.STATIC,
          "transient", Modifier.TRANSIENT,
          "volatile", Modifier.VOLATILE);
  private static final Map<String, Modifier> OF_OTHERS =
      Map.of(
          "abstract", Modifier.ABSTRACT,
          "synchronized", Modifier.SYNCHRONIZED,
          "native", Modifier.NATIVE,
          "strictfp", Modifier.STRICTFP,
          "default", Modifier.DEFAULT);

  /** Reads the modifiers and annotations of a variable, method or initialiser. */
  static Head read(Text text, int start) {
    return read(text, start, false);
  }

  /** Reads those of a type, where {@code sealed} is a modifier too. */
  static Head ofType(Text text, int start) {
    return read(text, start, true);
  }

  private static Head read(Text text, int start, boolean ofType) {
    EnumSet<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    int annotations = 0;
    int at = text.skip(start);
    while (true) {
      if (text.at(at, '@') && !text.atWord(text.next(at), "interface")) {
        annotations++;
        at = text.skip(text.afterAnnotation(at));
        continue;
      }
      String word = text.atWord(at) ? text.word(at) : "";
      Modifier modifier = OF_VARIABLES.getOrDefault(word, OF_OTHERS.get(word));
      if (modifier == null && ofType && word.equals("sealed")) {
        modifier = Modifier.SEALED;
      } else if (modifier == null && ofType && word.equals("non")) {
        modifier = Modifier.NON_SEALED;
        at = text.next(text.next(at));
      }
      if (modifier == null) {
        break;
      }
      modifiers.add(modifier);
      at = text.next(at);
    }
    Set<Modifier> found = modifiers.isEmpty() ? Set.of() : Collections.unmodifiableSet(modifiers);
    return new Head(found, annotations, at);
  }
}
