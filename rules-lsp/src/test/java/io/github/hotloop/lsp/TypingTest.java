package io.github.hotloop.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text that was typed piece by piece is told about as if it had been opened as it is. */
class TypingTest {
  private static final int EDITS = 400;

  private static final List<String> PIECES =
      List.of(
          "\n",
          "\r\n",
          "\r",
          " ",
          "\ud83d\ude00",
          "// \ud83d\ude00\n",
          "/* */",
          "int more = 1;",
          "for (;;) { break; }",
          "keys.contains(\"\");",
          "\n  void more() { }\n",
          "import java.util.*;\n",
          "{",
          "}");

  @TempDir private Path folder;
  private int compared;

  @Test
  void equalsTheSameTextOpenedAtOnce() {
    Random random = new Random(Long.getLong("seed", 1));
    String start = Samples.LOOKUP.replace("// more", "// \ud83d\ude00");
    String uri = folder.resolve("one/Lookup.java").toUri().toString();
    try (TestClient client = TestClient.start(Capable.of(Capable.PULLING), folder)) {
      client.open(uri, start);
      String text = start;
      for (int version = 2; version < EDITS; version++) {
        if (random.nextInt(8) == 0) {
          client.change(uri, version++, new TextDocumentContentChangeEvent(start));
          text = start;
        }
        int from = border(text, random.nextInt(text.length() + 1));
        int to = random.nextInt(3) == 0 ? border(text, Math.min(text.length(), from + 9)) : from;
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        client.change(
            uri,
            version,
            new TextDocumentContentChangeEvent(
                new Range(position(text, from), position(text, to)), piece));
        text = text.substring(0, from) + piece + text.substring(to);
        compare(client, uri, text, version);
      }
    }
    assertThat(compared).as("texts without syntax errors").isGreaterThan(EDITS / 20);
  }

  private void compare(TestClient client, String uri, String text, int version) {
    List<Diagnostic> told = client.pull(uri);
    String other = folder.resolve("other" + version + "/Lookup.java").toUri().toString();
    client.open(other, text);
    List<Diagnostic> wanted = client.pull(other);
    client.close(other);
    if (wanted.stream().noneMatch(d -> d.getSeverity() == DiagnosticSeverity.Information)) {
      compared++;
      assertThat(told)
          .as(text)
          .extracting(Diagnostic::getRange)
          .isEqualTo(wanted.stream().map(Diagnostic::getRange).toList());
    }
  }

  /** The next place that is not inside a line end. */
  private static int border(String text, int at) {
    return at > 0 && text.startsWith("\r\n", at - 1) ? at + 1 : at;
  }

  /** Counted apart from the server. */
  private static Position position(String text, int at) {
    String before = text.substring(0, at);
    String[] lines = before.split("\r\n|\r|\n", -1);
    return new Position(lines.length - 1, lines[lines.length - 1].length());
  }
}
