package io.github.hotloop.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Renders a page of the documentation, which is Markdown, for a terminal. */
final class Page {
  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)\\s*#*");
  private static final Pattern ITEM = Pattern.compile("(\\s*(?:[-*+]|\\d+[.)])\\s+)(.*)");
  private static final Pattern QUOTE = Pattern.compile(">\\s?(.*)");
  private static final Pattern INLINE =
      Pattern.compile(
          "`([^`]+)`|\\*\\*(.+?)\\*\\*|\\[([^\\]]+)\\]\\(([^)\\s]+)\\)|(?<![\\w*])\\*([^*\\s][^*]*)\\*");

  private final Paint paint;
  private final int width;
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder paragraph = new StringBuilder();
  private String firstIndent = "";
  private String indent = "";

  Page(Paint paint, int width) {
    this.paint = paint;
    this.width = width;
  }

  String render(String markdown) {
    List<String> lines = markdown.replaceAll("(?s)<!--.*?-->\\R?", "").lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher heading = HEADING.matcher(line);
      Matcher item = ITEM.matcher(line);
      Matcher quote = QUOTE.matcher(line);
      if (line.stripLeading().startsWith("```")) {
        i = code(lines, i);
      } else if (line.isBlank()) {
        flush();
        blank();
      } else if (heading.matches()) {
        flush();
        blank();
        out.append(paint.bold(inline(heading.group(1)))).append('\n');
      } else if (line.startsWith("|")) {
        i = table(lines, i);
      } else if (item.matches()) {
        flush();
        start(item.group(1), item.group(2));
      } else if (quote.matches()) {
        if (!indent.equals("| ")) {
          flush();
        }
        start("| ", quote.group(1));
        indent = "| ";
      } else {
        paragraph.append(paragraph.length() == 0 ? "" : " ").append(line.strip());
      }
    }
    flush();
    return out.toString().stripTrailing() + "\n";
  }

  private void start(String mark, String text) {
    if (paragraph.length() > 0) {
      paragraph.append(' ').append(text);
      return;
    }
    firstIndent = mark;
    indent = " ".repeat(mark.length());
    paragraph.append(text);
  }

  private void blank() {
    if (out.length() > 0 && !out.toString().endsWith("\n\n")) {
      out.append('\n');
    }
  }

  private int code(List<String> lines, int from) {
    flush();
    String fence = lines.get(from).strip();
    boolean isDiff = fence.equals("```diff");
    int at = from + 1;
    while (at < lines.size() && !lines.get(at).strip().startsWith("```")) {
      String line = lines.get(at);
      String shown = Snippet.clean(line);
      boolean taken = isDiff && line.startsWith("-");
      boolean put = isDiff && line.startsWith("+");
      out.append("    ")
          .append(taken ? paint.red(shown) : put ? paint.green(shown) : shown)
          .append('\n');
      at++;
    }
    return at;
  }

  private int table(List<String> lines, int from) {
    flush();
    List<List<String>> rows = new ArrayList<>();
    int at = from;
    for (; at < lines.size() && lines.get(at).startsWith("|"); at++) {
      if (!lines.get(at).matches("[|\\s:-]+")) {
        rows.add(cells(lines.get(at)));
      }
    }
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    boolean[] numbers = new boolean[columns];
    for (int column = 0; column < columns; column++) {
      numbers[column] = rows.size() > 1;
      for (int row = 0; row < rows.size(); row++) {
        String cell = column < rows.get(row).size() ? rows.get(row).get(column) : "";
        widths[column] = Math.max(widths[column], cell.length());
        numbers[column] &= row == 0 || cell.isEmpty() || Character.isDigit(cell.charAt(0));
      }
    }
    for (int row = 0; row < rows.size(); row++) {
      StringBuilder line = new StringBuilder("  ");
      for (int column = 0; column < rows.get(row).size(); column++) {
        String cell = rows.get(row).get(column);
        String fill = " ".repeat(widths[column] - cell.length());
        line.append(numbers[column] ? fill + cell : cell + fill).append("  ");
      }
      String text = line.toString().stripTrailing();
      out.append(row == 0 ? paint.bold(text) : text).append('\n');
    }
    return at - 1;
  }

  private static List<String> cells(String row) {
    String inner = row.strip().replaceAll("^\\||\\|$", "");
    List<String> cells = new ArrayList<>();
    for (String cell : inner.split("(?<!\\\\)\\|", -1)) {
      cells.add(new Page(new Paint(false), 0).inline(cell.strip().replace("\\|", "|")));
    }
    return cells;
  }

  /** Writes the collected words, wrapped. Code keeps its spaces, for it must stay readable. */
  private void flush() {
    if (paragraph.length() == 0) {
      return;
    }
    StringBuilder line = new StringBuilder(firstIndent);
    int length = firstIndent.length();
    boolean first = true;
    for (String word : inline(paragraph.toString()).split(" +")) {
      int wordLength = word.replaceAll("\u001b\\[[0-9;]*m", "").length();
      if (!first && length + 1 + wordLength > width) {
        out.append(line).append('\n');
        line = new StringBuilder(indent);
        length = indent.length();
        first = true;
      }
      line.append(first ? "" : " ").append(word);
      length += (first ? 0 : 1) + wordLength;
      first = false;
    }
    out.append(line).append('\n');
    paragraph.setLength(0);
    firstIndent = "";
    indent = "";
  }

  private String inline(String text) {
    Matcher found = INLINE.matcher(text);
    StringBuilder styled = new StringBuilder();
    while (found.find()) {
      String shown;
      if (found.group(1) != null) {
        shown = paint.on() ? paint.cyan(found.group(1)) : "`" + found.group(1) + "`";
      } else if (found.group(2) != null) {
        shown = paint.bold(found.group(2));
      } else if (found.group(3) != null) {
        boolean isWeb = found.group(4).startsWith("http");
        shown = found.group(3) + (isWeb ? " (" + found.group(4) + ")" : "");
      } else {
        shown = found.group(5);
      }
      found.appendReplacement(styled, Matcher.quoteReplacement(shown));
    }
    return found.appendTail(styled).toString();
  }
}
