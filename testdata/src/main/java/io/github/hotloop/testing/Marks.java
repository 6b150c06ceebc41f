package io.github.hotloop.testing;

import io.github.hotloop.tree.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The hand-written marks of a case: {@code // want "text"}, {@code // ok:}, {@code // gap:}. */
public record Marks(List<Mark> all) {
  private static final Pattern WANT = Pattern.compile("// want((?: \"[^\"]+\")+)");
  private static final Pattern TEXT = Pattern.compile("\"([^\"]+)\"");
  private static final Pattern QUIET = Pattern.compile("// (ok|gap):(.*)");

  /** What a mark says of its line. */
  public enum Kind {
    WANT,
    OK,
    GAP
  }

  /**
   * One mark.
   *
   * @param line from 1
   * @param text part of the message for WANT, the reason for others
   */
  public record Mark(Kind kind, int line, String text) {}

  /** Reads the marks of a text. */
  public static Marks of(String text) {
    Lines lines = new Lines(text);
    List<Mark> found = new ArrayList<>();
    for (int line = 1; line <= lines.count(); line++) {
      Matcher want = WANT.matcher(lines.text(line));
      while (want.find()) {
        Matcher part = TEXT.matcher(want.group(1));
        while (part.find()) {
          found.add(new Mark(Kind.WANT, line, part.group(1)));
        }
      }
      Matcher quiet = QUIET.matcher(lines.text(line));
      if (quiet.find()) {
        Kind kind = quiet.group(1).equals("ok") ? Kind.OK : Kind.GAP;
        found.add(new Mark(kind, line, quiet.group(2).strip()));
      }
    }
    return new Marks(List.copyOf(found));
  }

  /** The text without its marks; every other character keeps its place. */
  public static String strip(String text) {
    String unwanted = text.replaceAll("(?m)[ \t]*" + WANT.pattern() + "[ \t]*$", "");
    return unwanted.replaceAll("(?m)[ \t]*" + QUIET.pattern() + "$", "");
  }

  /** The marks of a kind. */
  public List<Mark> of(Kind kind) {
    return all.stream().filter(mark -> mark.kind() == kind).toList();
  }
}
