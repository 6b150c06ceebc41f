package io.github.hotloop.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Diagnostics for a client that asks for them. */
class PullTest {
  private static final String USER =
      Samples.LOOKUP
          .replace("List<String> keys = new ArrayList<>()", "var keys = Keys.make()")
          .replace("import java.util.ArrayList", "package p;\n\nimport java.util.ArrayList");
  private static final String MAKER =
      "package p;\nclass Keys { static %s make() { return new %s(); } }\n";
  private static final String LIST =
      MAKER.formatted("java.util.ArrayList<String>", "java.util.ArrayList<>");
  private static final String SET =
      MAKER.formatted("java.util.HashSet<String>", "java.util.HashSet<>");

  @TempDir private Path folder;
  private TestClient client;

  @BeforeEach
  void start() {
    client = TestClient.start(Capable.of(Capable.PULLING), folder);
  }

  @AfterEach
  void end() {
    assertThat(client.published).as("a client that asks is sent nothing").isEmpty();
    client.close();
  }

  @Test
  void answersWithAnIdThatHoldsUntilSomethingChanges() {
    var can = client.answer().getCapabilities().getDiagnosticProvider();
    assertThat(can.getIdentifier()).isEqualTo("hotloop");
    assertThat(can.isInterFileDependencies()).isTrue();
    String uri = "file:///nowhere/Pulled.java";
    client.open(uri, Samples.LOOKUP);

    var full = client.pull(uri, null).getRelatedFullDocumentDiagnosticReport();
    assertThat(full.getItems()).hasSize(1);
    DocumentDiagnosticReport again = client.pull(uri, full.getResultId());
    assertThat(again.isRelatedUnchangedDocumentDiagnosticReport()).isTrue();
    assertThat(again.getRelatedUnchangedDocumentDiagnosticReport().getResultId())
        .isEqualTo(full.getResultId());

    client.change(uri, 2, new TextDocumentContentChangeEvent(TestClient.at(0, 0), "\n"));
    var changed = client.pull(uri, full.getResultId());
    assertThat(changed.isRelatedFullDocumentDiagnosticReport()).isTrue();
  }

  @Test
  void settingsOfTheEditorCountMoreThanThoseOfTheProject() throws Exception {
    Files.writeString(folder.resolve("pom.xml"), "<project/>");
    Files.writeString(folder.resolve("hotloop.properties"), "off=ListLookupInLoop\nmaven=false\n");
    Path file = Files.writeString(folder.resolve("Lookup.java"), Samples.LOOKUP);
    String uri = file.toUri().toString();
    client.open(uri, Samples.LOOKUP);
    assertThat(client.pull(uri)).isEmpty();

    JsonObject settings = new JsonObject();
    settings.add("off", new JsonArray());
    settings.addProperty("rules", "perf,nursery");
    settings.addProperty("off", "StringConcatInLoop");
    client.configure(settings);
    TestClient.await(client.refreshes, any -> true);
    assertThat(client.pull(uri)).hasSize(1);
  }

  @Test
  void settingsThatMakeNoSenseAreTold() {
    JsonObject settings = new JsonObject();
    settings.addProperty("rules", "ListLookupInLop");
    settings.addProperty("release", "seventeen");
    client.configure(settings);
    TestClient.await(client.refreshes, any -> true);
    client.open("file:///nowhere/Settings.java", Samples.LOOKUP);
    assertThat(client.pull("file:///nowhere/Settings.java")).hasSize(1);
    TestClient.await(client.messages, m -> m.getMessage().contains("is no number"));
    TestClient.await(
        client.messages, m -> m.getMessage().contains("did you mean ListLookupInLoop?"));
  }

  /** A project of two files, one of which uses the other. */
  private Path twoFiles(String user, String maker) throws IOException {
    Files.writeString(folder.resolve("pom.xml"), "<project/>");
    Files.writeString(folder.resolve("hotloop.properties"), "maven=false");
    Path source = Files.createDirectories(folder.resolve("src/main/java/p"));
    Files.writeString(source.resolve("Lookup.java"), user);
    Files.writeString(source.resolve("Keys.java"), maker);
    return source;
  }

