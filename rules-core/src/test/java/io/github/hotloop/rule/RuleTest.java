package io.github.hotloop.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RuleTest {
  @Test
  void linksNameTheVersionThatTheBuildHas() throws Exception {
    String version = Rule.packVersion();

    assertThat(Files.readString(Path.of("..", "pom.xml")))
        .contains("\n  <version>" + version + "</version>\n");
    assertThat(new Rule("X", Group.PERF, "x").url()).contains("/" + version + "/").endsWith("/X");
  }
}
