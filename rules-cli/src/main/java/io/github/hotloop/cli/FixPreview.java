package io.github.hotloop.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.github.hotloop.cli.Found.DiffLine;
import io.github.hotloop.fix.Fix;
import io.github.hotloop.fix.TextEdit;
import io.github.hotloop.tree.Lines;
import io.github.hotloop.tree.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** What a fix does to the lines that it touches, and to these alone: files may be large. */
final class FixPreview {
  private final SourceFile file;
  private final List<DiffLine> diff = new ArrayList<>();

  private FixPreview(SourceFile file) {
    this.file = file;
  }

  static List<DiffLine> of(SourceFile file, Fix fix) {
    FixPreview preview = new FixPreview(file);
    Lines lines = file.lines();
    List<TextEdit> near = new ArrayList<>();
    for (TextEdit edit : fix.edits()) {
      boolean apart =
          !near.isEmpty()
              && lines.line(edit.span().start())
                  > lines.line(near.get(near.size() - 1).span().end()) + 1;
      if (apart) {
        preview.add(near);
        near.clear();
      }
      near.add(edit);
    }
    if (!near.isEmpty()) {
      preview.add(near);
    }
    return List.copyOf(preview.diff);
  }

  private void add(List<TextEdit> edits) {
    Lines lines = file.lines();
    int first = lines.line(edits.get(0).span().start());
    int last = lines.line(edits.get(edits.size() - 1).span().end());
    int from = lines.start(first);
    int to = last < lines.count() ? lines.start(last + 1) : file.text().length();
    StringBuilder changed = new StringBuilder();
    int done = from;
    for (TextEdit edit : edits) {
      changed.append(file.text(), done, edit.span().start()).append(edit.replacement());
      done = edit.span().end();
    }
    changed.append(file.text(), done, to);
    List<String> before = file.text().substring(from, to).lines().toList();
    List<String> after = changed.toString().lines().toList();
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
      int number = first + delta.getSource().getPosition();
      for (String line : delta.getSource().getLines()) {
        diff.add(new DiffLine(number++, false, Snippet.clean(line)));
      }
      int addedAt = first + delta.getSource().getPosition();
      for (String line : delta.getTarget().getLines()) {
        diff.add(new DiffLine(addedAt++, true, Snippet.clean(line)));
      }
    }
  }
}