  @Test
  void whatIsTypedInOneFileChangesWhatIsToldOfAnother() throws Exception {
    Path source = twoFiles(USER, LIST);
    String uri = source.resolve("Lookup.java").toUri().toString();
    String makerUri = source.resolve("Keys.java").toUri().toString();
    client.open(uri, USER);
    client.open(makerUri, LIST);
    var before = client.pull(uri, null).getRelatedFullDocumentDiagnosticReport();
    assertThat(before.getItems()).hasSize(1);

    client.change(
        makerUri, 2, new TextDocumentContentChangeEvent(LIST.replace("{ return", "{ ; return")));
    assertThat(client.pull(makerUri)).isEmpty();
    assertThat(client.pull(uri, before.getResultId()).isRelatedUnchangedDocumentDiagnosticReport())
        .as("nobody sees into a body")
        .isTrue();

    client.change(makerUri, 3, new TextDocumentContentChangeEvent(SET));
    // Looked at as the text in front first, as the one behind then.
    assertThat(client.pull(makerUri)).isEmpty();
    var after = client.pull(uri, before.getResultId());
    assertThat(after.isRelatedFullDocumentDiagnosticReport()).isTrue();
    assertThat(after.getRelatedFullDocumentDiagnosticReport().getItems()).isEmpty();
  }

  @Test
  void aFileThatComesLaterIsSeen() throws Exception {
    Path source = twoFiles(USER, "package p;\n");
    String uri = source.resolve("Lookup.java").toUri().toString();
    client.open(uri, USER);
    assertThat(client.pull(uri)).isEmpty();
    Path late = Files.writeString(source.resolve("Late.java"), LIST);
    client.open(late.toUri().toString(), LIST);
    assertThat(client.pull(uri)).hasSize(1);
  }

  @Test
  void seesOtherFilesAsTheyAreInTheEditorAndOnDisk() throws Exception {
    Path source = twoFiles(USER, LIST);
    Path makerFile = source.resolve("Keys.java");
    String uri = source.resolve("Lookup.java").toUri().toString();
    String makerUri = makerFile.toUri().toString();
    client.open(uri, USER);
    assertThat(client.pull(uri)).as("on disk").hasSize(1);

    client.open(makerUri, LIST);
    client.pull(makerUri);
    client.change(makerUri, 2, new TextDocumentContentChangeEvent(SET));
    assertThat(client.pull(uri)).as("typed").isEmpty();

    client.close(makerUri);
    assertThat(client.pull(uri)).as("closed unsaved").hasSize(1);

    Files.writeString(makerFile, SET);
    client.changedOnDisk(makerFile);
    TestClient.await(client.refreshes, any -> true);
    assertThat(client.pull(uri)).as("changed on disk").isEmpty();
  }

  @Test
  void watchesFilesAndAsksForSettings() {
    client.open("file:///nowhere/A.java", "class A {}");
    client.pull("file:///nowhere/A.java");
    assertThat(client.registered).hasSize(1);
    assertThat(client.registered.get(0).getRegistrations().get(0).getMethod())
        .isEqualTo("workspace/didChangeWatchedFiles");
  }

  @Test
  void questionsAreCancelledAndOvertaken() throws Exception {
    String uri = "file:///nowhere/Cancelled.java";
    client.open(uri, Samples.LOOKUP);
    DocumentDiagnosticParams params = new DocumentDiagnosticParams(new TextDocumentIdentifier(uri));
    int cancelled = 0;
    int overtaken = 0;
    for (int version = 2; version < 40; version++) {
      CompletableFuture<DocumentDiagnosticReport> first =
          client.server().getTextDocumentService().diagnostic(params);
      CompletableFuture<DocumentDiagnosticReport> second =
          client.server().getTextDocumentService().diagnostic(params);
      first.cancel(true);
      client.change(uri, version, new TextDocumentContentChangeEvent(TestClient.at(0, 0), "\n"));
      cancelled += first.isCancelled() ? 1 : 0;
      try {
        second.get(60, TimeUnit.SECONDS);
      } catch (ExecutionException e) {
        var error = ((ResponseErrorException) e.getCause()).getResponseError();
        assertThat(error.getCode()).isEqualTo(ResponseErrorCode.ServerCancelled.getValue());
        assertThat(error.getData().toString()).contains("\"retriggerRequest\":true");
        overtaken++;
      }
    }
    assertThat(cancelled).as("of 38; some may be answered before").isPositive();
    assertThat(overtaken).isBetween(0, 38);
    assertThat(client.pull(uri)).hasSize(1);
  }

  /** What takes the solver so long that a change comes before the answer. */
  private static String endless() {
    StringBuilder out = new StringBuilder("import java.util.function.*;\nclass Endless {\n");
    out.append("  static <T, R> R f(Function<T, R> f, T t) { return f.apply(t); }\n");
    for (int i = 0; i < 3_000; i++) {
      out.append("  Object m").append(i).append("(java.util.List<String> keys) {\n");
      out.append("    for (String s : keys) {\n      keys.contains(");
      out.append("f(a -> ".repeat(9)).append("a").append(", s)".repeat(9)).append(");\n    }\n");
      out.append("    return null;\n  }\n");
    }
    return out.append("}\n").toString();
  }

