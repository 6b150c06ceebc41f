package io.github.hotloop.lsp;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.hotloop.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;

/** The commands that a client may have executed. */
final class Commands {
  /** Shows the page of a rule, its argument; the answer is the page in Markdown. */
  static final String EXPLAIN = "hotloop.explain";

  /** Applies an action for clients that know commands only. */
  static final String APPLY = "hotloop.apply";

  /** Checks all sources of the workspace; the answer says what came of it. */
  static final String CHECK = "hotloop.checkWorkspace";

  static final List<String> ALL = List.of(EXPLAIN, APPLY, CHECK);

  private static final Gson GSON = new Gson();

  private final Session session;

  Commands(Session session) {
    this.session = session;
  }

  CompletableFuture<Object> execute(ExecuteCommandParams params) {
    List<Object> arguments = Optional.ofNullable(params.getArguments()).orElse(List.of());
    return switch (params.getCommand()) {
      case EXPLAIN -> explain(text(arguments));
      case APPLY -> apply(arguments);
      case CHECK -> session.workspaceCheck().start(Optional.ofNullable(params.getWorkDoneToken()));
      default -> throw invalid("no command is called " + params.getCommand());
    };
  }

  private static String text(List<Object> arguments) {
    if (arguments.isEmpty()) {
      throw invalid("name a rule");
    }
    JsonElement json = GSON.toJsonTree(arguments.get(0));
    return json.isJsonPrimitive() ? json.getAsString() : "";
  }

  private static ResponseErrorException invalid(String message) {
    return new ResponseErrorException(
        new ResponseError(ResponseErrorCode.InvalidParams, "hotloop: " + message, null));
  }

  private CompletableFuture<Object> explain(String id) {
    Rule rule =
        session.catalogue().find(id).orElseThrow(() -> invalid("no rule is called " + id)).rule();
    String page = rule.page().replaceAll("<!--[^>]*-->\\R?", "");
    LanguageClient client = session.client();
    Optional<Path> file =
        session.traits().showsDocuments() ? written(rule, page) : Optional.empty();
    if (file.isPresent()) {
      return client
          .showDocument(new ShowDocumentParams(file.get().toUri().toString()))
          .<Object>handle((shown, e) -> page);
    }
    client.showMessage(
        new MessageParams(MessageType.Info, rule.id() + ": " + rule.summary() + ". " + rule.url()));
    return CompletableFuture.completedFuture(page);
  }

  /** The page as a file that an editor can open. */
  private static Optional<Path> written(Rule rule, String page) {
    try {
      Path folder = Path.of(System.getProperty("java.io.tmpdir"), "hotloop-pages-" + user());
      Files.createDirectories(folder);
      return Optional.of(Files.writeString(folder.resolve(rule.id() + ".md"), page));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String user() {
    return System.getProperty("user.name", "").replaceAll("\\W", "_");
  }

  private CompletableFuture<Object> apply(List<Object> arguments) {
    if (arguments.isEmpty() || !(GSON.toJsonTree(arguments.get(0)) instanceof JsonObject data)) {
      throw invalid("this action is not one of hotloop's");
    }
    return session
        .ask(Analyst.Rank.ASKED, () -> session.actions().edit(data))
        .thenCompose(edit -> session.client().applyEdit(new ApplyWorkspaceEditParams(edit)))
        .thenApply(
            answer -> {
              if (!answer.isApplied()) {
                session.warn("the editor did not apply the fix");
              }
              return Map.of("applied", answer.isApplied());
            });
  }
}
