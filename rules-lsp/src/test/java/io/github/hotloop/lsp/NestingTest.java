package io.github.hotloop.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hotloop.testing.GoldenCase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is skipped because a parse would take very long. */
class NestingTest {
  private static final int MANY = 200_000;

  @Test
  void refusesWhatIsNestedOrChainedWithoutEnd() {
    for (String code :
        List.of(
            "(".repeat(MANY),
            "{".repeat(MANY),
            "[".repeat(MANY),
            "(".repeat(MANY) + "1" + ")".repeat(MANY) + ";",
            "{".repeat(MANY) + "}".repeat(MANY),
            "List<".repeat(MANY) + "String" + ">".repeat(MANY) + " l;",
            "int i = " + "(int) ".repeat(MANY) + "1;",
            "boolean b = " + "!".repeat(MANY) + "true;",
            "int i = " + "- ".repeat(MANY) + "1;",
            "int i = " + "1 + ".repeat(MANY) + "1;",
            "Object o = " + "x -> ".repeat(MANY) + "1;",
            "int" + "[]".repeat(MANY) + " i;",
            "a: ".repeat(MANY) + ";")) {
      var refusal = Nesting.refusal("class A {\n" + code + "\n}\n");
      assertThat(refusal).as(code.substring(0, 20)).isPresent();
      assertThat(refusal.get().line()).isEqualTo(2);
      assertThat(refusal.get().message()).startsWith("hotloop skips this file: here is code ");
    }
  }

  @Test
  void takesWhatPeopleAndGeneratorsWrite() throws Exception {
    for (GoldenCase golden : GoldenCase.all()) {
      assertThat(Nesting.refusal(golden.text())).as(golden.toString()).isEmpty();
    }
    for (String code :
        List.of(
            "int[] table = {" + "1, (2), ".repeat(MANY) + "};",
            "String s = " + "\"a\" + b + ".repeat(3_000) + "\"\";",
            "boolean b = " + "i < 3 && (i) < (4) || ".repeat(1_000) + "true;",
            "if (a < b) { m((int) (1)); }".repeat(MANY),
            "// " + "(".repeat(MANY) + "\n",
            "String s = \"" + "{".repeat(MANY) + "\";")) {
      assertThat(Nesting.refusal(code)).as(code.substring(0, 20)).isEmpty();
    }
  }
}
