package io.github.hotloop.lsp;

import com.google.gson.JsonElement;
import io.github.hotloop.rule.Catalogue;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** All that belongs to one client, from its introduction on. */
final class Session implements AutoCloseable {
  private static final List<String> WATCHED =
      List.of(
          "**/*.java",
          "**/pom.xml",
          "**/*.gradle",
          "**/*.gradle.kts",
          "**/gradle.lockfile",
          "**/" + Settings.FILE);

  private final StatusClient client;
  private final Traits traits;
  private final Documents documents = new Documents();
  private final Analyst analyst = new Analyst();
  private final Set<String> warned = ConcurrentHashMap.newKeySet();
  private final ClassPaths classPaths;
  private final Projects projects;
  private final Findings findings;
  private final Actions actions;
  private final Hovers hovers;
  private final Publisher publisher;
  private final WorkspaceCheck workspaceCheck;
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  private final AtomicInteger fetches = new AtomicInteger();

  Session(StatusClient client, Traits traits, List<WorkspaceFolder> folders) {
    this.client = client;
    this.traits = traits;
    this.classPaths = new ClassPaths(this::warn, this::show, this::classPathFound);
    this.projects = new Projects(classPaths::of, analyst::isToStop, this::warn);
    Diagnoses diagnoses = new Diagnoses(traits);
    this.findings = new Findings(documents, projects, diagnoses, this::warn);
    this.actions = new Actions(traits, documents, findings, diagnoses);
    this.hovers = new Hovers(traits, findings);
    this.publisher = new Publisher(this);
    this.workspaceCheck = new WorkspaceCheck(this, diagnoses);
    folders.forEach(folder -> this.folders.add(Documents.path(folder.getUri())));
  }

  StatusClient client() {
    return client;
  }

  Traits traits() {
    return traits;
  }

  Documents documents() {
    return documents;
  }

  Analyst analyst() {
    return analyst;
  }

  Projects projects() {
    return projects;
  }

  Findings findings() {
    return findings;
  }

  Actions actions() {
    return actions;
  }

  Hovers hovers() {
    return hovers;
  }

  Publisher publisher() {
    return publisher;
  }

  WorkspaceCheck workspaceCheck() {
    return workspaceCheck;
  }

  Catalogue catalogue() {
    return projects.catalogue();
  }

  /** The folders that the editor works in. */
  Set<Path> folders() {
    return folders;
  }

  /** Does something in its turn; see {@link Analyst#ask}. */
  <T> CompletableFuture<T> ask(Analyst.Rank rank, Supplier<T> question) {
    return analyst.ask(rank, () -> true, question);
  }

  /** The same about a text, given up when that is no longer the one in the editor. */
  <T> CompletableFuture<T> ask(Document document, Supplier<T> question) {
    return analyst.ask(Analyst.Rank.TYPED, () -> documents.isCurrent(document), question);
  }

  private void classPathFound(Path folder, List<Path> classPath) {
    ask(
        Analyst.Rank.TYPED,
        () -> {
          projects.setClassPath(folder, classPath);
          publisher.refresh();
          return null;
        });
  }

  private void show(StatusClient.Status status) {
    if (traits.showsStatus()) {
      client.serverStatus(status);
    }
  }

  /** Tells the user something, once. */
  void warn(String message) {
    if (warned.add(message)) {
      client.showMessage(new MessageParams(MessageType.Warning, "hotloop: " + message));
    }
  }

  /** Takes the editor's settings. */
  void configure(JsonElement settings) {
    ask(
        Analyst.Rank.ASKED,
        () -> {
          if (projects.configure(Settings.of(settings))) {
            publisher.refresh();
          }
          return null;
        });
  }

  /** The client is ready: asks it for settings, and to watch files. */
  void begin() {
    if (traits.configuration()) {
      fetchSettings();
    }
    if (traits.watchesFiles()) {
      List<FileSystemWatcher> watched =
          WATCHED.stream().map(glob -> new FileSystemWatcher(Either.forLeft(glob))).toList();
      client.registerCapability(
          new RegistrationParams(
              List.of(
                  new Registration(
                      "hotloop-files",
                      "workspace/didChangeWatchedFiles",
                      new DidChangeWatchedFilesRegistrationOptions(watched)))));
    }
  }

  /**
   * Asks the editor for its settings. While an answer is awaited no other question is sent: editors
   * may say a thousand times that something has changed, and who reads may not wait for who writes.
   */
  void fetchSettings() {
    if (fetches.getAndIncrement() > 0) {
      return;
    }
    ConfigurationItem item = new ConfigurationItem();
    item.setSection(Diagnoses.SOURCE);
    client
        .configuration(new ConfigurationParams(List.of(item)))
        .whenComplete(
            (answers, e) -> {
              if (answers != null
                  && !answers.isEmpty()
                  && answers.get(0) instanceof JsonElement settings) {
                configure(settings);
              }
              if (fetches.getAndSet(0) > 1) {
                fetchSettings();
              }
            });
  }

  /** A source changed on disk, or what was typed into it is gone. */
  void refresh(Path file, boolean tell) {
    ask(
        Analyst.Rank.TYPED,
        () -> {
          projects.around(file).forEach(project -> project.refresh(file));
          if (tell) {
            publisher.refresh();
          }
          return null;
        });
  }

  /** A build file or the settings of a project changed. */
  void reopen(Path file) {
    ask(
        Analyst.Rank.TYPED,
        () -> {
          if (!projects.around(file).isEmpty()) {
            projects.forget();
            publisher.refresh();
          }
          return null;
        });
  }

  @Override
  public void close() {
    analyst.close();
    classPaths.close();
    workspaceCheck.cancel();
  }
}
