package io.github.hotloop.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.hotloop.corpus.Statistics.Growth;
import io.github.hotloop.corpus.Statistics.Interval;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class StatisticsTest {
  @Test
  void theIntervalOfFifteenSamplesLeavesOutTwoAtEitherEnd() {
    double[] samples = {15, 1, 14, 2, 13, 3, 12, 4, 11, 5, 10, 6, 9, 7, 8};

    assertThat(Statistics.median(samples)).isEqualTo(new Interval(8, 3, 13));
  }

  @Test
  void fewSamplesGiveTheirWholeRange() {
    assertThat(Statistics.median(4, 1, 2, 3)).isEqualTo(new Interval(2.5, 1, 4));
    assertThat(Statistics.median(7)).isEqualTo(new Interval(7, 7, 7));
  }

  @Test
  void theIntervalHoldsTheTrueMedianAsOftenAsItSays() {
    Random random = new Random(1);
    int missed = 0;
    for (int run = 0; run < 20_000; run++) {
      // Skewed, as times are.
      Interval found =
          Statistics.median(
              DoubleStream.generate(() -> Math.exp(random.nextGaussian())).limit(15).toArray());
      if (found.low() > 1 || found.high() < 1) {
        missed++;
      }
    }

    assertThat(missed / 20_000.0).isLessThan(0.01).isGreaterThan(0.005);
  }

  @Test
  void ratiosAreAsUnsureAsBothSides() {
    Interval ratio = new Interval(10, 8, 12).over(new Interval(2, 1, 4));

    assertThat(ratio).isEqualTo(new Interval(5, 2, 12));
  }

  @Test
  void aPowerLawIsFound() {
    Growth quadratic = fit(x -> 3.0 * x * x);
    Growth rooted = fit(x -> Math.sqrt(x));

    assertThat(quadratic.exponent()).isCloseTo(2, within(1e-9));
    assertThat(quadratic.error()).isCloseTo(0, within(1e-9));
    assertThat(rooted.exponent()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void pointsOffTheLineAndUnsurePointsMakeTheExponentUnsure() {
    List<Integer> sizes = List.of(10, 100, 1000);

    assertThat(fit(x -> x == 100 ? 2.0 * x : x).error()).isGreaterThan(0.1);
    assertThat(
            Statistics.growth(
                    sizes, sizes.stream().map(x -> new Interval(x, x * 0.5, x * 2)).toList())
                .error())
        .isGreaterThan(0.05);
    assertThatThrownBy(() -> Statistics.growth(List.of(1, 2), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Growth fit(IntToDoubleFunction law) {
    List<Integer> sizes = List.of(10, 100, 1000);
    return Statistics.growth(
        sizes, sizes.stream().map(law::applyAsDouble).map(y -> new Interval(y, y, y)).toList());
  }
}
