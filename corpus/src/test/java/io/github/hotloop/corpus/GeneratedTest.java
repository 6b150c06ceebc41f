package io.github.hotloop.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GeneratedTest {
  private final Generated generated = new Generated();

  @Test
  void generatedFilesAreFresh() {
    generated
        .files()
        .forEach(
            (path, text) ->
                assertThat(generated.current(path))
                    .as("%s is stale: run ./dev generate", path)
                    .isEqualTo(text));
  }

  @Test
  void otherToolsWereRunOverTheCasesThatThereAre() {
    assertThat(OtherTools.stale()).as("run ./dev others, then ./dev generate").isEmpty();
  }

  @Test
  void noGeneratedFileIsLeftOver() {
    assertThat(generated.leftOver()).as("run ./dev generate").isEmpty();
  }
}
