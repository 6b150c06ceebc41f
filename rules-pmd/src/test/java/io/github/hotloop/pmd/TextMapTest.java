package io.github.hotloop.pmd;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PMD changes the text before it parses; spans must be those of the raw text all the same. */
class TextMapTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A {\n\tint x = f(1);\n}\n",
        "\ufeffclass A {\n  int x = f(1);\n}\n",
        "class A {\r\n\r\n  int x = f(1);\r\n}\r\n",
        "\ufeffclass A {\r\n  int x = f(1);\r\n}",
        "class A {\r\r  int x = f(1);\r}",
        "class A {\r\n  int w;\n  /* \r */ int x = f(1);\r}\n",
        "class A { String s = \"\\\\u0041\"; char c = '\\u0041'; int x = f(1); }",
        "class A { String s = \"\\\\\\uu0041\"; int x = f(1); }",
        "\\u0063lass A {\\u000a String s = \"\ud83d\ude00\\ud83d\\ude00\"; int x = f(1); }",
      })
  void spansAreThoseOfTheRawText(String text) {
    SourceFile file = Parsing.translated(text);
    assertThat(file.calls("f")).hasSize(1).allMatch(call -> call.text().equals("f(1)"));
    assertThat(file.text()).isEqualTo(text);
    assertThat(file.root().text()).isEqualTo(text);
  }

  @Test
  void escapesAreInTheSpan() {
    SourceFile file = Parsing.translated("class A { int \\u0061b = \\u0061b + 1; }");
    Expr.Name name = file.all(Expr.Name.class).get(0);
    assertThat(name.name()).isEqualTo("ab");
    assertThat(name.text()).isEqualTo("\\u0061b");
  }

  @Test
  void refusesAnotherText() {
    assertThat(TextMap.of("class A {}", "class B {}")).isEmpty();
    assertThat(TextMap.of("class A {}", "class A {} ")).isEmpty();
    assertThat(TextMap.of("class A {} ", "class A {}")).isEmpty();
  }
}