  /** Asks for diagnostics of a text that takes long, and waits until the server is at it. */
  private CompletableFuture<DocumentDiagnosticReport> askForEver(String uri) {
    client.open(uri, endless());
    client.pull("file:///nowhere/NotOpen.java");
    Duration before = client.processorTime();
    CompletableFuture<DocumentDiagnosticReport> answer =
        client
            .server()
            .getTextDocumentService()
            .diagnostic(new DocumentDiagnosticParams(new TextDocumentIdentifier(uri)));
    while (client.processorTime().minus(before).toSeconds() < 3 && !answer.isDone()) {
      Thread.onSpinWait();
    }
    assertThat(answer).isNotDone();
    return answer;
  }

  @Test
  void whatIsUnderWayStopsWhenItIsOvertaken() {
    String uri = "file:///nowhere/Endless.java";
    CompletableFuture<DocumentDiagnosticReport> answer = askForEver(uri);
    client.change(uri, 2, new TextDocumentContentChangeEvent(Samples.LOOKUP));
    assertThat(client.pull(uri)).hasSize(1);
    assertThatThrownBy(() -> TestClient.get(answer)).hasMessageContaining("changed since");
  }

  @Test
  void whatIsUnderWayStopsWhenItIsCancelled() {
    CompletableFuture<DocumentDiagnosticReport> answer = askForEver("file:///nowhere/Endless.java");
    answer.cancel(true);
    client.open("file:///nowhere/Next.java", Samples.LOOKUP);
    assertThat(client.pull("file:///nowhere/Next.java")).hasSize(1);
  }

  @Test
  void whatIsUnderWayDoesNotKeepItFromShuttingDown() throws Exception {
    askForEver("file:///nowhere/Endless.java");
    TestClient.get(client.server().shutdown());
    client.server().exit();
    assertThat(ServerProcess.end(client.process())).isZero();
  }

  @Test
  void aTextThatIsClosedWhileItIsLookedAtHasNoDiagnostics() {
    String uri = "file:///nowhere/Endless.java";
    CompletableFuture<DocumentDiagnosticReport> answer = askForEver(uri);
    client.close(uri);
    assertThatThrownBy(() -> TestClient.get(answer)).hasMessageContaining("changed since");
    assertThat(client.pull(uri)).isEmpty();
  }

  @Test
  void aProjectWhoseFolderVanishesIsStillAnsweredAbout() throws Exception {
    Path source = twoFiles(USER, LIST);
    String uri = source.resolve("Lookup.java").toUri().toString();
    client.open(uri, USER);
    assertThat(client.pull(uri)).hasSize(1);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    client.changedOnDisk(source.resolve("Keys.java"));
    client.changedOnDisk(folder.resolve("pom.xml"));
    client.change(uri, 2, new TextDocumentContentChangeEvent(TestClient.at(0, 0), "\n"));
    assertThat(client.pull(uri)).as("nobody knows any more what keys are").isEmpty();
    client.change(uri, 3, new TextDocumentContentChangeEvent(Samples.LOOKUP));
    assertThat(client.pull(uri)).hasSize(1);
    Files.createDirectories(folder);
  }

  @Test
  void theLastOfManySettingsCounts() {
    String uri = "file:///nowhere/Settings.java";
    client.open(uri, Samples.LOOKUP);
    for (int i = 0; i < 3_000; i++) {
      client.configure("off", i % 2 == 0 ? "StringConcatInLoop" : "ListLookupInLoop");
    }
    TestClient.awaitThat(() -> client.pull(uri).isEmpty());
    client.configure("off", "StringConcatInLoop");
    TestClient.awaitThat(() -> client.pull(uri).size() == 1);
  }

  @Test
  void aTextThatIsNotOpenHasNoDiagnostics() {
    assertThat(client.pull("file:///nowhere/NotOpen.java")).isEmpty();
    assertThatThrownBy(() -> client.resolved(stranger()))
        .hasMessageContaining("not one of hotloop");
  }

  private static org.eclipse.lsp4j.CodeAction stranger() {
    var action = new org.eclipse.lsp4j.CodeAction("by somebody else");
    JsonObject data = new JsonObject();
    data.addProperty("id", 7);
    action.setData(data);
    return action;
  }
}
