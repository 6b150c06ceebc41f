package io.github.hotloop.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TypeTest {
  private static Type type(String name, boolean complete, String... supertypes) {
    return Type.of(name, List::of, () -> new Type.Supertypes(Set.of(supertypes), complete));
  }

  @Test
  void unknownSaysNoToEverything() {
    assertThat(Type.UNKNOWN.is("")).isFalse();
    assertThat(Type.UNKNOWN.isSubtypeOf("java.lang.Object")).isFalse();
    assertThat(Type.UNKNOWN.isKnownNot("java.util.List")).isFalse();
    assertThat(Type.UNKNOWN.arguments()).isEmpty();
  }

  @Test
  void aMissingSupertypeMayBeAnything() {
    assertThat(type("a.B", false, "a.C").isKnownNot("java.util.List")).isFalse();
    assertThat(type("a.B", true, "a.C").isKnownNot("java.util.List")).isTrue();
    assertThat(type("a.B", false, "a.C").isSubtypeOf("a.C")).isTrue();
  }

  @Test
  void primitivesAreNoObjects() {
    assertThat(Type.primitive("int").isSubtypeOf("java.lang.Object")).isFalse();
    assertThat(Type.primitive("int").isKnownNot("java.lang.Object")).isTrue();
    assertThat(Type.array("int").isSubtypeOf("java.lang.Object")).isTrue();
  }
}
