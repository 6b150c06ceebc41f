package io.github.hotloop.lsp;

import io.github.hotloop.javaparser.StoppedError;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticServerCancellationData;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Brings diagnostics to the client: on its asking where it can ask, else by itself. */
final class Publisher {
  private final Session session;
  private volatile int quietMillis = Settings.NONE.quietMillis();

  Publisher(Session session) {
    this.session = session;
  }

  /** A text was opened: its diagnostics are wanted at once. */
  void opened(Document document) {
    if (!session.traits().pulls()) {
      session.ask(document, () -> send(document));
    }
  }

  /** A text was changed: its diagnostics are wanted when nobody types. */
  void changed(Document document) {
    if (!session.traits().pulls()) {
      session.analyst().whenQuiet(document.uri(), quietMillis, () -> opened(document));
    }
  }

  /** A text was closed: what was sent is taken back, unless a check of all files found it. */
  void closed(String uri) {
    session.ask(
        Analyst.Rank.TYPED,
        () -> {
          session.findings().close(uri);
          session.workspaceCheck().again(uri);
          if (!session.traits().pulls()) {
            send(uri, null, session.workspaceCheck().found(uri));
          }
          return null;
        });
  }

  /** A text was saved: others that use it may have other diagnostics now. */
  void othersMayChange(String saved) {
    if (session.traits().pulls()) {
      refresh();
    } else {
      session.documents().all().stream().filter(d -> !d.uri().equals(saved)).forEach(this::opened);
    }
  }

  /** All open texts may have other diagnostics now. */
  void refresh() {
    if (!session.traits().pulls()) {
      session.documents().all().forEach(this::opened);
    } else if (session.traits().refreshes()) {
      session.client().refreshDiagnostics();
    }
  }

  private Void send(Document document) {
    // What was overtaken is not worth the work; the newer text has its own turn.
    if (session.documents().isCurrent(document)) {
      List<Diagnostic> diagnostics = session.findings().diagnostics(document);
      quietMillis = session.findings().analyse(document).project().settings().quietMillis();
      if (session.documents().isCurrent(document)) {
        send(document.uri(), document.version(), diagnostics);
      }
    }
    return null;
  }

  /** Sends diagnostics; {@code version} may be null. */
  void send(String uri, Integer version, List<Diagnostic> diagnostics) {
    session
        .client()
        .publishDiagnostics(
            new PublishDiagnosticsParams(
                uri, diagnostics, session.traits().versions() ? version : null));
  }

  /** Answers a client that asks. */
  CompletableFuture<DocumentDiagnosticReport> pull(DocumentDiagnosticParams params) {
    String uri = params.getTextDocument().getUri();
    Document asked = session.documents().find(uri).orElse(null);
    if (asked == null) {
      return CompletableFuture.completedFuture(full("", session.workspaceCheck().found(uri)));
    }
    return session.ask(
        asked,
        () -> {
          if (!session.documents().isCurrent(asked)) {
            throw overtaken();
          }
          try {
            String id = session.findings().resultId(asked);
            if (id.equals(params.getPreviousResultId())) {
              return new DocumentDiagnosticReport(new RelatedUnchangedDocumentDiagnosticReport(id));
            }
            List<Diagnostic> diagnostics = session.findings().diagnostics(asked);
            if (!diagnostics.isEmpty()) {
              session.workspaceCheck().told(uri);
            }
            return full(id, diagnostics);
          } catch (StoppedError e) {
            throw overtaken();
          }
        });
  }

  private static DocumentDiagnosticReport full(String id, List<Diagnostic> diagnostics) {
    RelatedFullDocumentDiagnosticReport report =
        new RelatedFullDocumentDiagnosticReport(diagnostics);
    report.setResultId(id.isEmpty() ? null : id);
    return new DocumentDiagnosticReport(report);
  }

  private static ResponseErrorException overtaken() {
    return new ResponseErrorException(
        new ResponseError(
            ResponseErrorCode.ServerCancelled,
            "the text has changed since",
            new DiagnosticServerCancellationData(true)));
  }
}
