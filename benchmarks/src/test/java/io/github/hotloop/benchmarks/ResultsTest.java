package io.github.hotloop.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hotloop.corpus.Hashes;
import io.github.hotloop.rule.Catalogue;
import io.github.hotloop.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResultsTest {
  static List<Path> results() throws IOException {
    Path folder = Repository.root().resolve("benchmarks/results");
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @Test
  void everyRuleIsMeasuredOnBothJdks() {
    Path folder = Repository.root().resolve("benchmarks/results");

    assertThat(Catalogue.load().rules())
        .allSatisfy(
            rule ->
                assertThat(List.of("17.json", "25.json"))
                    .as("./dev bench %s --jdk 17 --jdk 25", rule.id())
                    .allSatisfy(
                        file -> assertThat(folder.resolve(rule.id()).resolve(file)).exists()));
  }

  @ParameterizedTest
  @MethodSource("results")
  void whatWasMeasuredIsWhatThereIs(Path file) {
    String target = file.getParent().getFileName().toString();
    String jdk = file.getFileName().toString().replace(".json", "");
    Map<String, String> measured = new TreeMap<>();
    JsonNode hashes = JsonMapper.shared().readTree(Repository.read(file)).path("hashes");
    hashes.propertyNames().forEach(name -> measured.put(name, hashes.path(name).asString()));

    assertThat(measured)
        .as(
            "%s on JDK %s was measured with other code: run ./dev bench %s --jdk %s",
            target, jdk, target, jdk)
        .isEqualTo(Hashes.of(target));
  }
}
