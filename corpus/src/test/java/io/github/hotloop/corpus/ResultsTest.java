package io.github.hotloop.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hotloop.corpus.Results.Measure;
import io.github.hotloop.corpus.Statistics.Interval;
import io.github.hotloop.rule.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResultsTest {
  private static final String FILE =
      """
      {"target": "SomeRule", "forks": 2, "date": "2026-11-20", "jdk": "25.0.1+8",
       "machine": {"cpu": "a CPU", "cores": 2, "memory": "8 GB", "system": "Linux"},
       "jmh": [%s]}
      """;

  private final List<String> benchmarks = new ArrayList<>();

  private void measured(String method, int size, double time) {
    benchmarks.add(
        """
        {"benchmark": "a.SomeRuleBenchmark.%s", "mode": "avgt", "params": {"size": "%d"},
         "primaryMetric": {"scoreUnit": "us/op", "rawData": [[%f, %f, %f], [%f]]},
         "secondaryMetrics": {"gc.alloc.rate.norm": {"score": 24.0}}}
        """
            .formatted(method, size, time * 0.5, time * 0.99, time * 3, time * 1.01));
  }

  private Results results() {
    return Results.read(JsonMapper.shared().readTree(FILE.formatted(String.join(",", benchmarks))));
  }

  @Test
  void aQuadraticOffenceIsReadAsSuch() {
    for (int size : List.of(1, 10, 100, 1000)) {
      measured("before", size, 0.001 * size * size + 1);
      measured("after", size, 0.01 * size + 1);
      measured("control", size, size);
      measured("controlRewritten", size, size);
    }
    Results results = results();

    assertThat(results.jdk()).isEqualTo(25);
    assertThat(results.machine()).isEqualTo("2 cores of a CPU, 8 GB, Linux");
    assertThat(results.measure()).isEqualTo(Measure.TIME);
    assertThat(results.points()).hasSize(4).allMatch(point -> point.bytesBefore() == 24);
    assertThat(results.points().get(3).before().median()).isCloseTo(1_001_000, within(1.0));
    assertThat(results.breakEven()).isEqualTo(OptionalInt.of(100));
    assertThat(results.paysAlways()).isFalse();
    assertThat(results.best().size()).isEqualTo(1000);
    assertThat(results.best().ratio().median()).isCloseTo(91, within(0.1));
    assertThat(results.worst().size()).isEqualTo(1);
    assertThat(results.growthBefore().exponent()).isGreaterThan(results.growthAfter().exponent());
    assertThat(results.controls()).allMatch(p -> !p.ratio().isGain());
  }

  static Stream<Results> measured() {
    return Catalogue.load().rules().stream().flatMap(rule -> Results.of(rule.id()).stream());
  }

  @ParameterizedTest
  @MethodSource("measured")
  void whereTheRuleIsQuietItsFixWouldGainNothing(Results results) {
    assertThat(results.forks()).isGreaterThanOrEqualTo(3);
    assertThat(results.controls())
        .as(
            "%s gains at its look-alike on JDK %d. Chance alone does that in one of %d comparisons:"
                + " run ./dev bench %s --jdk %d once more; if it gains again, it is no look-alike",
            results.rule(),
            results.jdk(),
            2 * Statistics.comparisons(results.forks()),
            results.rule(),
            results.jdk())
        .hasSizeGreaterThanOrEqualTo(2)
        .noneMatch(point -> point.ratio().isGain());
  }

  @Test
  void aFixThatWinsOnlyInTheMiddleDoesNotPay() {
    double[] after = {1, 0.1, 1};
    for (int i = 0; i < after.length; i++) {
      measured("before", 1 + i, 1);
      measured("after", 1 + i, after[i]);
    }

    assertThat(results().breakEven()).isEmpty();
  }

  @Test
  void aFixThatWinsEverywherePaysAlways() {
    for (int size : List.of(1, 10, 100)) {
      measured("before", size, 2 * size);
      measured("after", size, size);
    }

    assertThat(results().paysAlways()).isTrue();
    assertThat(results().growthBefore().exponent()).isCloseTo(1, within(1e-6));
  }

  @Test
  void processorTimeOfAForkIsThatOfItsFastestIteration() {
    String result =
        """
        {"mode": "avgt", "secondaryMetrics": {"cpu": {"scoreUnit": "ns/op",
          "rawData": [[9.0, 4.0, 8.0], [5.0, 9.0, 9.0], [20.0, 7.0, 20.0]]}}}
        """;

    Interval interval = Samples.interval(JsonMapper.shared().readTree(result));

    assertThat(interval).isEqualTo(new Interval(5, 4, 7));
  }

  @Test
  void percentilesAndLiveBytesAreReadWhereTheyWereMeasured() {
    JsonNode timed =
        JsonMapper.shared()
            .readTree(
                """
                {"mode": "sample",
                 "primaryMetric": {"scoreUnit": "ms/op", "rawDataHistogram": [
                   [[[1.0, 90], [3.0, 8]], [[3.0, 1], [5.0, 1]]],
                   [[[2.0, 900]], [[4.0, 100]]]]},
                 "secondaryMetrics": {"throughput": {"rawData": [[10.0, 20.0, 90.0], [40.0]]}}}
                """);
    assertThat(Samples.interval(timed)).isEqualTo(new Interval(4e6, 3e6, 4e6));
    assertThat(Samples.count(timed)).isEqualTo(1100);
    assertThat(Samples.rate(timed)).isEqualTo(new Interval(30, 20, 40));

    String live =
        """
        {"mode": "ss", "secondaryMetrics": {"live": {"scoreUnit": "#", "rawData": [[4096.0]]}}}
        """;
    assertThat(Samples.measure(JsonMapper.shared().readTree(live))).isEqualTo(Measure.LIVE);
    assertThat(Samples.interval(JsonMapper.shared().readTree(live)).median()).isEqualTo(4096);
  }
}
