package io.github.hotloop.lsp;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import io.github.hotloop.fix.Fix;
import io.github.hotloop.fix.Safety;
import io.github.hotloop.lsp.Analysis.Seen;
import io.github.hotloop.rule.Fixer;
import io.github.hotloop.tree.FrontEnd.Translated;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** What can be done about findings. For the analyst alone. */
final class Actions {
  /** The kind of the action that fixes a whole file. */
  static final String FIX_ALL = CodeActionKind.SourceFixAll + ".hotloop";

  private static final String FIX_ALL_TITLE = "Fix all safe hotloop findings in this file";

  /** What an action does, kept in its data until it is chosen. */
  private enum Deed {
    FIX,
    SUPPRESS,
    FIX_ALL
  }

  /**
   * An action that is offered.
   *
   * @param mark of the finding, empty for the whole file
   * @param title of the fix, empty if it is none
   */
  private record Offer(String uri, int version, Deed deed, String mark, String title) {}

  private static final Gson GSON = new Gson();

  private final Traits traits;
  private final Documents documents;
  private final Findings findings;
  private final Diagnoses diagnoses;

  Actions(Traits traits, Documents documents, Findings findings, Diagnoses diagnoses) {
    this.traits = traits;
    this.documents = documents;
    this.findings = findings;
    this.diagnoses = diagnoses;
  }

  /** What is offered for a range: for each finding that touches it, and for the whole file. */
  List<Either<Command, CodeAction>> list(
      Document document, Range range, CodeActionContext context) {
    Analysis analysis = findings.analyse(document);
    Span asked = document.span(range);
    List<CodeAction> all = new ArrayList<>();
    if (wants(context, CodeActionKind.QuickFix)) {
      for (Seen seen : analysis.findings()) {
        Span at = seen.finding().span();
        if (at.start() <= asked.end() && asked.start() <= at.end()) {
          addFor(analysis, seen, all);
        }
      }
    }
    boolean nearby = !all.isEmpty() || (context.getOnly() != null && !context.getOnly().isEmpty());
    if (wants(context, FIX_ALL) && nearby && hasSafeFix(analysis)) {
      CodeAction action = new CodeAction(FIX_ALL_TITLE);
      action.setKind(FIX_ALL);
      all.add(offer(action, document, Deed.FIX_ALL, "", ""));
    }
    return all.stream().map(this::asClientKnows).toList();
  }

  private void addFor(Analysis analysis, Seen seen, List<CodeAction> all) {
    Document document = analysis.document();
    List<CodeAction> actions = new ArrayList<>();
    if (analysis.whole()) {
      for (Fix fix : findings.fixes(seen.finding())) {
        if (fix.safety() != Safety.SKETCH) {
          CodeAction action = new CodeAction(fix.title() + caveat(fix));
          if (fix.safety() == Safety.SAFE && traits.preferred() && actions.isEmpty()) {
            action.setIsPreferred(true);
          }
          actions.add(offer(action, document, Deed.FIX, seen.mark(), fix.title()));
        }
      }
    }
    String id = seen.finding().rule().id();
    SuppressHere.of(seen.finding())
        .ifPresent(
            suppression ->
                actions.add(
                    offer(
                        new CodeAction("Suppress " + id + " on '" + suppression.name() + "'"),
                        document,
                        Deed.SUPPRESS,
                        seen.mark(),
                        "")));
    CodeAction explain = new CodeAction("Explain " + id);
    explain.setCommand(new Command("Explain " + id, Commands.EXPLAIN, List.of(id)));
    actions.add(explain);
    for (CodeAction action : actions) {
      action.setKind(CodeActionKind.QuickFix);
      action.setDiagnostics(List.of(diagnoses.of(document, seen)));
      all.add(action);
    }
  }

  private static String caveat(Fix fix) {
    return fix.caveat().map(caveat -> " (review: " + caveat + ")").orElse("");
  }

