package io.github.hotloop.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class HistogramTest {
  @Test
  void aForkHasOneHistogramInSmallSteps() {
    String written = "[[[[2.0E-5, 3], [2.001E-5, 1], [3.0E-5, 1]], [[2.0E-5, 2]]], [[[0.1, 7]]]]";

    assertThat(Histogram.compact(JsonMapper.shared().readTree(written)).toString())
        .isEqualTo("[[[[2.02E-5,6],[2.99E-5,1]]],[[[0.101,7]]]]");
  }
}
