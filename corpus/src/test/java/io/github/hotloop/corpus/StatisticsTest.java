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
  void samplesGiveTheirMedianAndTheirRange() {
    assertThat(Statistics.of(4, 1, 2, 3)).isEqualTo(new Interval(2.5, 1, 4));
    assertThat(Statistics.of(7)).isEqualTo(new Interval(7, 7, 7));
  }

  /** Skewed, as times are; the true median is 1. */
  private static Interval three(Random random) {
    return Statistics.of(
        DoubleStream.generate(() -> Math.exp(random.nextGaussian())).limit(3).toArray());
  }

  @Test
  void theRangeOfThreeHoldsTheTrueMedianAsOftenAsIsSaid() {
    Random random = new Random(1);
    int held = 0;
    for (int run = 0; run < 20_000; run++) {
      Interval found = three(random);
      held += found.low() <= 1 && found.high() >= 1 ? 1 : 0;
    }

    assertThat(held / 20_000.0).isCloseTo(0.75, within(0.01));
  }

  @Test
  void sidesThatAreAlikeLieApartAsSeldomAsIsSaid() {
    Random random = new Random(1);
    int apart = 0;
    int differ = 0;
    for (int run = 0; run < 20_000; run++) {
      Interval ratio = three(random).over(three(random));
      apart += ratio.low() > 1 || ratio.high() < 1 ? 1 : 0;
      differ += ratio.isGain() || ratio.isLoss() ? 1 : 0;
    }

    assertThat(apart / 20_000.0).isCloseTo(1.0 / Statistics.comparisons(3), within(0.01));
    assertThat(differ).isLessThan(apart);
    assertThat(Statistics.comparisons(3)).isEqualTo(10);
    assertThat(Statistics.comparisons(5)).isEqualTo(126);
    assertThat(Statistics.comparisons(10)).isEqualTo(92_378);
  }

  @Test
  void aDifferenceOfAFewPercentIsNone() {
    assertThat(new Interval(1.04, 1.03, 1.06).isGain()).isFalse();
    assertThat(new Interval(1.08, 1.06, 1.1).isGain()).isTrue();
    assertThat(new Interval(0.97, 0.96, 0.98).isLoss()).isFalse();
    assertThat(new Interval(0.9, 0.8, 0.95).isLoss()).isTrue();
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
