package io.github.hotloop.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Diagnostics for a client that can't ask for them. */
class PushTest {
  private static TestClient client;

  @BeforeAll
  static void start() {
    client = TestClient.start(Capable.of(Capable.PUSHED));
  }

  @AfterAll
  static void end() {
    client.close();
  }

  @Test
  void saysWhatItCan() {
    var can = client.answer().getCapabilities();
    assertThat(can.getDiagnosticProvider()).isNull();
    assertThat(can.getCodeActionProvider().getRight().getResolveProvider()).isTrue();
    assertThat(client.answer().getServerInfo().getName()).isEqualTo("hotloop");
  }

  @Test
  void tellsAllAboutAFinding() {
    String uri = "file:///nowhere/Finding.java";
    client.open(uri, Samples.LOOKUP);

    Diagnostic finding = only(client.told(uri, 1));

    assertThat(finding.getRange())
        .isEqualTo(Samples.rangeOf(Samples.LOOKUP, "keys.contains(name)"));
    assertThat(finding.getSeverity()).isEqualTo(DiagnosticSeverity.Warning);
    assertThat(finding.getSource()).isEqualTo("hotloop");
    assertThat(finding.getCode().getLeft()).isEqualTo("ListLookupInLoop");
    assertThat(finding.getCodeDescription().getHref()).endsWith("/ListLookupInLoop");
    assertThat(finding.getMessage().getLeft()).contains("`keys`");
    assertThat(finding.getRelatedInformation()).isNotEmpty();
    assertThat(finding.getRelatedInformation().get(0).getLocation().getUri()).isEqualTo(uri);
    assertThat(finding.getData().toString()).contains("ListLookupInLoop");
  }

  @Test
  void followsWhatIsTyped() {
    String uri = "file:///nowhere/Typed.java";
    client.open(uri, Samples.LOOKUP);
    Diagnostic before = only(client.told(uri, 1));

    client.change(uri, 2, insertion(0, 0, "// a line above\r\n// and one more: \uD83D\uDE00\n"));
    Diagnostic moved = only(client.told(uri, 2));
    assertThat(moved.getRange().getStart().getLine())
        .isEqualTo(before.getRange().getStart().getLine() + 2);
    assertThat(moved.getData()).isEqualTo(before.getData());

    int line = moved.getRange().getStart().getLine();
    client.change(
        uri,
        3,
        new TextDocumentContentChangeEvent(
            new Range(new Position(line, 0), new Position(line, 999)), "      if (true) {"),
        insertion(0, 0, "// two changes at once\n"));
    assertThat(client.told(uri, 3)).isEmpty();

    client.change(uri, 4, new TextDocumentContentChangeEvent(Samples.LOOKUP));
    assertThat(only(client.told(uri, 4)).getRange()).isEqualTo(before.getRange());
  }

  @Test
  void ofMuchTypingOnlyTheLastTextIsLookedAt() {
    String uri = "file:///nowhere/Fast.java";
    client.open(uri, Samples.LOOKUP);
    client.told(uri, 1);
    for (int version = 2; version <= 60; version++) {
      client.change(uri, version, insertion(0, 0, "//\n"));
    }
    int last = 0;
    int times = 0;
    while (last < 60) {
      last = TestClient.await(client.published, p -> p.getUri().equals(uri)).getVersion();
      times++;
    }
    assertThat(times).isLessThan(10);
  }

  @Test
  void countsAsTheProtocolDoes() {
    String uri = "file:///nowhere/Counted.java";
    String text = Samples.LOOKUP.replace("  // more\n", "  // \ud83d\ude00x\n");
    String windows = text.replace("\n", "\r\n");
    client.open(uri, windows);
    Range found = only(client.told(uri, 1)).getRange();
    assertThat(found).isEqualTo(Samples.rangeOf(text, "keys.contains(name)"));

    // Behind a character of two units; over a line's end; to the end in all ways there are.
    Range x = Samples.rangeOf(text, "x\n  static");
    x.setEnd(new Position(x.getStart().getLine(), x.getStart().getCharacter() + 1));
    client.change(uri, 2, new TextDocumentContentChangeEvent(x, "*/ class Inner { } /*"));
    Position end = new Position(x.getStart().getLine(), 999);
    Position next = new Position(x.getStart().getLine() + 1, 0);
    client.change(uri, 3, new TextDocumentContentChangeEvent(new Range(next, end), " */\r\n\r\n"));
    Diagnostic moved = only(client.told(uri, 3));
    assertThat(moved.getRange().getStart().getLine()).isEqualTo(found.getStart().getLine() + 1);
    assertThat(moved.getRange().getStart().getCharacter())
        .isEqualTo(found.getStart().getCharacter());

    Range all = new Range(new Position(0, 0), new Position(Integer.MAX_VALUE, Integer.MAX_VALUE));
    client.change(uri, 4, new TextDocumentContentChangeEvent(all, "class Counted {}"));
    assertThat(client.told(uri, 4)).isEmpty();
    Range behind = new Range(new Position(7, 7), new Position(9, 9));
    client.change(uri, 5, new TextDocumentContentChangeEvent(behind, Samples.LOOKUP));
    client.change(uri, 6, new TextDocumentContentChangeEvent(TestClient.at(0, 16), "\n"));
    client.change(
        uri,
        7,
        new TextDocumentContentChangeEvent(new Range(new Position(0, 0), new Position(1, 0)), ""));
    assertThat(only(client.told(uri, 7)).getRange())
        .isEqualTo(Samples.rangeOf(Samples.LOOKUP, "keys.contains(name)"));
  }

