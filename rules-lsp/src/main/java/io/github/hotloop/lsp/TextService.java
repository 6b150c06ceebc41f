package io.github.hotloop.lsp;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What the client tells and asks about single texts. */
final class TextService implements TextDocumentService {
  private final Supplier<Optional<Session>> told;
  private final Supplier<Session> asked;

  /**
   * A service.
   *
   * @param told the session for notifications; empty while there is none
   * @param asked the session for requests; throws while there is none
   */
  TextService(Supplier<Optional<Session>> told, Supplier<Session> asked) {
    this.told = told;
    this.asked = asked;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    told.get()
        .ifPresent(
            session ->
                session.publisher().opened(session.documents().open(params.getTextDocument())));
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    told.get()
        .ifPresent(
            session ->
                session
                    .documents()
                    .change(
                        params.getTextDocument().getUri(),
                        params.getTextDocument().getVersion(),
                        params.getContentChanges())
                    .ifPresent(session.publisher()::changed));
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    String uri = params.getTextDocument().getUri();
    told.get()
        .ifPresent(
            session -> {
              session.documents().close(uri);
              session.publisher().closed(uri);
              // What was typed and not saved is gone.
              session.refresh(Documents.path(uri), false);
            });
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    // The text was analysed when it was typed; other texts that use it are looked at again.
    told.get()
        .ifPresent(
            session -> session.publisher().othersMayChange(params.getTextDocument().getUri()));
  }

  @Override
  public CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams params) {
    return asked.get().publisher().pull(params);
  }

  @Override
  public CompletableFuture<Hover> hover(HoverParams params) {
    Session session = asked.get();
    Optional<Document> document = session.documents().find(params.getTextDocument().getUri());
    if (document.isEmpty()) {
      return CompletableFuture.completedFuture(null);
    }
    return session.ask(
        Analyst.Rank.ASKED,
        () ->
            session
                .hovers()
                .at(session.findings().analyse(document.get()), params.getPosition())
                .orElse(null));
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    Session session = asked.get();
    Optional<Document> document = session.documents().find(params.getTextDocument().getUri());
    if (document.isEmpty()) {
      return CompletableFuture.completedFuture(List.of());
    }
    return session.ask(
        Analyst.Rank.ASKED,
        () -> session.actions().list(document.get(), params.getRange(), params.getContext()));
  }

  @Override
  public CompletableFuture<CodeAction> resolveCodeAction(CodeAction action) {
    Session session = asked.get();
    if (!(action.getData() instanceof JsonObject data)) {
      return CompletableFuture.completedFuture(action);
    }
    return session.ask(
        Analyst.Rank.ASKED,
        () -> {
          action.setEdit(session.actions().edit(data));
          return action;
        });
  }
}
