package io.github.hotloop.fix;

import java.util.ArrayList;
import java.util.List;

/** The parts of a type as it is written. */
public final class TypeText {
  private TypeText() {}

  /**
   * The type arguments, as in {@code [String, List<X>]} for {@code Map<String, List<X>>}; none
   * where there are none, or where one is a wildcard or has an annotation or comment.
   */
  public static List<String> arguments(String type) {
    int open = type.indexOf('<');
    if (open < 0 || !type.endsWith(">") || type.matches("(?s).*([?@]|//|/\\*).*")) {
      return List.of();
    }
    List<String> arguments = new ArrayList<>();
    int depth = 0;
    int start = open + 1;
    for (int i = start; i < type.length(); i++) {
      char c = type.charAt(i);
      if (depth == 0 && (c == ',' || i == type.length() - 1)) {
        arguments.add(type.substring(start, i).strip().replaceAll("\\s+", " "));
        start = i + 1;
      } else if (c == '<') {
        depth++;
      } else if (c == '>') {
        depth--;
      }
    }
    return arguments;
  }

  /** The type without its arguments. */
  public static String raw(String type) {
    int open = type.indexOf('<');
    return open < 0 ? type : type.substring(0, open);
  }
}