  @Test
  void takesBackWhatItToldWhenATextIsClosed() {
    String uri = "file:///nowhere/Closed.java";
    client.open(uri, Samples.LOOKUP);
    assertThat(client.told(uri)).hasSize(1);
    client.close(uri);
    assertThat(client.told(uri)).isEmpty();
  }

  @Test
  void ignoresWhatComesTwiceOrTooLate() {
    String uri = "file:///nowhere/Twice.java";
    client.change(uri, 7, insertion(0, 0, "not open\n"));
    client.close(uri);
    client.open(uri, Samples.LOOKUP);
    client.told(uri, 1);
    client.change(uri, 3, insertion(0, 0, "//\n"));
    client.change(uri, 3, insertion(0, 0, "garbage twice\n"));
    client.change(uri, 2, insertion(0, 0, "garbage too late\n"));
    client.change(uri, 4, insertion(0, 0, "//\n"));
    assertThat(only(client.told(uri, 4)).getRange().getStart().getLine())
        .isEqualTo(Samples.rangeOf(Samples.LOOKUP, "keys.contains").getStart().getLine() + 2);
    client.open(uri, "class Twice {}");
    assertThat(client.told(uri, 1)).isEmpty();
  }

  @Test
  void knowsWhatCanBeKnownInSpiteOfSyntaxErrors() {
    String uri = "file:///nowhere/Broken.java";
    String other = "  int half(int x) { return x / ; }\n";
    String broken = Samples.LOOKUP.replace("  // more\n", other);
    client.open(uri, broken);
    Diagnostic finding = only(client.told(uri, 1));
    assertThat(finding.getCode().getLeft()).isEqualTo("ListLookupInLoop");
  }

  @Test
  void keepsWhatItToldWhileATextCantBeReadAtAll() {
    String uri = "file:///nowhere/Hopeless.java";
    client.open(uri, Samples.LOOKUP);
    Diagnostic before = only(client.told(uri, 1));
    client.change(uri, 2, insertion(0, 0, "import ;;; {{{ java\n"));
    List<Diagnostic> now = client.told(uri, 2);
    assertThat(now).hasSize(2);
    assertThat(now.get(0).getSeverity()).isEqualTo(DiagnosticSeverity.Information);
    assertThat(now.get(0).getMessage().getLeft()).startsWith("hotloop can't read this file: ");
    assertThat(now.get(1).getData()).isEqualTo(before.getData());
    assertThat(now.get(1).getRange().getStart().getLine())
        .isEqualTo(before.getRange().getStart().getLine() + 1);
  }

  @Test
  void skipsWhatIsTooLargeAndSaysSo() {
    String uri = "file:///nowhere/Large.java";
    client.open(uri, "class Large {\n" + "  // nothing in here\n".repeat(60_000) + "}\n");
    assertThat(only(client.told(uri, 1)).getMessage().getLeft())
        .startsWith("hotloop skips this file: ")
        .contains("maxKilobytes");
    String binary = "file:///nowhere/Binary.java";
    client.open(binary, "class Binary { \0 }");
    assertThat(only(client.told(binary, 1)).getMessage().getLeft()).contains("no text");
  }

  @Test
  void skipsWhatIsNestedTooDeeplyAndGoesOn() {
    String uri = "file:///nowhere/Deep.java";
    client.open(uri, "class Deep {\n  int deep = " + "(".repeat(200_000) + "\n}\n");
    Diagnostic note = only(client.told(uri, 1));
    assertThat(note.getMessage().getLeft()).contains("nested more than");
    assertThat(note.getRange().getStart().getLine()).isEqualTo(1);
    client.open("file:///nowhere/AfterDeep.java", Samples.LOOKUP);
    assertThat(client.told("file:///nowhere/AfterDeep.java", 1)).hasSize(1);
  }

  @Test
  void takesFilesThatAreNone() {
    client.open("untitled:Untitled-1", Samples.LOOKUP);
    assertThat(client.told("untitled:Untitled-1", 1)).hasSize(1);
    client.open("jdt://contents/rt.jar/Some Thing.class?=x", Samples.LOOKUP);
    assertThat(client.told("jdt://contents/rt.jar/Some Thing.class?=x", 1)).hasSize(1);
  }

  private static Diagnostic only(List<Diagnostic> all) {
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static TextDocumentContentChangeEvent insertion(int line, int character, String text) {
    return new TextDocumentContentChangeEvent(TestClient.at(line, character), text);
  }
}
