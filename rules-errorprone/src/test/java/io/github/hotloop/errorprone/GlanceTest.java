package io.github.hotloop.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hotloop.rule.Catalogue;
import io.github.hotloop.rule.Engine;
import io.github.hotloop.tree.FrontEnd.Parsed;
import io.github.hotloop.tree.FrontEnd.Source;
import io.github.hotloop.tree.FrontEnd.Translated;
import io.github.hotloop.tree.SourceFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files with one finding each: in a larger one another sign would do as well. */
class GlanceTest {
  private static final String HEAD =
      "import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*;"
          + " import java.util.stream.*; class A { ";

  static List<String> members() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                GlanceTest.class.getResourceAsStream("glances.txt"), StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("members")
  void whatARuleFindsIsSeenAtAGlance(String line) {
    String[] parts = line.split(": ", 2);
    Engine engine = new Engine(List.of(Catalogue.load().find(parts[0]).orElseThrow()));
    SourceFile file = file(parts[1]);
    assertThat(engine.run(file).findings()).isNotEmpty();
    assertThat(engine.mayFind(JavacFrontEnd.glance(file))).isTrue();
  }

  @Test
  void codeWithoutAnythingToFindShowsNoRuleASign() {
    SourceFile file =
        file(
            "String join(List<String> all) { StringBuilder sum = new StringBuilder();"
                + " for (String one : all) { sum.append(one); } return sum.toString(); }");
    assertThat(new Engine(Catalogue.load().all()).mayFind(JavacFrontEnd.glance(file))).isFalse();
  }

  private static SourceFile file(String members) {
    List<Parsed> parsed = new ArrayList<>();
    Source source = new Source(Path.of("A.java"), HEAD + members + " }");
    new JavacFrontEnd().parse(List.of(source), List.of(), parsed::add);
    assertThat(parsed.get(0)).isInstanceOf(Translated.class);
    return ((Translated) parsed.get(0)).file();
  }
}
