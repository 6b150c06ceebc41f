package io.github.hotloop.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hotloop.fix.Safety;
import io.github.hotloop.javaparser.JavaParserFrontEnd;
import io.github.hotloop.rule.Catalogue;
import io.github.hotloop.rule.Engine;
import io.github.hotloop.rule.Fixer;
import io.github.hotloop.testing.Repository;
import io.github.hotloop.tree.FrontEnd;
import io.github.hotloop.tree.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The story of the guide, at a small scale. */
class IncidentTest {
  private static final Path JOB = Repository.root().resolve("examples/incident/NightlyJob.java");

  @TempDir Path work;

  @Test
  void theRepairedJobFindsTheSameAndGrowsMoreSlowly() throws Exception {
    String before = Repository.read(JOB);
    String after = repaired(before);
    ByteArrayOutputStream said = new ByteArrayOutputStream();

    new Incident(500, new PrintStream(said, true, StandardCharsets.UTF_8))
        .tell(List.of(compiled("before", before), compiled("after", after)));

    String[] parts = said.toString(StandardCharsets.UTF_8).split("after:\n");
    assertThat(parts).hasSize(2);
    assertThat(after).contains("watchedSet.contains(customer)");
    assertThat(all(parts[0], "(\\d+) matches"))
        .hasSize(3)
        .isEqualTo(all(parts[1], "(\\d+) matches"));
    assertThat(growth(parts[0])).isGreaterThan(growth(parts[1]));
  }

  private static double growth(String part) {
    return Double.parseDouble(all(part, "grows with n\\^([\\d.]+)").get(0));
  }

  private static List<String> all(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(IncidentTest::group).toList();
  }

  private static String group(MatchResult result) {
    return result.group(1);
  }

  private String compiled(String name, String text) throws Exception {
    Path folder = Files.createDirectories(work.resolve(name));
    Path source = Files.writeString(folder.resolve("NightlyJob.java"), text);
    assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString()))
        .isZero();
    return folder.toString();
  }

  private static String repaired(String text) {
    Engine engine = new Engine(List.of(Catalogue.load().find("ListLookupInLoop").orElseThrow()));
    Fixer fixer = new Fixer(engine, (found, fix) -> fix.safety() == Safety.SAFE);
    return fixer.fix(parsed(text).orElseThrow(), IncidentTest::parsed).text();
  }

  private static Optional<SourceFile> parsed(String text) {
    List<FrontEnd.Parsed> parsed = new ArrayList<>();
    new JavaParserFrontEnd().parse(List.of(new FrontEnd.Source(JOB, text)), List.of(), parsed::add);
    return parsed.get(0) instanceof FrontEnd.Translated translated
        ? Optional.of(translated.file())
        : Optional.empty();
  }
}
