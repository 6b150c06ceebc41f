package io.github.hotloop.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hotloop.tree.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FixTest {
  private static Fix fix(TextEdit... edits) {
    return new Fix("Do it", Safety.SAFE, Optional.empty(), List.of(edits));
  }

  private static TextEdit edit(int start, int end, String replacement) {
    return new TextEdit(new Span(start, end), replacement);
  }

  @Test
  void editsApplyInOrderOfPosition() {
    assertThat(fix(edit(4, 5, "E"), edit(0, 1, "A"), edit(2, 2, "+")).applyTo("abcdef"))
        .isEqualTo("Ab+cdEf");
  }

  @Test
  void overlappingEditsAreRefused() {
    assertThatThrownBy(() -> fix(edit(0, 3, "x"), edit(2, 4, "y")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void fixesThatTouchConflict() {
    assertThat(fix(edit(0, 2, "x")).conflictsWith(fix(edit(2, 3, "y")))).isTrue();
    assertThat(fix(edit(0, 2, "x")).conflictsWith(fix(edit(3, 4, "y")))).isFalse();
  }

  @Test
  void aSafeFixHasNoCaveat() {
    assertThatThrownBy(() -> new Fix("Do it", Safety.SAFE, Optional.of("but"), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Fix("Do it", Safety.REVIEW, Optional.empty(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
