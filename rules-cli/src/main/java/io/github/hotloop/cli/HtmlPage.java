package io.github.hotloop.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Renders a page of the documentation, which is Markdown, as HTML that needs nothing else. */
final class HtmlPage {
  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*)");
  private static final Pattern ITEM = Pattern.compile("[-*+] (.*)");
  private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]*\\]\\(img/([^)]+)\\)");
  private static final Pattern INLINE =
      Pattern.compile("`([^`]+)`|\\*\\*(.+?)\\*\\*|\\[([^\\]]+)\\]\\(([^)\\s]+)\\)");

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="color-scheme" content="light dark">
      <title>%s</title>
      <style>
      body { font: 16px/1.5 sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em; }
      pre { overflow-x: auto; padding: 0.8em; border: 1px solid #8886; }
      table { border-collapse: collapse; }
      th, td { padding: 0.2em 0.8em; border-bottom: 1px solid #8886; text-align: left; }
      ins { color: #1a7f37; text-decoration: none; }
      del { color: #c4321f; text-decoration: none; }
      </style>
      </head>
      <body>
      """;

  private final Function<String, Optional<String>> images;
  private final StringBuilder out = new StringBuilder();
  private String open = "";

  /** Pictures are looked up by file name. */
  HtmlPage(Function<String, Optional<String>> images) {
    this.images = images;
  }

  String render(String title, String markdown) {
    out.append(HEAD.formatted(escape(title)));
    List<String> lines = markdown.replaceAll("(?s)<!--.*?-->\\R?", "").lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher heading = HEADING.matcher(line);
      Matcher item = ITEM.matcher(line);
      Matcher image = IMAGE.matcher(line);
      if (line.startsWith("```")) {
        i = code(lines, i);
      } else if (line.isBlank()) {
        close();
      } else if (heading.matches()) {
        close();
        String tag = "h" + heading.group(1).length();
        out.append("<%s>%s</%s>\n".formatted(tag, inline(heading.group(2)), tag));
      } else if (image.matches()) {
        close();
        out.append(images.apply(image.group(1)).orElse(""));
      } else if (line.startsWith("|")) {
        row(line);
      } else if (item.matches()) {
        if (!open.equals("ul")) {
          enter("ul");
        }
        out.append("<li>").append(inline(item.group(1))).append('\n');
      } else {
        if (open.isEmpty()) {
          enter("p");
        }
        out.append(inline(line.strip())).append('\n');
      }
    }
    close();
    return out.append("</body>\n</html>\n").toString();
  }

  private void enter(String tag) {
    close();
    open = tag;
    out.append('<').append(tag).append(">\n");
  }

  private void close() {
    if (!open.isEmpty()) {
      out.append("</").append(open).append(">\n");
      open = "";
    }
  }

  private void row(String line) {
    if (line.matches("[|\\s:-]+")) {
      return;
    }
    String cell = open.equals("table") ? "td" : "th";
    if (!open.equals("table")) {
      enter("table");
    }
    out.append("<tr>");
    for (String text : line.strip().replaceAll("^\\||\\|$", "").split("(?<!\\\\)\\|", -1)) {
      String shown = inline(text.strip().replace("\\|", "|"));
      out.append("<%s>%s</%s>".formatted(cell, shown, cell));
    }
    out.append("</tr>\n");
  }

  private int code(List<String> lines, int from) {
    close();
    boolean isDiff = lines.get(from).strip().equals("```diff");
    out.append("<pre>");
    int at = from + 1;
    while (at < lines.size() && !lines.get(at).startsWith("```")) {
      String line = escape(lines.get(at));
      String tag =
          isDiff && line.startsWith("+") ? "ins" : isDiff && line.startsWith("-") ? "del" : "";
      out.append(tag.isEmpty() ? line : "<" + tag + ">" + line + "</" + tag + ">").append('\n');
      at++;
    }
    out.append("</pre>\n");
    return at;
  }

  private static String inline(String text) {
    Matcher found = INLINE.matcher(escape(text));
    StringBuilder styled = new StringBuilder();
    while (found.find()) {
      String shown;
      if (found.group(1) != null) {
        shown = "<code>" + found.group(1) + "</code>";
      } else if (found.group(2) != null) {
        shown = "<strong>" + found.group(2) + "</strong>";
      } else {
        // Only the web is there without the rest of the documentation.
        shown =
            found.group(4).startsWith("http")
                ? "<a href=\"" + found.group(4) + "\">" + found.group(3) + "</a>"
                : found.group(3);
      }
      found.appendReplacement(styled, Matcher.quoteReplacement(shown));
    }
    return found.appendTail(styled).toString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
