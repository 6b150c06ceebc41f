package io.github.hotloop.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hotloop.rule.Catalogue;
import org.junit.jupiter.api.Test;

class WarmUpTest {
  @Test
  void goesAllTheWayToFindings() {
    assertThat(WarmUp.run(Catalogue.load())).isGreaterThan(1);
  }
}
