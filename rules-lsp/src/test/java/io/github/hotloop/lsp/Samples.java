package io.github.hotloop.lsp;

import java.nio.file.Path;
import org.eclipse.lsp4j.Range;

/** Sources with something to find in them. */
final class Samples {
  /** One finding with a safe fix. */
  static final String LOOKUP =
      """
      import java.util.ArrayList;
      import java.util.List;

      class Lookup {
        // more
        static List<String> common(String[] names, String[] others) {
          List<String> keys = new ArrayList<>();
          for (String other : others) {
            keys.add(other);
          }
          List<String> found = new ArrayList<>();
          for (String name : names) {
            if (keys.contains(name)) {
              found.add(name);
            }
          }
          return found;
        }
      }
      """;

  /** One finding with a fix that is to be reviewed. */
  static final String REVIEWED =
      """
      import java.util.ArrayList;
      import java.util.List;

      class Reviewed {
        static List<String> common(List<String> names, List<String> keys) {
          List<String> found = new ArrayList<>();
          for (String name : names) {
            if (keys.contains(name)) {
              found.add(name);
            }
          }
          return found;
        }
      }
      """;

  private Samples() {}

  /** Where a piece stands in a text for the first time. */
  static Range rangeOf(String text, String piece) {
    Document document = new Document("", Path.of("A.java"), 0, text);
    int start = text.indexOf(piece);
    return document.range(new io.github.hotloop.tree.Span(start, start + piece.length()));
  }
}
