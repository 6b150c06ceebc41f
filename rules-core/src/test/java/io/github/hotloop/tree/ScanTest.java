package io.github.hotloop.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScanTest {
  private static List<String> tokens(String text) {
    return Scan.tokens(text, new Span(0, text.length())).stream().map(s -> s.of(text)).toList();
  }

  private static List<String> comments(String text) {
    return Scan.comments(text, new Span(0, text.length())).stream().map(s -> s.of(text)).toList();
  }

  @Test
  void commentsAreNoTokens() {
    assertThat(tokens("a /* b */ + // c\r\n d")).containsExactly("a", "+", "d");
  }

  @Test
  void literalsAreOneToken() {
    assertThat(tokens("f(\"a\\\"//b\", '\\'', \"\"\"\n x \" \\\"\"\" y\"\"\")"))
        .containsExactly(
            "f", "(", "\"a\\\"//b\"", ",", "'\\''", ",", "\"\"\"\n x \" \\\"\"\" y\"\"\"", ")");
  }

  @Test
  void whatLooksLikeACommentInAStringIsNone() {
    assertThat(comments("\"http://x\" /* real */ + '\"' // end"))
        .containsExactly("/* real */", "// end");
  }

  @Test
  void unfinishedTextEndsTheScan() {
    assertThat(tokens("a \"b")).containsExactly("a", "\"b");
    assertThat(comments("a /* b")).containsExactly("/* b");
  }

  @Test
  void findsWordsNotPartsOfWords() {
    String text = "forward for /* for */ (";
    assertThat(Scan.find(text, 0, text.length(), "for")).isEqualTo(8);
    assertThat(Scan.find(text, 9, text.length(), "while")).isEqualTo(-1);
  }
}
