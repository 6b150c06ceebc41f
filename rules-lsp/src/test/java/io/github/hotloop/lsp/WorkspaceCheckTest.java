package io.github.hotloop.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of all files. */
class WorkspaceCheckTest {
  @TempDir private Path one;
  @TempDir private Path two;

  @BeforeEach
  void write() throws Exception {
    Files.writeString(one.resolve("Lookup.java"), Samples.LOOKUP);
    Files.writeString(one.resolve("Broken.java"), "class {");
    Files.write(one.resolve("Latin.java"), new byte[] {'/', '/', (byte) 0xe4});
    for (int i = 0; i < 30; i++) {
      Files.writeString(one.resolve("Empty" + i + ".java"), "class Empty" + i + " {}");
    }
    Files.writeString(two.resolve("Reviewed.java"), Samples.REVIEWED);
  }

  private static CompletableFuture<Object> check(TestClient client) {
    return client
        .server()
        .getWorkspaceService()
        .executeCommand(new ExecuteCommandParams("hotloop.checkWorkspace", List.of()));
  }

  @Test
  void findsInBothFoldersAndTellsHowFarItIs() throws Exception {
    try (TestClient client = TestClient.start(Capable.of(Capable.PUSHED), one, two)) {
      assertThat(TestClient.get(check(client)).toString())
          .contains("files=34.0", "findings=2.0", "cancelled=false");
      // The order of messages is kept, so that all were told before the answer.
      assertThat(client.published)
          .filteredOn(told -> told.getDiagnostics().size() == 1)
          .extracting(told -> Documents.path(told.getUri()).getFileName().toString())
          .containsExactlyInAnyOrder("Lookup.java", "Reviewed.java", "Broken.java");
      client.published.clear();
      assertThat(client.progress.remove().getValue().getLeft())
          .isInstanceOf(WorkDoneProgressBegin.class);
      assertThat(client.progress.remove().getValue().getLeft())
          .isInstanceOf(WorkDoneProgressReport.class);
      ProgressParams end =
          TestClient.await(
              client.progress, p -> p.getValue().getLeft() instanceof WorkDoneProgressEnd);
      assertThat(((WorkDoneProgressEnd) end.getValue().getLeft()).getMessage())
          .isEqualTo("checked 34 files: 2 findings");

      Files.delete(one.resolve("Lookup.java"));
      TestClient.get(check(client));
      assertThat(
              TestClient.await(client.published, p -> p.getUri().endsWith("/Lookup.java"))
                  .getDiagnostics())
          .isEmpty();
    }
  }

  @Test
  void canBeCancelled() throws Exception {
    for (int i = 0; i < 3000; i++) {
      Files.writeString(two.resolve("More" + i + ".java"), "class More" + i + " {}");
    }
    try (TestClient client = TestClient.start(Capable.of(Capable.PUSHED), one, two)) {
      CompletableFuture<Object> check = check(client);
      ProgressParams begin = TestClient.await(client.progress, any -> true);
      client.server().cancelProgress(new WorkDoneProgressCancelParams(begin.getToken()));
      assertThat(TestClient.get(check).toString()).contains("cancelled=true");
    }
  }

  @Test
  void whoAsksForDiagnosticsAsksForTheseToo() throws Exception {
    try (TestClient client = TestClient.start(Capable.of(Capable.PULLING), one, two)) {
      assertThat(all(client)).isEmpty();
      TestClient.get(check(client));
      TestClient.await(client.refreshes, any -> true);
      assertThat(all(client)).hasSize(3);
      assertThat(client.pull(two.resolve("Reviewed.java").toUri().toString())).hasSize(1);
      assertThat(client.published).isEmpty();
    }
  }

  @Test
  void whoAsksIsToldWhatIsOutOfDateAndNothingTwice() throws Exception {
    Path file = two.resolve("Reviewed.java");
    String uri = file.toUri().toString();
    try (TestClient client = TestClient.start(Capable.of(Capable.PULLING), one, two)) {
      client.open(uri, Samples.REVIEWED);
      assertThat(client.pull(uri)).hasSize(1);
      assertThat(all(client)).isEmpty();
      client.close(uri);
      assertThat(all(client)).singleElement().satisfies(told -> assertThat(items(told)).isEmpty());

      TestClient.get(check(client));
      WorkspaceDocumentDiagnosticReport found =
          all(client).stream().filter(told -> of(told, uri)).findFirst().orElseThrow();
      assertThat(items(found)).hasSize(1);
      String id = found.getWorkspaceFullDocumentDiagnosticReport().getResultId();
      assertThat(all(client, new PreviousResultId(uri, id)))
          .filteredOn(
              WorkspaceDocumentDiagnosticReport::isWorkspaceUnchangedDocumentDiagnosticReport)
          .singleElement()
          .satisfies(
              told -> {
                var unchanged = told.getWorkspaceUnchangedDocumentDiagnosticReport();
                assertThat(unchanged.getUri()).isEqualTo(uri);
                assertThat(unchanged.getResultId()).isEqualTo(id);
              });
      assertThat(all(client, new PreviousResultId(uri, "of another time")))
          .filteredOn(told -> of(told, uri))
          .singleElement()
          .satisfies(told -> assertThat(items(told)).hasSize(1));

      client.open(uri, Samples.REVIEWED);
      Files.writeString(file, "class Reviewed {}");
      client.close(uri);
      TestClient.get(check(client));
      assertThat(all(client, new PreviousResultId(uri, id)))
          .filteredOn(told -> of(told, uri))
          .singleElement()
          .satisfies(told -> assertThat(items(told)).isEmpty());
    }
  }

  @Test
  void whatWasFoundGoesWhenTheFileIsMended() throws Exception {
    Path file = one.resolve("Lookup.java");
    try (TestClient client = TestClient.start(Capable.of(Capable.PUSHED), one)) {
      TestClient.get(check(client));
      client.published.clear();
      Files.writeString(file, "class Lookup {}");
      client
          .server()
          .getWorkspaceService()
          .didChangeWatchedFiles(
              new DidChangeWatchedFilesParams(
                  List.of(new FileEvent(file.toUri().toString(), FileChangeType.Changed))));
      assertThat(
              TestClient.await(client.published, p -> p.getUri().endsWith("/Lookup.java"))
                  .getDiagnostics())
          .isEmpty();
    }
  }

  private static boolean of(WorkspaceDocumentDiagnosticReport told, String uri) {
    return told.isWorkspaceFullDocumentDiagnosticReport()
        && told.getWorkspaceFullDocumentDiagnosticReport().getUri().equals(uri);
  }

  private static List<Diagnostic> items(WorkspaceDocumentDiagnosticReport told) {
    return told.getWorkspaceFullDocumentDiagnosticReport().getItems();
  }

  private static List<WorkspaceDocumentDiagnosticReport> all(
      TestClient client, PreviousResultId... known) {
    return TestClient.get(
            client
                .server()
                .getWorkspaceService()
                .diagnostic(new WorkspaceDiagnosticParams(List.of(known))))
        .getItems();
  }

  @Test
  void aFolderThatVanishesEndsNothing() throws Exception {
    Path gone = Files.createDirectories(one.resolve("gone"));
    try (TestClient client = TestClient.start(Capable.of(Capable.PUSHED), gone, two)) {
      Files.delete(gone);
      assertThat(TestClient.get(check(client)).toString()).contains("files=1.0");
    }
  }
}
