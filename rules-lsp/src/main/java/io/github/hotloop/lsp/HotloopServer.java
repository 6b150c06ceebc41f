package io.github.hotloop.lsp;

import com.google.gson.JsonElement;
import io.github.hotloop.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The server as the protocol sees it: who may say what when. */
final class HotloopServer implements LanguageServer, AutoCloseable {
  private final Runnable end;
  private final LongConsumer watch;
  private final TextService texts = new TextService(this::told, this::asked);
  private final WorkspaceFolderService workspace =
      new WorkspaceFolderService(this::told, this::asked);
  private volatile Optional<StatusClient> client = Optional.empty();
  private volatile Optional<Session> session = Optional.empty();
  private volatile boolean shutDown;

  /**
   * A server.
   *
   * @param end called when the client says exit
   * @param watch told the number of the process to end with
   */
  HotloopServer(Runnable end, LongConsumer watch) {
    this.end = end;
    this.watch = watch;
  }

  void connect(StatusClient connected) {
    client = Optional.of(connected);
  }

  /** Whether the client took its leave. */
  boolean wasShutDown() {
    return shutDown;
  }

  private Optional<Session> told() {
    return shutDown ? Optional.empty() : session;
  }

  private Session asked() {
    if (shutDown) {
      throw refusal(ResponseErrorCode.InvalidRequest, "the server was shut down");
    }
    return session.orElseThrow(
        () -> refusal(ResponseErrorCode.ServerNotInitialized, "initialize comes first"));
  }

  private static ResponseErrorException refusal(ResponseErrorCode code, String message) {
    return new ResponseErrorException(new ResponseError(code, "hotloop: " + message, null));
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    if (session.isPresent() || shutDown) {
      throw refusal(ResponseErrorCode.InvalidRequest, "initialize comes once");
    }
    Optional.ofNullable(params.getProcessId()).ifPresent(watch::accept);
    Traits traits = Traits.of(params.getCapabilities());
    Session opened = new Session(client.orElseThrow(), traits, folders(params));
    if (params.getInitializationOptions() instanceof JsonElement options) {
      opened.configure(options);
    }
    session = Optional.of(opened);
    WarmUp.start(opened.catalogue());
    return CompletableFuture.completedFuture(
        new InitializeResult(capabilities(traits), new ServerInfo("hotloop", Rule.packVersion())));
  }

  @SuppressWarnings("deprecation")
  private static List<WorkspaceFolder> folders(InitializeParams params) {
    if (params.getWorkspaceFolders() != null) {
      return params.getWorkspaceFolders();
    } else if (params.getRootUri() != null) {
      return List.of(new WorkspaceFolder(params.getRootUri(), ""));
    }
    return List.of();
  }

  private static ServerCapabilities capabilities(Traits traits) {
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    ServerCapabilities all = new ServerCapabilities();
    all.setTextDocumentSync(sync);
    all.setHoverProvider(true);
    if (traits.literals()) {
      CodeActionOptions actions =
          new CodeActionOptions(List.of(CodeActionKind.QuickFix, Actions.FIX_ALL));
      actions.setResolveProvider(traits.resolves());
      all.setCodeActionProvider(actions);
    } else {
      all.setCodeActionProvider(true);
    }
    all.setExecuteCommandProvider(new ExecuteCommandOptions(Commands.ALL));
    if (traits.pulls()) {
      DiagnosticRegistrationOptions pull = new DiagnosticRegistrationOptions(true, true);
      pull.setIdentifier(Diagnoses.SOURCE);
      all.setDiagnosticProvider(pull);
    }
    WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
    folders.setSupported(true);
    folders.setChangeNotifications(true);
    all.setWorkspace(new WorkspaceServerCapabilities(folders));
    return all;
  }

  @Override
  public void initialized(InitializedParams params) {
    told().ifPresent(Session::begin);
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    asked();
    shutDown = true;
    close();
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void exit() {
    end.run();
  }

  @Override
  public void cancelProgress(WorkDoneProgressCancelParams params) {
    told().ifPresent(known -> known.workspaceCheck().cancel(params.getToken()));
  }

  @Override
  public void setTrace(SetTraceParams params) {
    // Nothing is traced; some clients say this to every server.
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return texts;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return workspace;
  }

  @Override
  public void close() {
    session.ifPresent(Session::close);
  }
}
