package io.github.hotloop.lsp;

import io.github.hotloop.javaparser.StoppedError;
import io.github.hotloop.project.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Checks all files of the workspace, one after the other, when nothing else is to be done. */
final class WorkspaceCheck {
  private final Session session;
  private final Diagnoses diagnoses;
  private final Map<String, List<Diagnostic>> found = new ConcurrentHashMap<>();
  private final Set<String> told = ConcurrentHashMap.newKeySet();
  private volatile Optional<Run> running = Optional.empty();

  WorkspaceCheck(Session session, Diagnoses diagnoses) {
    this.session = session;
    this.diagnoses = diagnoses;
  }

  /** What the last check found in a file that is not open. */
  List<Diagnostic> found(String uri) {
    return found.getOrDefault(uri, List.of());
  }

  /** Starts a check; one that is under way is given up. The answer counts files and findings. */
  CompletableFuture<Object> start(Optional<Either<String, Integer>> token) {
    cancel();
    Run run = new Run();
    running = Optional.of(run);
    CompletableFuture<Void> ready = CompletableFuture.completedFuture(null);
    if (token.isPresent()) {
      run.token = token;
    } else if (session.traits().progress()) {
      Either<String, Integer> own = Either.forLeft("hotloop-" + UUID.randomUUID());
      ready =
          session
              .client()
              .createProgress(new WorkDoneProgressCreateParams(own))
              .handle(
                  (done, refused) -> {
                    run.token = refused == null ? Optional.of(own) : Optional.empty();
                    return null;
                  });
    }
    ready.thenRun(() -> session.ask(Analyst.Rank.WHOLE_WORKSPACE, run::begin));
    run.result.whenComplete(
        (result, e) -> {
          if (run.result.isCancelled()) {
            run.cancelled = true;
          }
        });
    return run.result;
  }

  /** Gives up the check that is under way, if there is one. */
  void cancel() {
    running.ifPresent(run -> run.cancelled = true);
  }

  /** The same, if it is the one of this token. */
  void cancel(Either<String, Integer> token) {
    running.filter(run -> run.token.equals(Optional.of(token))).ifPresent(r -> r.cancelled = true);
  }

  /** A client that asks was told diagnostics of an open file. */
  void told(String uri) {
    told.add(uri);
  }

  /**
   * The diagnostics of all files that are not open, for clients that ask: what the last check
   * found, that it is what they have, and none for files of which they were told something that is
   * out of date.
   *
   * @param known result ids of what the client has, by file
   */
  WorkspaceDiagnosticReport report(Map<String, String> known) {
    told.addAll(found.keySet());
    List<WorkspaceDocumentDiagnosticReport> all = new ArrayList<>();
    for (String uri : told) {
      List<Diagnostic> diagnostics = found(uri);
      String id = diagnostics.isEmpty() ? null : Integer.toHexString(diagnostics.hashCode());
      if (session.documents().find(uri).isPresent()) {
        continue; // The client asks about it alone.
      } else if (id != null && id.equals(known.get(uri))) {
        all.add(
            new WorkspaceDocumentDiagnosticReport(
                new WorkspaceUnchangedDocumentDiagnosticReport(id, uri, null)));
      } else {
        var report = new WorkspaceFullDocumentDiagnosticReport(diagnostics, uri, null);
        report.setResultId(id);
        all.add(new WorkspaceDocumentDiagnosticReport(report));
      }
    }
    return new WorkspaceDiagnosticReport(all);
  }

  /** A file was closed or changed on disk: what was found in it may be out of date. */
  void again(String uri) {
    if (found.containsKey(uri)) {
      session.ask(Analyst.Rank.WHOLE_WORKSPACE, () -> check(Documents.path(uri)));
    }
  }

  /** Looks at one file; answers how many findings there are. */
  private int check(Path file) {
    String uri = file.toUri().toString();
    Optional<Document> open = session.documents().find(uri);
    Optional<Analysis> analysis = read(file, uri, open).map(session.findings()::analyse);
    List<Diagnostic> diagnostics = analysis.map(diagnoses::of).orElse(List.of());
    boolean changed =
        diagnostics.isEmpty()
            ? found.remove(uri) != null
            : !diagnostics.equals(found.put(uri, diagnostics));
    if (changed && open.isEmpty()) {
      send(uri, diagnostics);
    }
    return analysis.map(seen -> seen.findings().size()).orElse(0);
  }

  private static Optional<Document> read(Path file, String uri, Optional<Document> open) {
    try {
      return open.isPresent()
          ? open
          : Optional.of(new Document(uri, file, 0, Input.decode(Files.readAllBytes(file))));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void send(String uri, List<Diagnostic> diagnostics) {
    if (!session.traits().pulls()) {
      session.publisher().send(uri, null, diagnostics);
    }
  }

  private final class Run {
    private final CompletableFuture<Object> result = new CompletableFuture<>();
    private final Set<String> stale = ConcurrentHashMap.newKeySet();
    private Iterator<Path> files = List.<Path>of().iterator();
    private int total;
    private int done;
    private int findings;
    private int percent = -1;
    private volatile Optional<Either<String, Integer>> token = Optional.empty();
    private volatile boolean cancelled;

    private Void begin() {
      Set<Path> all = new TreeSet<>();
      session.folders().forEach(folder -> all.addAll(Projects.javaFiles(folder)));
      total = all.size();
      files = all.iterator();
      stale.addAll(found.keySet());
      WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
      begin.setTitle("hotloop: checking the workspace");
      begin.setCancellable(true);
      begin.setPercentage(0);
      tell(begin);
      return next();
    }

    /** One file, then the others that wait have their turn. */
    private Void next() {
      if (cancelled || !files.hasNext()) {
        end();
        return null;
      }
      Path file = files.next();
      try {
        stale.remove(file.toUri().toString());
        findings += check(file);
      } catch (StoppedError e) {
        cancelled = true; // Nobody waits for it any more.
        end();
        return null;
      } catch (RuntimeException | StackOverflowError e) {
        session.warn(file + " can't be checked (" + e + "); please report it");
      }
      done++;
      if (done * 100 / total > percent) {
        percent = done * 100 / total;
        WorkDoneProgressReport report = new WorkDoneProgressReport();
        report.setCancellable(true);
        report.setPercentage(percent);
        report.setMessage(done + " of " + total + " files, " + count());
        tell(report);
      }
      session.analyst().ask(Analyst.Rank.WHOLE_WORKSPACE, () -> !cancelled, this::next);
      return null;
    }

    private void end() {
      if (!cancelled) {
        for (String uri : stale) {
          found.remove(uri);
          if (session.documents().find(uri).isEmpty()) {
            send(uri, List.of());
          }
        }
      }
      String message = (cancelled ? "cancelled after " : "checked ") + done + " files: " + count();
      WorkDoneProgressEnd end = new WorkDoneProgressEnd();
      end.setMessage(message);
      tell(end);
      if (!cancelled) {
        session.client().showMessage(new MessageParams(MessageType.Info, "hotloop: " + message));
      }
      if (session.traits().pulls()) {
        session.publisher().refresh();
      }
      running = running.filter(run -> run != this);
      result.complete(Map.of("files", done, "findings", findings, "cancelled", cancelled));
    }

    private String count() {
      return findings == 1 ? "1 finding" : findings + " findings";
    }

    private void tell(WorkDoneProgressNotification notification) {
      token.ifPresent(
          t ->
              session.client().notifyProgress(new ProgressParams(t, Either.forLeft(notification))));
    }
  }
}
