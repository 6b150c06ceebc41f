package io.github.hotloop.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void allLineEndsCountOnce() {
    Lines lines = new Lines("a\nb\r\nc\rd");
    assertThat(lines.count()).isEqualTo(4);
    assertThat(lines.at(0)).isEqualTo("1:1");
    assertThat(lines.at(2)).isEqualTo("2:1");
    assertThat(lines.at(5)).isEqualTo("3:1");
    assertThat(lines.at(8)).isEqualTo("4:2");
    assertThat(lines.text(2)).isEqualTo("b");
    assertThat(lines.text(4)).isEqualTo("d");
  }

  @Test
  void columnsCountUtf16Units() {
    assertThat(new Lines("\t\ud83d\ude00x").at(3)).isEqualTo("1:4");
  }
}
