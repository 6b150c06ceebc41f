package io.github.hotloop.lsp;

import com.google.gson.JsonObject;
import io.github.hotloop.lsp.Analysis.Refusal;
import io.github.hotloop.lsp.Analysis.Seen;
import io.github.hotloop.rule.Finding;
import io.github.hotloop.tree.Span;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;

/** Findings as editors take them. */
final class Diagnoses {
  static final String SOURCE = "hotloop";

  /** Members of a diagnostic's data. */
  static final String RULE = "rule";

  static final String MARK = "mark";

  private final Traits traits;

  Diagnoses(Traits traits) {
    this.traits = traits;
  }

  /** What there is to tell about a text. */
  List<Diagnostic> of(Analysis analysis) {
    List<Diagnostic> all = new ArrayList<>();
    analysis.findings().forEach(seen -> all.add(of(analysis.document(), seen)));
    analysis.refusal().ifPresent(refusal -> all.add(note(analysis.document(), refusal)));
    return all;
  }

  /** One finding. */
  Diagnostic of(Document document, Seen seen) {
    Finding finding = seen.finding();
    Diagnostic told =
        new Diagnostic(
            document.range(finding.span()),
            finding.message(),
            DiagnosticSeverity.Warning,
            SOURCE,
            finding.rule().id());
    if (traits.codeDescription()) {
      told.setCodeDescription(new DiagnosticCodeDescription(finding.rule().url()));
    }
    if (traits.related() && !finding.related().isEmpty()) {
      told.setRelatedInformation(
          finding.related().stream()
              .map(
                  other ->
                      new DiagnosticRelatedInformation(
                          new Location(document.uri(), document.range(other.span())),
                          other.message()))
              .toList());
    }
    JsonObject data = new JsonObject();
    data.addProperty(RULE, finding.rule().id());
    data.addProperty(MARK, seen.mark());
    told.setData(data);
    return told;
  }

  private static Diagnostic note(Document document, Refusal refusal) {
    int line = Math.min(Math.max(1, refusal.line()), document.lines().count());
    int start = document.lines().start(line);
    Span span = new Span(start, start + document.lines().text(line).length());
    return new Diagnostic(
        document.range(span), refusal.message(), DiagnosticSeverity.Information, SOURCE);
  }
}
