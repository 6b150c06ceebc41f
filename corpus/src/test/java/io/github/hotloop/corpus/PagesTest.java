package io.github.hotloop.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hotloop.corpus.Results.Measure;
import io.github.hotloop.corpus.Results.Point;
import io.github.hotloop.corpus.Results.Rate;
import io.github.hotloop.corpus.Statistics.Growth;
import io.github.hotloop.corpus.Statistics.Interval;
import java.io.StringReader;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class PagesTest {
  private static final Results QUADRATIC = results(Measure.CPU, n -> 10.0 * n * n, n -> 100.0 * n);

  private static Results results(
      Measure measure, IntToDoubleFunction before, IntToDoubleFunction after) {
    List<Point> points =
        IntStream.of(1, 10, 100, 1000)
            .mapToObj(n -> new Point(n, near(before, n), near(after, n), 2048, 0))
            .toList();
    return new Results(
        "SomeRule",
        25,
        "25.0.1",
        "2026-11-20",
        "a machine",
        "-Xbatch",
        3,
        measure,
        points,
        points.subList(1, 2),
        List.of());
  }

  private static Interval near(IntToDoubleFunction law, int n) {
    double value = law.applyAsDouble(n);
    return new Interval(value, value * 0.99, value * 1.01);
  }

  @Test
  void oneLineSaysWhatTheResultsSay() {
    assertThat(Evidence.line(QUADRATIC)).isEqualTo("grows with n²; pays from n = 100 up; JDK 25");
    assertThat(Evidence.line(results(Measure.CPU, n -> 3.0 * n, n -> n)))
        .isEqualTo("takes up to 3.0 times as long; pays at every size measured; JDK 25");
    assertThat(Evidence.line(results(Measure.CPU, n -> n, n -> n)))
        .isEqualTo("no gain measured; JDK 25");
    assertThat(Evidence.line(results(Measure.LIVE, n -> 3.0 * n, n -> n)))
        .startsWith("keeps up to 3.0 times the memory");
    assertThat(Evidence.line(results(Measure.P99, n -> 10.0 * n * n, n -> n)))
        .startsWith("one task in a hundred takes up to 10,000 times as long");
  }

  @Test
  void aQuotedFindingSaysWhatIsMeasuredNow() {
    List<Results> now = Results.of("StringConcatInLoop");
    String quoted = "A.java:9:7: it grows [StringConcatInLoop]\n   9 | s += x;\n     | ^^^^^^\n";

    assertThat(Evidence.quoted(quoted + "     = measured: a lot\n     = fix\n"))
        .isEqualTo(
            quoted
                + "     = measured: "
                + Evidence.line(now.get(now.size() - 1))
                + "\n     = fix\n");
  }

  @Test
  void operationsASecondStandBesideTheSlowestOnes() {
    Results slow = results(Measure.P99, n -> 10.0 * n * n, n -> 100.0 * n);
    Results both =
        new Results(
            slow.rule(),
            slow.jdk(),
            slow.version(),
            slow.date(),
            slow.machine(),
            slow.options(),
            slow.forks(),
            slow.measure(),
            slow.points(),
            slow.controls(),
            slow.points().stream()
                .map(p -> new Rate(p.size(), near(n -> 1e6 / n, p.size()), near(n -> 5e4, 1), 7, 9))
                .toList());

    assertThat(new Figures("SomeRule", List.of(both)).region())
        .contains("| 1,000 | 10 ms | 100 µs | 100 (98–102) | 7 | 9 |")
        .contains("| 10 | 100,000 | 50,000 | 0.50 (0.49–0.51) |")
        .contains("| 1,000 | 1,000 | 50,000 | 50 (49–51) |")
        .contains("Break-even: n = 100; by operations a second: n = 100.");
  }

  @Test
  void figuresSayWhereItPaysAndWhereNot() {
    String region = new Figures("SomeRule", List.of(QUADRATIC)).region();

    assertThat(region)
        .contains("| 1 | 10 ns | 100 ns | 0.10 (0.10–0.10) | 2.0 KB | 0 B |")
        .contains("| 10 | 1.0 µs | 1.0 µs | no difference (0.98–1.0) | 2.0 KB | 0 B |")
        .contains("before n^2.00 ± 0.00, after n^1.00 ± 0.00")
        .contains("Break-even: n = 100.")
        .contains(
            "Sizes end at n = 1,000: by its growth, one operation before would take 100 s at n")
        .contains("![SomeRule: before and after over n, both axes logarithmic](img/SomeRule.svg)");
  }

  @Test
  void numbersAreRoundedForPeople() {
    assertThat(Quantity.of(1_234_567, "ns")).isEqualTo("1.2 ms");
    assertThat(Quantity.of(999.9, "ns")).isEqualTo("1.0 µs");
    assertThat(Quantity.of(17_000_000, "B")).isEqualTo("17 MB");
    assertThat(Quantity.power(new Growth(1.9, 0.1))).isEqualTo("n²");
    assertThat(Quantity.power(new Growth(1.5, 0.1))).isEqualTo("n^1.5");
    assertThat(Quantity.power(new Growth(-0.05, 0.1))).isEqualTo("1");
    assertThat(Quantity.power(new Growth(-1, 0.1))).isEqualTo("n^-1.0");
  }

  @Test
  void thePictureIsSoundAndHoldsEveryPoint() throws Exception {
    String svg = Chart.svg(List.of(QUADRATIC));

    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)));
    assertThat(document.getElementsByTagName("circle").getLength()).isEqualTo(8);
    assertThat(document.getElementsByTagName("path").getLength()).isEqualTo(2);
    assertThat(svg).contains("prefers-color-scheme: dark", "SomeRule: time").doesNotContain("NaN");
    assertThat(Evidence.axis(Measure.P99)).isEqualTo("p99");
  }

  @Test
  void onlyTheRegionChanges() {
    Regions page =
        new Regions("page", "a\n<!-- generated: one Word -->\nold\n<!-- end of generated -->\nb\n");

    assertThat(page.with("one", "new\n").text())
        .isEqualTo("a\n<!-- generated: one Word -->\nnew\n<!-- end of generated -->\nb\n");
    assertThat(page.argument("one")).contains("Word");
    assertThat(page.has("two")).isFalse();
    assertThatThrownBy(() -> page.with("two", "")).hasMessageContaining("generated: two");
  }
}
