package io.github.hotloop.lsp;

import io.github.hotloop.fix.Fix;
import io.github.hotloop.fix.Safety;
import io.github.hotloop.rule.Evidence;
import io.github.hotloop.rule.Finding;
import io.github.hotloop.rule.Rule;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;

/** What is told about a finding under the pointer. For the analyst alone. */
final class Hovers {
  private final boolean markdown;
  private final Findings findings;

  Hovers(Traits traits, Findings findings) {
    this.markdown = traits.markdown();
    this.findings = findings;
  }

  /** The findings at a position; empty if there is none. */
  Optional<Hover> at(Analysis analysis, Position position) {
    int offset = analysis.document().offset(position);
    List<Finding> here =
        analysis.findings().stream()
            .map(Analysis.Seen::finding)
            .filter(f -> f.span().start() <= offset && offset <= f.span().end())
            .toList();
    if (here.isEmpty()) {
      return Optional.empty();
    }
    String text =
        String.join(
            markdown ? "\n\n---\n\n" : "\n\n",
            here.stream().map(f -> describe(f, analysis.whole())).toList());
    String kind = markdown ? MarkupKind.MARKDOWN : MarkupKind.PLAINTEXT;
    return Optional.of(
        new Hover(
            new MarkupContent(kind, markdown ? text : plain(text)),
            analysis.document().range(here.get(0).span())));
  }

  private String describe(Finding finding, boolean whole) {
    Rule rule = finding.rule();
    StringBuilder text = new StringBuilder();
    text.append("**").append(rule.id()).append("**: ").append(finding.message()).append("\n\n");
    text.append(rule.summary()).append(".\n\n");
    text.append(Evidence.of(rule).map(Hovers::measured).orElse("Not measured yet.\n"));
    text.append('\n');
    List<Fix> fixes = whole ? findings.fixes(finding) : List.of();
    for (Fix fix : fixes) {
      text.append("- Fix: ").append(fix.title()).append(safety(fix)).append('\n');
    }
    if (fixes.isEmpty()) {
      text.append(
          whole
              ? "No automatic fix here.\n"
              : "Fixes are offered when the file has no syntax errors.\n");
    }
    return text.append("\n[")
        .append(rule.id())
        .append("](")
        .append(rule.url())
        .append(")")
        .toString();
  }

  private static String measured(Evidence evidence) {
    StringBuilder text = new StringBuilder();
    for (Evidence.Run run : evidence.runs()) {
      text.append("- Measured: ").append(run.line()).append('\n');
    }
    return text.toString();
  }

  private static String safety(Fix fix) {
    return fix.safety() == Safety.SAFE ? " (safe)" : " (review: " + fix.caveat().orElse("") + ")";
  }

  private static String plain(String text) {
    return text.replace("**", "").replaceAll("\\[[^\\]]+\\]\\(([^)]+)\\)", "$1");
  }
}
