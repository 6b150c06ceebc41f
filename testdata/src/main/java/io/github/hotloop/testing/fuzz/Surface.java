package io.github.hotloop.testing.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Ways to lay out one and the same program. */
public enum Surface {
  PLAIN,
  CRLF,
  TABS,
  /** A line break before each plus sign. */
  NARROW,
  /** Comments after some lines, also such as go on in the next line. */
  COMMENTED,
  /** Hardly any line breaks. */
  WIDE;

  /** The program, laid out. */
  String of(String text) {
    String indented = indented(text);
    return switch (this) {
      case PLAIN -> indented;
      case CRLF -> indented.replace("\n", "\r\n");
      case TABS -> indented.replaceAll("(?m)\\G  ", "\t");
      case NARROW -> indented.replaceAll("(\\w|\\)|\") \\+ (?=\\w|\\(|\"|')", "$1\n      + ");
      case COMMENTED -> commented(indented);
      case WIDE -> text.contains("\"\"\"") ? indented : indented.replaceAll("([;{}])\\n +", "$1 ");
    };
  }

  /** Indents by the braces that lines start and end with; colons of cases stay at the switch. */
  private static String indented(String text) {
    List<String> lines = new ArrayList<>();
    int depth = 0;
    for (String line : text.strip().split("\n")) {
      if (line.startsWith("}")) {
        depth--;
      }
      lines.add(line.isEmpty() ? "" : "  ".repeat(depth) + line);
      if (line.endsWith("{")) {
        depth++;
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static String commented(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n")) {
      boolean statement = line.endsWith(";") || line.endsWith("}");
      lines.add(statement ? line + comment(lines.size()) : line);
    }
    return String.join("\n", lines) + "\n";
  }

  private static String comment(int line) {
    return switch (line % 5) {
      case 0 -> " // to the end";
      case 1 -> " /* one */ // two";
      case 2 -> " /* over\n lines */";
      case 3 -> " /* short */";
      default -> "";
    };
  }
}
