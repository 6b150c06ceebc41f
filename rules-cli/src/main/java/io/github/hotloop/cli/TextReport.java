package io.github.hotloop.cli;

import io.github.hotloop.cli.Found.DiffLine;
import io.github.hotloop.cli.Found.Repair;
import io.github.hotloop.fix.Safety;
import io.github.hotloop.rule.Evidence;
import io.github.hotloop.rule.Rule;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** For people: each finding with its source line and its fix, and a summary. */
final class TextReport implements Report {
  private static final int MAX_DIFF_LINES = 16;

  private final PrintStream out;
  private final Paint paint;
  private final Map<Rule, Optional<String>> evidence = new HashMap<>();

  TextReport(PrintStream out, Paint paint) {
    this.out = out;
    this.paint = paint;
  }

  @Override
  public void file(FileResult result) {
    for (Found found : result.found()) {
      finding(result.input().shown(), found);
    }
    out.flush();
  }

  private void finding(String path, Found found) {
    Place place = found.place();
    out.println(
        paint.bold(path + ":" + place.line() + ":" + place.column() + ":")
            + " "
            + found.message()
            + " "
            + paint.yellow("[" + found.rule().id() + "]"));
    int gutter = gutter(found);
    Snippet snippet = found.snippet();
    out.println(margin(gutter, place.line(), "|") + " " + snippet.text());
    out.println(
        margin(gutter, "|")
            + " ".repeat(snippet.from() + 1)
            + paint.red("^".repeat(snippet.to() - snippet.from())));
    evidence
        .computeIfAbsent(found.rule(), rule -> Evidence.of(rule).map(Evidence::line))
        .ifPresent(
            line -> out.println(margin(gutter, "=") + " " + paint.cyan("measured") + ": " + line));
    found.repairs().stream().findFirst().ifPresent(repair -> repair(gutter, repair));
    out.println();
  }

  private void repair(int gutter, Repair repair) {
    String safety =
        repair.safety() == Safety.SAFE
            ? "safe"
            : repair.safety().name().toLowerCase(Locale.ROOT)
                + repair.caveat().map(caveat -> ": " + caveat).orElse("");
    out.println(
        margin(gutter, "=") + " " + paint.cyan("fix") + " (" + safety + "): " + repair.title());
    List<DiffLine> diff = repair.diff();
    for (DiffLine line : diff.subList(0, Math.min(diff.size(), MAX_DIFF_LINES))) {
      String text = (line.added() ? "+ " : "- ") + line.text();
      out.println(
          margin(gutter, line.number(), "") + (line.added() ? paint.green(text) : paint.red(text)));
    }
    if (diff.size() > MAX_DIFF_LINES) {
      out.println(margin(gutter, "") + "… " + (diff.size() - MAX_DIFF_LINES) + " more lines");
    }
  }

  private static int gutter(Found found) {
    int last =
        found.repairs().stream()
            .limit(1)
            .flatMap(repair -> repair.diff().stream())
            .mapToInt(DiffLine::number)
            .reduce(found.place().line(), Math::max);
    return Math.max(4, String.valueOf(last).length());
  }

  private String margin(int gutter, int line, String bar) {
    return paint.faint(String.format(Locale.ROOT, "%" + gutter + "d %s", line, bar));
  }

  private String margin(int gutter, String bar) {
    return paint.faint(" ".repeat(gutter) + " " + bar);
  }

  @Override
  public void end(Summary summary) {
    if (summary.files() == 0) {
      out.println(paint.bold("Nothing was analysed"));
      out.flush();
      return;
    }
    String found =
        summary.findings() == 0 ? "Nothing found" : Summary.count(summary.findings(), "finding");
    out.println(paint.bold(found) + " in " + summary.extent());
    int width =
        summary.counts().stream().mapToInt(count -> count.rule().id().length()).max().orElse(0);
    for (Summary.Count count : summary.counts()) {
      String safe = count.withSafeFix() == 0 ? "" : count.withSafeFix() + " with a safe fix";
      out.println(
          String.format(
                  Locale.ROOT,
                  "%7d  %-" + width + "s  %s",
                  count.findings(),
                  count.rule().id(),
                  safe)
              .stripTrailing());
    }
    if (summary.withSafeFix() > 0) {
      out.println("'hotloop fix' makes the safe fixes; 'hotloop explain RULE' tells about a rule.");
    }
    if (!summary.unresolvedHint().isEmpty()) {
      out.println(paint.yellow("Note: ") + summary.unresolvedHint());
    }
    out.flush();
  }
}
