package io.github.hotloop.pmd;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hotloop.tree.Dump;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.FrontEnd;
import io.github.hotloop.tree.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PmdFrontEndTest {
  @Test
  void refusesWhatDoesNotParse() {
    FrontEnd.Parsed parsed = Parsing.parsed("class A {\n  int x = ;\n}\n");
    assertThat(parsed)
        .isInstanceOfSatisfying(
            FrontEnd.Refused.class,
            refused -> {
              assertThat(refused.line()).isEqualTo(2);
              assertThat(refused.message()).startsWith("Encountered").doesNotContain("\n");
            });
  }

  @Test
  void refusesKeywordsThatAreNamesToItsParserOnly() {
    String text = "class A {\n  int m(int x) {\n    re\u200cturn x;\n  }\n}";
    assertThat(Parsing.parsed(text))
        .isInstanceOfSatisfying(
            FrontEnd.Refused.class,
            refused -> {
              assertThat(refused.line()).isEqualTo(3);
              assertThat(refused.message()).contains("Invisible character in `return`");
            });
  }

  @Test
  void refusesWhatIsNestedTooDeeply() {
    String text = "class A { int x = " + "f(".repeat(50_000) + ")".repeat(50_000) + "; }";
    assertThat(Parsing.parsed(text))
        .isInstanceOfSatisfying(
            FrontEnd.Refused.class,
            refused -> assertThat(refused.message()).isEqualTo("Nested too deeply"));
  }

  @Test
  void takesLongSumsOfStrings() {
    String text = "class A { String x = \"0\"" + " + \"1\"".repeat(20_000) + "; }";
    assertThat(Parsing.translated(text).all(Expr.Literal.class)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { int _ = 1; }",
        "class A { java.util.Enumeration enum; }",
        "class A { void assert(int x) { assert(1); } }",
        "class A { int record, yield, var, sealed, when, module; }",
        "void main() { IO.println(1); }",
        "import module java.base; class A { A(int x) { int y = x; super(); } }",
      })
  void takesOldAndNewSources(String text) {
    assertThat(Parsing.parsed(text)).isInstanceOf(FrontEnd.Translated.class);
  }

  @Test
  void namesHaveOneShapeWhateverTheyMean() {
    SourceFile file =
        Parsing.translated(
            """
            class A {
              int[] b = null;
              Object m() {
                java.lang.System.out.print(java.io.File.separator);
                unknown.more.of(A.this.b.length, a.b.D.e);
                return java.util.ArrayList::new;
              }
            }
            """);
    assertThat(Dump.of(file)).doesNotContain("Other");
    assertThat(file.all(Expr.Select.class))
        .extracting(Expr.Select::text)
        .containsExactly(
            "java.lang.System.out",
            "java.lang.System",
            "java.lang",
            "java.io.File.separator",
            "java.io.File",
            "java.io",
            "unknown.more",
            "A.this.b.length",
            "A.this.b",
            "A.this",
            "a.b.D.e",
            "a.b.D",
            "a.b",
            "java.util.ArrayList",
            "java.util");
    assertThat(file.all(Expr.TypeUse.class))
        .extracting(Expr.TypeUse::text)
        .containsExactly("int[]", "Object");
  }

  @Test
  void parenthesesAreRemembered() {
    SourceFile file = Parsing.translated("class A { int x = ((a) + ((b.c))) * (int) (d); }");
    assertThat(file.all(Expr.Binary.class))
        .extracting(binary -> binary.site().outer().of(file.text()))
        .containsExactly("((a) + ((b.c))) * (int) (d)", "((a) + ((b.c)))");
    assertThat(file.all(Expr.Select.class))
        .allMatch(select -> select.text().equals("b.c"))
        .extracting(select -> select.site().outer().of(file.text()))
        .containsExactly("((b.c))");
  }
}
