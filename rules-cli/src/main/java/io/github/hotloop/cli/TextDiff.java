package io.github.hotloop.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.github.hotloop.fix.UnifiedDiff;
import io.github.hotloop.fix.UnifiedDiff.Change;
import java.util.ArrayList;
import java.util.List;

/** The difference between two texts, whatever led from one to the other. */
final class TextDiff {
  private TextDiff() {}

  /** A unified diff; empty if the texts are equal. */
  static String of(String path, String before, String after) {
    if (before.equals(after)) {
      return "";
    }
    List<String> lines = UnifiedDiff.lines(before);
    List<Change> changes = new ArrayList<>();
    for (AbstractDelta<String> delta :
        DiffUtils.diff(lines, UnifiedDiff.lines(after)).getDeltas()) {
      changes.add(
          new Change(
              delta.getSource().getPosition(),
              delta.getSource().getLines(),
              delta.getTarget().getLines()));
    }
    return UnifiedDiff.of(path, lines, changes);
  }
}
