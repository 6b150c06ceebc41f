package io.github.hotloop.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hotloop.testing.Repository;
import io.github.hotloop.tree.FrontEnd.Source;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A small part of what {@code ./dev robustness} does; that runs over real projects. */
class RobustnessTest {
  private static final int MUTANTS = 300;

  @Test
  void brokenCopiesOfGoldenCasesDoNoHarm() throws IOException {
    List<Source> sources =
        Robustness.sources(Repository.root().resolve("testdata")).stream()
            .filter(source -> !source.path().startsWith(Repository.root().resolve("testdata/src")))
            .toList();
    Robustness robustness = new Robustness();
    robustness.mutants(sources, 20, MUTANTS);
    assertThat(robustness.defects()).isEmpty();
    // Not all are so broken that there is nothing to see.
    assertThat(robustness.summary(MUTANTS))
        .doesNotContain(" 0 findings")
        .doesNotContain(" 0 fixes");
  }
}
