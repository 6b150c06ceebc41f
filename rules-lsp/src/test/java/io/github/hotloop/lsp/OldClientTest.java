package io.github.hotloop.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;

/** A client that announces nothing gets only what every client knows. */
class OldClientTest {
  private static final String URI = "file:///nowhere/Old.java";
  private static final Range SEARCH = Samples.rangeOf(Samples.LOOKUP, "keys.contains");

  @Test
  void commandsPlainEditsAndPlainText() throws Exception {
    try (TestClient client = TestClient.start(Capable.of(Capable.LITTLE))) {
      client.open(URI, Samples.LOOKUP);
      var told = TestClient.await(client.published, any -> true);
      assertThat(told.getVersion()).isNull();
      assertThat(told.getDiagnostics().get(0).getRelatedInformation()).isNull();
      assertThat(told.getDiagnostics().get(0).getCodeDescription()).isNull();

      Command fix = client.actions(URI, SEARCH).get(0).getLeft();
      Object applied = client.execute(fix.getCommand(), fix.getArguments().toArray());
      assertThat(applied.toString()).contains("applied");
      var edit = TestClient.await(client.edits, any -> true).getEdit();
      assertThat(edit.getDocumentChanges()).isNull();
      assertThat(TestClient.apply(Samples.LOOKUP, edit)).contains("keysSet.contains(name)");

      var hover =
          TestClient.get(
              client
                  .server()
                  .getTextDocumentService()
                  .hover(new HoverParams(new TextDocumentIdentifier(URI), SEARCH.getStart())));
      assertThat(hover.getContents().getRight().getKind()).isEqualTo("plaintext");
      assertThat(hover.getContents().getRight().getValue()).doesNotContain("**", "](");
    }
  }

  @Test
  void editsAtOnceWhereTheyCantBeResolved() throws Exception {
    String literals =
        """
        {"textDocument": {"codeAction": {"codeActionLiteralSupport":
          {"codeActionKind": {"valueSet": []}}}}}
        """;
    try (TestClient client = TestClient.start(Capable.of(literals))) {
      assertThat(
              client
                  .answer()
                  .getCapabilities()
                  .getCodeActionProvider()
                  .getRight()
                  .getResolveProvider())
          .isFalse();
      client.open(URI, Samples.LOOKUP);
      var fix = client.actions(URI, SEARCH).get(0).getRight();
      assertThat(fix.getIsPreferred()).isNull();
      assertThat(TestClient.apply(Samples.LOOKUP, fix.getEdit())).contains("keysSet.contains");
    }
  }
}
