package io.github.hotloop.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdentifiersTest {
  @Test
  void leavesOutWhatCountsForNothing() {
    assertThat(Identifiers.plain("or\u200bg.apache\u00ad")).isEqualTo("org.apache");
    assertThat(Identifiers.plain("a\0\u001b\u007f\ufeffb")).isEqualTo("ab");
    assertThat(Identifiers.plain("\u00e9t\u00e9_$1")).isEqualTo("\u00e9t\u00e9_$1");
  }

  @Test
  void whiteSpaceIsNoPartOfIdentifiers() {
    assertThat(Identifiers.hasIgnorable("a b\t\r\n\f\u00a0\u00e9")).isFalse();
    assertThat(Identifiers.hasIgnorable("a\u200bb")).isTrue();
  }

  @Test
  void aKeywordMayHide() {
    assertThat(Identifiers.hidesWord("retu\u200brn")).isTrue();
    assertThat(Identifiers.hidesWord("null\u200b")).isTrue();
    assertThat(Identifiers.hidesWord("rec\u200bord")).isTrue();
    assertThat(Identifiers.hidesWord("return")).isFalse();
    assertThat(Identifiers.hidesWord("returne\u200bd")).isFalse();
  }
}
