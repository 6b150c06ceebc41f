package io.github.hotloop.fix;

import io.github.hotloop.tree.Lines;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A unified diff that {@code git apply} and {@code patch -p1} take. Only a line feed ends a line,
 * so that carriage returns stay part of their lines; a last line without one is marked.
 *
 * <p>There is no {@code diff --git} line: git then takes the paths as relative to the folder that
 * it runs in.
 */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;

  /**
   * Lines that others replace.
   *
   * @param at the number of the first line replaced, or before which is inserted, from 0
   */
  public record Change(int at, List<String> before, List<String> after) {
    private int end() {
      return at + before.size();
    }
  }

  private final List<String> lines;
  private final StringBuilder out = new StringBuilder();
  private int shift;

  private UnifiedDiff(List<String> lines) {
    this.lines = lines;
  }

  /**
   * What a fix does to a text.
   *
   * @param path with slashes, relative to the folder that the diff will be applied in
   */
  public static String of(String path, String text, Fix fix) {
    return of(path, lines(text), changes(text, fix.edits()));
  }

  /**
   * What changes do to a text; empty if there is none.
   *
   * @param path with slashes, relative to the folder that the diff will be applied in
   * @param text as {@link #lines} gives it
   * @param changes sorted, without overlap
   */
  public static String of(String path, List<String> text, List<Change> changes) {
    return changes.isEmpty() ? "" : new UnifiedDiff(text).write(path, changes);
  }

  /** The lines of a text, each with its line feed. */
  public static List<String> lines(String text) {
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

  private static List<Change> changes(String text, List<TextEdit> edits) {
    // A carriage return alone ends no line in a diff: a stand-in of the same length keeps offsets.
    Lines index = new Lines(text.replace('\r', ' '));
    List<Change> changes = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= edits.size(); i++) {
      boolean apart =
          i == edits.size()
              || index.line(edits.get(i).span().start())
                  > index.line(edits.get(i - 1).span().end());
      if (apart) {
        changes.add(change(text, index, edits.subList(from, i)));
        from = i;
      }
    }
    changes.removeIf(change -> change.before().isEmpty() && change.after().isEmpty());
    return changes;
  }

  /** What edits of neighbouring lines do to these. */
  private static Change change(String text, Lines index, List<TextEdit> edits) {
    int first = index.line(edits.get(0).span().start());
    int last = index.line(edits.get(edits.size() - 1).span().end());
    int start = index.start(first);
    int end = last < index.count() ? index.start(last + 1) : text.length();
    StringBuilder changed = new StringBuilder();
    int done = start;
    for (TextEdit edit : edits) {
      changed.append(text, done, edit.span().start()).append(edit.replacement());
      done = edit.span().end();
    }
    List<String> before = lines(text.substring(start, end));
    List<String> after = lines(changed.append(text, done, end).toString());
    int same = 0;
    int shorter = Math.min(before.size(), after.size());
    while (same < shorter && before.get(same).equals(after.get(same))) {
      same++;
    }
    int sameAtEnd = 0;
    while (sameAtEnd < shorter - same
        && before
            .get(before.size() - 1 - sameAtEnd)
            .equals(after.get(after.size() - 1 - sameAtEnd))) {
      sameAtEnd++;
    }
    return new Change(
        first - 1 + same,
        before.subList(same, before.size() - sameAtEnd),
        after.subList(same, after.size() - sameAtEnd));
  }

  private String write(String path, List<Change> changes) {
    out.append("--- ").append(name("a/" + path)).append('\n');
    out.append("+++ ").append(name("b/" + path)).append('\n');
    int from = 0;
    for (int i = 1; i <= changes.size(); i++) {
      boolean apart =
          i == changes.size() || changes.get(i).at() - changes.get(i - 1).end() > 2 * CONTEXT;
      if (apart) {
        hunk(changes.subList(from, i));
        from = i;
      }
    }
    return out.toString();
  }

  private void hunk(List<Change> changes) {
    Change last = changes.get(changes.size() - 1);
    int start = Math.max(0, changes.get(0).at() - CONTEXT);
    int end = Math.min(lines.size(), last.end() + CONTEXT);
    int grown = changes.stream().mapToInt(c -> c.after().size() - c.before().size()).sum();
    out.append("@@ -").append(range(start, end - start));
    out.append(" +").append(range(start + shift, end - start + grown)).append(" @@\n");
    shift += grown;
    int at = start;
    for (Change change : changes) {
      lines(' ', lines.subList(at, change.at()));
      lines('-', change.before());
      lines('+', change.after());
      at = change.end();
    }
    lines(' ', lines.subList(at, end));
  }

  private static String range(int start, int size) {
    // An empty range names the line before it.
    return (size == 0 ? start : start + 1) + "," + size;
  }

  private void lines(char mark, List<String> written) {
    for (String line : written) {
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
