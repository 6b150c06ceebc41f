package io.github.hotloop.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.ShowDocumentResult;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor without a screen: talks to a server process over its standard streams. */
final class TestClient implements StatusClient, AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;

  final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
  final BlockingQueue<MessageParams> messages = new LinkedBlockingQueue<>();
  final BlockingQueue<String> refreshes = new LinkedBlockingQueue<>();
  final BlockingQueue<ShowDocumentParams> shown = new LinkedBlockingQueue<>();
  final BlockingQueue<ApplyWorkspaceEditParams> edits = new LinkedBlockingQueue<>();
  final BlockingQueue<ProgressParams> progress = new LinkedBlockingQueue<>();
  final BlockingQueue<Status> statuses = new LinkedBlockingQueue<>();
  final List<RegistrationParams> registered = new CopyOnWriteArrayList<>();

  /** What is answered to a question for settings. */
  volatile JsonObject settings = new JsonObject();

  private final Process process;
  private final LanguageServer server;
  private InitializeResult answer = new InitializeResult();

  private TestClient() {
    this.process = ServerProcess.start();
    Launcher<LanguageServer> launcher =
        LSPLauncher.createClientLauncher(this, process.getInputStream(), process.getOutputStream());
    this.server = launcher.getRemoteProxy();
    launcher.startListening();
  }

  /** A client that has introduced itself. */
  static TestClient start(ClientCapabilities capabilities, Path... folders) {
    TestClient client = new TestClient();
    InitializeParams params = new InitializeParams();
    params.setProcessId((int) ProcessHandle.current().pid());
    params.setCapabilities(capabilities);
    List<WorkspaceFolder> all = new ArrayList<>();
    for (Path folder : folders) {
      all.add(new WorkspaceFolder(folder.toUri().toString(), folder.getFileName().toString()));
    }
    params.setWorkspaceFolders(all);
    client.answer = get(client.server.initialize(params));
    client.server.initialized(new InitializedParams());
    return client;
  }

  LanguageServer server() {
    return server;
  }

  Process process() {
    return process;
  }

  /** What the server's process has used so far. */
  Duration processorTime() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  InitializeResult answer() {
    return answer;
  }

  static <T> T get(CompletableFuture<T> future) {
    try {
      return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause().toString(), e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError("no answer", e);
    }
  }

  /** The first of these that fits; the others are dropped. */
  static <T> T await(BlockingQueue<T> queue, Predicate<T> wanted) {
    try {
      while (true) {
        T next = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(next).as("nothing of the kind came").isNotNull();
        if (wanted.test(next)) {
          return next;
        }
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Asks until it is so. */
  static void awaitThat(BooleanSupplier wanted) {
    long start = System.nanoTime();
    while (!wanted.getAsBoolean()) {
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .as("it never comes to that")
          .isLessThan(Duration.ofSeconds(PATIENCE_SECONDS));
    }
  }

  void open(String uri, String text) {
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "java", 1, text)));
  }

  void change(String uri, int version, TextDocumentContentChangeEvent... changes) {
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, version), List.of(changes)));
  }

  void close(String uri) {
    server
        .getTextDocumentService()
        .didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
  }

  /** Changes what is answered to a question for settings, and says so. */
  void configure(JsonObject changed) {
    settings = changed;
    JsonObject pushed = new JsonObject();
    pushed.add("hotloop", changed);
    server.getWorkspaceService().didChangeConfiguration(new DidChangeConfigurationParams(pushed));
  }

  /** The same, of one setting. */
  void configure(String name, String value) {
    JsonObject changed = new JsonObject();
    changed.addProperty(name, value);
    configure(changed);
  }

  /** Tells that a file is another one on disk. */
  void changedOnDisk(Path file) {
    server
        .getWorkspaceService()
        .didChangeWatchedFiles(
            new DidChangeWatchedFilesParams(
                List.of(new FileEvent(file.toUri().toString(), FileChangeType.Changed))));
  }

  Object execute(String command, Object... arguments) {
    return get(
        server
            .getWorkspaceService()
            .executeCommand(new ExecuteCommandParams(command, List.of(arguments))));
  }

  /** What is next told about a text. */
  List<Diagnostic> told(String uri) {
    return await(published, params -> params.getUri().equals(uri)).getDiagnostics();
  }

  /** What is told about a version of a text. */
  List<Diagnostic> told(String uri, int version) {
    return await(
            published,
            params ->
                params.getUri().equals(uri) && Integer.valueOf(version).equals(params.getVersion()))
        .getDiagnostics();
  }

  DocumentDiagnosticReport pull(String uri, String previous) {
    DocumentDiagnosticParams params = new DocumentDiagnosticParams(new TextDocumentIdentifier(uri));
    params.setPreviousResultId(previous);
    return get(server.getTextDocumentService().diagnostic(params));
  }

  List<Diagnostic> pull(String uri) {
    return pull(uri, null).getRelatedFullDocumentDiagnosticReport().getItems();
  }

  List<Either<Command, CodeAction>> actions(String uri, Range range, String... only) {
    CodeActionContext context =
        only.length == 0
            ? new CodeActionContext(List.of())
            : new CodeActionContext(List.of(), List.of(only));
    return get(
        server
            .getTextDocumentService()
            .codeAction(new CodeActionParams(new TextDocumentIdentifier(uri), range, context)));
  }

  /** The action of a title that begins so. */
  CodeAction action(String uri, Range range, String title) {
    List<CodeAction> all = actions(uri, range).stream().map(Either::getRight).toList();
    Optional<CodeAction> found =
        all.stream().filter(action -> action.getTitle().startsWith(title)).findFirst();
    assertThat(found).as("one of %s", all.stream().map(CodeAction::getTitle).toList()).isPresent();
    return found.get();
  }

  CodeAction resolved(CodeAction action) {
    return get(server.getTextDocumentService().resolveCodeAction(action));
  }

  /** A text after an edit of one document. */
  static String apply(String text, WorkspaceEdit edit) {
    List<TextEdit> edits =
        edit.getDocumentChanges() == null
            ? edit.getChanges().values().iterator().next()
            : edit.getDocumentChanges().get(0).getLeft().getEdits().stream()
                .map(Either::getLeft)
                .toList();
    Document document = new Document("file:///A.java", Path.of("A.java"), 1, text);
    String result = text;
    for (TextEdit each :
        edits.stream()
            .sorted(Comparator.comparing(e -> -document.offset(e.getRange().getStart())))
            .toList()) {
      var span = document.span(each.getRange());
      result = result.substring(0, span.start()) + each.getNewText() + result.substring(span.end());
    }
    return result;
  }

  static Range at(int line, int character) {
    return new Range(new Position(line, character), new Position(line, character));
  }

  @Override
  public void telemetryEvent(Object object) {
    throw new AssertionError("nothing is measured about users");
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams params) {
    published.add(params);
  }

  @Override
  public void showMessage(MessageParams params) {
    messages.add(params);
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    throw new AssertionError("nobody is asked");
  }

  @Override
  public void logMessage(MessageParams params) {
    messages.add(params);
  }

  @Override
  public CompletableFuture<ShowDocumentResult> showDocument(ShowDocumentParams params) {
    shown.add(params);
    return CompletableFuture.completedFuture(new ShowDocumentResult(true));
  }

  @Override
  public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams params) {
    edits.add(params);
    return CompletableFuture.completedFuture(new ApplyWorkspaceEditResponse(true));
  }

  @Override
  public CompletableFuture<Void> registerCapability(RegistrationParams params) {
    registered.add(params);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<List<Object>> configuration(ConfigurationParams params) {
    assertThat(params.getItems()).extracting("section").containsExactly("hotloop");
    return CompletableFuture.completedFuture(List.of(settings));
  }

  @Override
  public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void notifyProgress(ProgressParams params) {
    progress.add(params);
  }

  @Override
  public CompletableFuture<Void> refreshDiagnostics() {
    refreshes.add("diagnostics");
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void serverStatus(Status status) {
    statuses.add(status);
  }

  /** Takes leave, as every test that did not end otherwise. */
  @Override
  public void close() {
    try {
      if (process.isAlive()) {
        get(server.shutdown());
        server.exit();
      }
      assertThat(ServerProcess.end(process)).isZero();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    } finally {
      process.destroyForcibly();
    }
  }
}
