package io.github.hotloop.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What the client tells and asks about the workspace. */
final class WorkspaceFolderService implements WorkspaceService {
  private final Supplier<Optional<Session>> told;
  private final Supplier<Session> asked;

  /** A service; see {@link TextService}. */
  WorkspaceFolderService(Supplier<Optional<Session>> told, Supplier<Session> asked) {
    this.told = told;
    this.asked = asked;
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    told.get()
        .ifPresent(
            session -> {
              if (session.traits().configuration()) {
                session.fetchSettings();
              } else if (params.getSettings() instanceof JsonObject all) {
                JsonElement own = all.get(Diagnoses.SOURCE);
                session.configure(own == null ? all : own);
              }
            });
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    told.get()
        .ifPresent(
            session -> {
              for (FileEvent event : params.getChanges()) {
                Path path = Documents.path(event.getUri());
                boolean open = session.documents().find(event.getUri()).isPresent();
                if (!path.toString().endsWith(".java")) {
                  session.reopen(path);
                } else if (!open) {
                  session.refresh(path, true);
                  session.workspaceCheck().again(path.toUri().toString());
                }
              }
            });
  }

  @Override
  public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
    told.get()
        .ifPresent(
            session -> {
              params
                  .getEvent()
                  .getRemoved()
                  .forEach(folder -> session.folders().remove(Documents.path(folder.getUri())));
              params
                  .getEvent()
                  .getAdded()
                  .forEach(folder -> session.folders().add(Documents.path(folder.getUri())));
            });
  }

  @Override
  public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
    return new Commands(asked.get()).execute(params);
  }

  @Override
  public CompletableFuture<WorkspaceDiagnosticReport> diagnostic(WorkspaceDiagnosticParams params) {
    Map<String, String> known = new HashMap<>();
    Optional.ofNullable(params.getPreviousResultIds())
        .orElse(List.of())
        .forEach(id -> known.put(id.getUri(), id.getValue()));
    return CompletableFuture.completedFuture(asked.get().workspaceCheck().report(known));
  }
}
