package io.github.hotloop.lsp;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;

/**
 * What the client can do, as far as it matters here.
 *
 * @param pulls whether it asks for diagnostics; else they are sent to it
 * @param refreshes whether it can be told to ask again
 * @param versions whether a sent diagnostic may name the version it is about
 * @param resolves whether edits may be worked out when an action is chosen
 * @param literals whether it knows code actions, and not only commands
 * @param preferred whether it knows which action is preferred
 * @param versionedEdits whether an edit may name the version it is for
 * @param markdown whether a hover may be Markdown
 * @param showsStatus whether it shows how the server is doing, see {@link StatusClient}
 */
record Traits(
    boolean pulls,
    boolean refreshes,
    boolean versions,
    boolean related,
    boolean codeDescription,
    boolean resolves,
    boolean literals,
    boolean preferred,
    boolean versionedEdits,
    boolean markdown,
    boolean showsDocuments,
    boolean progress,
    boolean configuration,
    boolean watchesFiles,
    boolean showsStatus) {

  /** Reads what the client announces; what it leaves out it can't. */
  static Traits of(ClientCapabilities capabilities) {
    Optional<ClientCapabilities> all = Optional.ofNullable(capabilities);
    Optional<TextDocumentClientCapabilities> text = all.map(ClientCapabilities::getTextDocument);
    Optional<WorkspaceClientCapabilities> workspace = all.map(ClientCapabilities::getWorkspace);
    Optional<WindowClientCapabilities> window = all.map(ClientCapabilities::getWindow);
    Optional<PublishDiagnosticsCapabilities> publish =
        text.map(TextDocumentClientCapabilities::getPublishDiagnostics);
    Optional<CodeActionCapabilities> actions =
        text.map(TextDocumentClientCapabilities::getCodeAction);
    var pull = text.map(TextDocumentClientCapabilities::getDiagnostic);
    return new Traits(
        pull.isPresent(),
        is(workspace.map(WorkspaceClientCapabilities::getDiagnostics), d -> d.getRefreshSupport()),
        is(publish, PublishDiagnosticsCapabilities::getVersionSupport),
        is(publish, PublishDiagnosticsCapabilities::getRelatedInformation)
            || is(pull, d -> d.getRelatedInformation()),
        is(publish, PublishDiagnosticsCapabilities::getCodeDescriptionSupport)
            || is(pull, d -> d.getCodeDescriptionSupport()),
        is(actions, CodeActionCapabilities::getDataSupport)
            && actions
                .map(CodeActionCapabilities::getResolveSupport)
                .map(resolve -> contains(resolve.getProperties(), "edit"))
                .orElse(false),
        actions.map(CodeActionCapabilities::getCodeActionLiteralSupport).isPresent(),
        is(actions, CodeActionCapabilities::getIsPreferredSupport),
        is(
            workspace.map(WorkspaceClientCapabilities::getWorkspaceEdit),
            edit -> edit.getDocumentChanges()),
        text.map(TextDocumentClientCapabilities::getHover)
            .map(hover -> contains(hover.getContentFormat(), MarkupKind.MARKDOWN))
            .orElse(false),
        window
            .map(WindowClientCapabilities::getShowDocument)
            .map(show -> show.isSupport())
            .orElse(false),
        is(window, WindowClientCapabilities::getWorkDoneProgress),
        is(workspace, WorkspaceClientCapabilities::getConfiguration),
        is(
            workspace.map(WorkspaceClientCapabilities::getDidChangeWatchedFiles),
            watched -> watched.getDynamicRegistration()),
        all.map(ClientCapabilities::getExperimental).filter(Traits::hasStatus).isPresent());
  }

  private static boolean hasStatus(Object experimental) {
    return experimental instanceof JsonObject members
        && members.get("serverStatusNotification") instanceof JsonPrimitive value
        && value.getAsBoolean();
  }

  private static <T> boolean is(Optional<T> part, Function<T, Boolean> question) {
    return part.map(question).orElse(false);
  }

  private static boolean contains(List<String> words, String word) {
    return words != null && words.contains(word);
  }
}
