package io.github.hotloop.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What real editors announced when they were tried, recorded, and what they get for it. */
class ClientsTest {
  private static final String URI = "file:///nowhere/Client.java";
  private static final Range SEARCH = Samples.rangeOf(Samples.LOOKUP, "keys.contains");

  static Stream<Path> recordings() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/clients"))) {
      return files.sorted().toList().stream();
    }
  }

  private static JsonElement at(JsonElement capabilities, String path) {
    JsonElement at = capabilities;
    for (String name : path.split("\\.")) {
      at =
          at instanceof JsonObject object && object.has(name)
              ? object.get(name)
              : JsonNull.INSTANCE;
    }
    return at;
  }

  private static boolean is(JsonElement capabilities, String path) {
    JsonElement value = at(capabilities, path);
    return value.isJsonPrimitive() && value.getAsBoolean();
  }

  @ParameterizedTest
  @MethodSource("recordings")
  void getWhatTheyCanTakeAndNothingElse(Path recording) throws IOException {
    String json = Files.readString(recording);
    JsonElement can = JsonParser.parseString(json);
    boolean pulls = at(can, "textDocument.diagnostic").isJsonObject();
    boolean resolves =
        at(can, "textDocument.codeAction.resolveSupport").toString().contains("edit");
    try (TestClient client = TestClient.start(Capable.of(json))) {
      var offered = client.answer().getCapabilities();
      assertThat(offered.getDiagnosticProvider() != null).isEqualTo(pulls);
      assertThat(offered.getCodeActionProvider().getRight().getResolveProvider())
          .isEqualTo(resolves);

      client.open(URI, Samples.LOOKUP);
      List<Diagnostic> told = pulls ? client.pull(URI) : client.told(URI);
      assertThat(told).hasSize(1);
      assertThat(told.get(0).getRelatedInformation() != null)
          .isEqualTo(is(can, "textDocument.publishDiagnostics.relatedInformation"));
      assertThat(told.get(0).getCodeDescription() != null)
          .isEqualTo(is(can, "textDocument.publishDiagnostics.codeDescriptionSupport"));

      CodeAction fix = client.actions(URI, SEARCH).get(0).getRight();
      assertThat(fix.getIsPreferred() != null)
          .isEqualTo(is(can, "textDocument.codeAction.isPreferredSupport"));
      assertThat(fix.getEdit() == null).isEqualTo(resolves);
      var edit = resolves ? client.resolved(fix).getEdit() : fix.getEdit();
      assertThat(edit.getDocumentChanges() != null)
          .isEqualTo(is(can, "workspace.workspaceEdit.documentChanges"));
      assertThat(TestClient.apply(Samples.LOOKUP, edit)).contains("keysSet.contains(name)");

      String hover =
          TestClient.get(
                  client
                      .server()
                      .getTextDocumentService()
                      .hover(new HoverParams(new TextDocumentIdentifier(URI), SEARCH.getStart())))
              .getContents()
              .getRight()
              .getKind();
      assertThat(at(can, "textDocument.hover.contentFormat").toString()).contains(hover);
      assertThat(client.registered.isEmpty())
          .isEqualTo(!is(can, "workspace.didChangeWatchedFiles.dynamicRegistration"));
      assertThat(client.published.isEmpty() || !pulls).isTrue();
      assertThat(client.statuses.isEmpty())
          .isEqualTo(!is(can, "experimental.serverStatusNotification"));
    }
  }
}
