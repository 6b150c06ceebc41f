package io.github.hotloop.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What can be done about a finding. */
class ActionsTest {
  private static TestClient client;

  @BeforeAll
  static void start() {
    client = TestClient.start(Capable.of(Capable.PUSHED));
  }

  @AfterAll
  static void end() {
    client.close();
  }

  private static Range search(String text) {
    return Samples.rangeOf(text, "keys.contains");
  }

  @Test
  void aSafeFixComesFirstAndItsEditWhenItIsChosen() throws Exception {
    String uri = "file:///nowhere/Safe.java";
    client.open(uri, Samples.LOOKUP);
    List<CodeAction> all =
        client.actions(uri, search(Samples.LOOKUP)).stream().map(Either::getRight).toList();

    assertThat(all)
        .extracting(CodeAction::getTitle)
        .endsWith(
            "Suppress ListLookupInLoop on 'common'",
            "Explain ListLookupInLoop",
            "Fix all safe hotloop findings in this file");
    CodeAction fix = all.get(0);
    assertThat(fix.getIsPreferred()).isTrue();
    assertThat(fix.getKind()).isEqualTo("quickfix");
    assertThat(fix.getEdit()).isNull();
    assertThat(fix.getDiagnostics().get(0).getCode().getLeft()).isEqualTo("ListLookupInLoop");
    var edit = client.resolved(fix).getEdit();
    assertThat(edit.getDocumentChanges().get(0).getLeft().getTextDocument().getVersion())
        .isEqualTo(1);
    String fixed = TestClient.apply(Samples.LOOKUP, edit);
    assertThat(fixed)
        .contains("Set<String> keysSet = new HashSet<>(keys);")
        .contains("keysSet.contains(name)");

    client.change(uri, 2, new TextDocumentContentChangeEvent(fixed));
    assertThat(client.told(uri, 2)).isEmpty();
    assertThat(client.actions(uri, search(Samples.LOOKUP))).isEmpty();
  }

  @Test
  void fixesKeepTheLineEndsOfTheFile() {
    String uri = "file:///nowhere/Lines.java";
    String text = Samples.LOOKUP.replace("// more", "// \ud83d\ude00").replace("\n", "\r\n");
    client.open(uri, text);
    CodeAction one = client.actions(uri, search(Samples.LOOKUP)).get(0).getRight();
    CodeAction all = client.action(uri, search(Samples.LOOKUP), "Fix all safe");
    String fixed = TestClient.apply(text, client.resolved(one).getEdit());
    assertThat(fixed).contains("    Set<String> keysSet = new HashSet<>(keys);\r\n");
    assertThat(fixed.replace("\r\n", "")).doesNotContain("\n");
    assertThat(TestClient.apply(text, client.resolved(all).getEdit())).isEqualTo(fixed);
  }

  @Test
  void aFixToBeReviewedSaysWhy() {
    String uri = "file:///nowhere/Reviewed.java";
    client.open(uri, Samples.REVIEWED);
    CodeAction fix = client.actions(uri, search(Samples.REVIEWED)).get(0).getRight();
    assertThat(fix.getTitle()).contains(" (review: ");
    assertThat(fix.getIsPreferred()).isNull();
    assertThat(TestClient.apply(Samples.REVIEWED, client.resolved(fix).getEdit()))
        .contains("keysSet.contains(name)");
    assertThat(client.actions(uri, search(Samples.REVIEWED), "source.fixAll")).isEmpty();
  }

  @Test
  void anEditThatNoLongerFitsIsRefused() {
    String uri = "file:///nowhere/Stale.java";
    client.open(uri, Samples.LOOKUP);
    CodeAction fix = client.actions(uri, search(Samples.LOOKUP)).get(0).getRight();
    client.change(uri, 2, new TextDocumentContentChangeEvent(TestClient.at(0, 0), "\n"));
    assertThatThrownBy(() -> client.resolved(fix))
        .hasMessageContaining("not applied: the text has changed since");
    client.close(uri);
    assertThatThrownBy(() -> client.resolved(fix)).hasMessageContaining("no longer open");
  }

  @Test
  void suppressesWhereItStands() {
    String uri = "file:///nowhere/Suppressed.java";
    client.open(uri, Samples.LOOKUP);
    CodeAction action = client.action(uri, search(Samples.LOOKUP), "Suppress ");
    String text = TestClient.apply(Samples.LOOKUP, client.resolved(action).getEdit());
    assertThat(text)
        .contains("\n  @SuppressWarnings(\"ListLookupInLoop\")\n  static List<String> common(");
    client.change(uri, 2, new TextDocumentContentChangeEvent(text));
    assertThat(client.told(uri, 2)).isEmpty();
  }

  @Test
  void explains() throws Exception {
    String uri = "file:///nowhere/Explained.java";
    client.open(uri, Samples.LOOKUP);
    CodeAction action = client.action(uri, search(Samples.LOOKUP), "Explain ");
    Object page =
        client.execute(
            action.getCommand().getCommand(), action.getCommand().getArguments().toArray());
    assertThat(page.toString()).contains("# ListLookupInLoop");
    Path shown = Documents.path(TestClient.await(client.shown, any -> true).getUri());
    assertThat(shown).content().startsWith("# ListLookupInLoop").contains("## The fix");
    assertThatThrownBy(() -> client.execute("hotloop.explain", "NoSuchRule"))
        .hasMessageContaining("no rule is called NoSuchRule");
    assertThatThrownBy(() -> client.execute("hotloop.nothing"))
        .hasMessageContaining("no command is called hotloop.nothing");
  }

  @Test
  void hoverTellsWhatItIsWhatItCostsAndHowItIsFixed() {
    String uri = "file:///nowhere/Hovered.java";
    client.open(uri, Samples.LOOKUP);
    var hover = hover(uri, search(Samples.LOOKUP));
    assertThat(hover.getRange()).isEqualTo(Samples.rangeOf(Samples.LOOKUP, "keys.contains(name)"));
    String text = hover.getContents().getRight().getValue();
    assertThat(text)
        .startsWith("**ListLookupInLoop**: ")
        .contains("grows with", "pays from", "JDK 17", "JDK 25")
        .contains("- Fix: ", "(safe)")
        .contains("](https://");
    assertThat(hover(uri, TestClient.at(0, 0))).isNull();
    assertThat(hover("file:///nowhere/NotOpen.java", TestClient.at(0, 0))).isNull();
  }

  private static org.eclipse.lsp4j.Hover hover(String uri, Range at) {
    return TestClient.get(
        client
            .server()
            .getTextDocumentService()
            .hover(new HoverParams(new TextDocumentIdentifier(uri), at.getStart())));
  }

  @Test
  void offersNoFixInAFileWithSyntaxErrors() {
    String uri = "file:///nowhere/BrokenActions.java";
    String broken = Samples.LOOKUP.replace("  // more\n", "  int half(int x) { return x / ; }\n");
    client.open(uri, broken);
    assertThat(client.actions(uri, search(broken)))
        .extracting(action -> action.getRight().getTitle())
        .containsExactly("Suppress ListLookupInLoop on 'common'", "Explain ListLookupInLoop");
    assertThat(hover(uri, search(broken)).getContents().getRight().getValue())
        .contains("no syntax errors");
  }
}