  private boolean hasSafeFix(Analysis analysis) {
    return analysis.whole()
        && analysis.findings().stream()
            .flatMap(seen -> findings.fixes(seen.finding()).stream())
            .anyMatch(fix -> fix.safety() == Safety.SAFE);
  }

  /** Kinds are a tree: who wants {@code source} wants {@code source.fixAll.hotloop}. */
  private static boolean wants(CodeActionContext context, String kind) {
    List<String> only = context == null ? null : context.getOnly();
    return only == null
        || only.isEmpty()
        || only.stream()
            .anyMatch(
                wanted -> wanted.isEmpty() || kind.equals(wanted) || kind.startsWith(wanted + "."));
  }

  private CodeAction offer(
      CodeAction action, Document document, Deed deed, String mark, String title) {
    Offer offer = new Offer(document.uri(), document.version(), deed, mark, title);
    action.setData(GSON.toJsonTree(offer));
    return action;
  }

  private Either<Command, CodeAction> asClientKnows(CodeAction action) {
    if (!traits.literals()) {
      return Either.forLeft(
          action.getCommand() != null
              ? action.getCommand()
              : new Command(action.getTitle(), Commands.APPLY, List.of(action.getData())));
    } else if (!traits.resolves() && action.getCommand() == null) {
      action.setEdit(edit((JsonObject) action.getData()));
      action.setData(null);
    }
    return Either.forRight(action);
  }

  /** The edit of an action that was offered; refused with a message if it no longer fits. */
  WorkspaceEdit edit(JsonObject data) {
    Offer offer = GSON.fromJson(data, Offer.class);
    if (offer.deed() == null || offer.uri() == null) {
      throw refusal(ResponseErrorCode.InvalidParams, "this action is not one of hotloop's");
    }
    Document document =
        documents.find(offer.uri()).orElseThrow(() -> stale("the file is no longer open"));
    if (document.version() != offer.version()) {
      throw stale("the text has changed since; ask again");
    }
    Analysis analysis = findings.analyse(document);
    if (offer.deed() == Deed.FIX_ALL) {
      return Changes.between(document, fixedAll(analysis), traits);
    }
    Seen seen = analysis.find(offer.mark()).orElseThrow(() -> stale("the finding is gone"));
    if (offer.deed() == Deed.SUPPRESS) {
      return SuppressHere.of(seen.finding())
          .map(suppression -> Changes.of(document, List.of(suppression.edit()), traits))
          .orElseThrow(() -> stale("nothing here can be annotated"));
    }
    return findings.fixes(seen.finding()).stream()
        .filter(fix -> fix.title().equals(offer.title()))
        .findFirst()
        .map(fix -> Changes.of(document, fix.edits(), traits))
        .orElseThrow(() -> stale("the fix is gone"));
  }

  private String fixedAll(Analysis analysis) {
    SourceFile start =
        analysis.findings().stream()
            .findFirst()
            .map(seen -> seen.finding().file())
            .orElseThrow(() -> stale("nothing is left to fix"));
    Project project = analysis.project();
    Fixer.Result result =
        new Fixer(project.engine(), (rule, fix) -> fix.safety() == Safety.SAFE)
            .fix(
                start,
                text ->
                    project.parse(analysis.document().path(), text) instanceof Translated translated
                        ? Optional.of(translated.file())
                        : Optional.empty());
    findings.forgetLast();
    result.failures().forEach(findings::tell);
    if (!result.intact()) {
      throw refusal(
          ResponseErrorCode.RequestFailed, "a fix would break this file; please report it");
    }
    return result.text();
  }

  private static ResponseErrorException stale(String reason) {
    return refusal(ResponseErrorCode.ContentModified, reason);
  }

  private static ResponseErrorException refusal(ResponseErrorCode code, String reason) {
    return new ResponseErrorException(
        new ResponseError(code, "hotloop: not applied: " + reason, null));
  }
}
