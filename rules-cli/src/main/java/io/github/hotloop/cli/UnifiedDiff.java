package io.github.hotloop.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A unified diff that {@code git apply} and {@code patch -p1} take. Only a line feed ends a line,
 * so that carriage returns stay part of their lines; a last line without one is marked.
 */
final class UnifiedDiff {
  private static final int CONTEXT = 3;

  private final List<String> before;
  private final List<String> after;
  private final StringBuilder out = new StringBuilder();

  private UnifiedDiff(String before, String after) {
    this.before = split(before);
    this.after = split(after);
  }

  /** The difference between two texts of a file; empty if there is none. */
  static String of(String path, String before, String after) {
    return before.equals(after) ? "" : new UnifiedDiff(before, after).write(path);
  }

  private static List<String> split(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from) + 1;
      end = end == 0 ? text.length() : end;
      lines.add(text.substring(from, end));
      from = end;
    }
    return lines;
  }

  private String write(String path) {
    out.append("--- ").append(name("a/" + path)).append('\n');
    out.append("+++ ").append(name("b/" + path)).append('\n');
    List<AbstractDelta<String>> deltas = DiffUtils.diff(before, after).getDeltas();
    int from = 0;
    for (int i = 1; i <= deltas.size(); i++) {
      boolean apart =
          i == deltas.size()
              || deltas.get(i).getSource().getPosition() - end(deltas.get(i - 1)) > 2 * CONTEXT;
      if (apart) {
        hunk(deltas.subList(from, i));
        from = i;
      }
    }
    return out.toString();
  }

  private static int end(AbstractDelta<String> delta) {
    return delta.getSource().getPosition() + delta.getSource().size();
  }

  private void hunk(List<AbstractDelta<String>> deltas) {
    AbstractDelta<String> first = deltas.get(0);
    AbstractDelta<String> last = deltas.get(deltas.size() - 1);
    int lead = Math.min(CONTEXT, first.getSource().getPosition());
    int trail = Math.min(CONTEXT, before.size() - end(last));
    int start = first.getSource().getPosition() - lead;
    int newStart = first.getTarget().getPosition() - lead;
    int newEnd = last.getTarget().getPosition() + last.getTarget().size() + trail;
    out.append("@@ -").append(range(start, end(last) + trail - start));
    out.append(" +").append(range(newStart, newEnd - newStart)).append(" @@\n");
    int at = start;
    for (AbstractDelta<String> delta : deltas) {
      lines(' ', before.subList(at, delta.getSource().getPosition()));
      lines('-', delta.getSource().getLines());
      lines('+', delta.getTarget().getLines());
      at = end(delta);
    }
    lines(' ', before.subList(at, at + trail));
  }

  private static String range(int start, int size) {
    // An empty range names the line before it.
    return (size == 0 ? start : start + 1) + "," + size;
  }

  private void lines(char mark, List<String> lines) {
    for (String line : lines) {
      out.append(mark).append(line);
      if (!line.endsWith("\n")) {
        out.append("\n\\ No newline at end of file\n");
      }
    }
  }

  /** Names that would be misread are quoted as git does it; one with a space ends with a tab. */
  private static String name(String path) {
    boolean plain = path.chars().noneMatch(c -> c < ' ' || c == '"' || c == '\\' || c == 127);
    if (plain) {
      return path.contains(" ") ? path + "\t" : path;
    }
    StringBuilder quoted = new StringBuilder("\"");
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (b == '"' || b == '\\') {
        quoted.append('\\').append((char) b);
      } else if (b < ' ' || b == 127) {
        quoted.append(String.format("\\%03o", b & 0xff));
      } else {
        quoted.append((char) b);
      }
    }
    return quoted.append('"').toString();
  }
}
