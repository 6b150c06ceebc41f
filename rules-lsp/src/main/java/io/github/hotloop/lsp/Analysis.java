package io.github.hotloop.lsp;

import io.github.hotloop.project.Fingerprint;
import io.github.hotloop.rule.Engine;
import io.github.hotloop.rule.Finding;
import io.github.hotloop.tree.FrontEnd.Parsed;
import io.github.hotloop.tree.FrontEnd.Refused;
import io.github.hotloop.tree.FrontEnd.Translated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known about a text. For the analyst alone, and only until another text is analysed.
 *
 * @param whole whether the text was understood as a whole; if not, fixes can't be trusted
 * @param refusal why nothing is known, if so
 */
record Analysis(
    Document document,
    Project project,
    List<Seen> findings,
    List<Engine.Failure> failures,
    boolean whole,
    Optional<Refusal> refusal) {
  /**
   * A finding, and what stays the same about it from version to version.
   *
   * @param mark see {@link Fingerprint}
   */
  record Seen(Finding finding, String mark) {}

  /**
   * Why a text can't be analysed.
   *
   * @param line the line it is about, from 1; 0 if it is about the whole
   */
  record Refusal(int line, String message, boolean syntax) {}

  /** Analyses a text as part of its project. */
  static Analysis of(Document document, Project project) {
    int kilobytes = document.text().length() >> 10;
    if (kilobytes >= project.settings().maxKilobytes()) {
      return refused(
          document,
          project,
          new Refusal(
              0,
              "hotloop skips this file: "
                  + kilobytes
                  + " kB, more than the setting maxKilobytes allows",
              false));
    }
    if (document.text().indexOf('\0') >= 0) {
      return refused(
          document, project, new Refusal(0, "hotloop skips this file: it is no text", false));
    }
    Optional<Refusal> nested = Nesting.refusal(document.text());
    if (nested.isPresent()) {
      return refused(document, project, nested.get());
    }
    Parsed parsed = project.parse(document.path(), document.text());
    if (parsed instanceof Translated translated) {
      return of(document, project, translated, true);
    }
    Refused refused = (Refused) parsed;
    Optional<Translated> mended = Mend.parse(document, refused, project);
    if (mended.isPresent()) {
      return of(document, project, mended.get(), false);
    }
    return refused(
        document,
        project,
        new Refusal(refused.line(), "hotloop can't read this file: " + refused.message(), true));
  }

  private static Analysis refused(Document document, Project project, Refusal refusal) {
    return new Analysis(document, project, List.of(), List.of(), false, Optional.of(refusal));
  }

  private static Analysis of(
      Document document, Project project, Translated translated, boolean whole) {
    Engine.Report report = project.engine().run(translated.file());
    Map<String, Integer> times = new HashMap<>();
    List<Seen> seen = new ArrayList<>();
    for (Finding finding : report.findings()) {
      String mark = Fingerprint.of(finding, key -> times.merge(key, 1, Integer::sum));
      seen.add(new Seen(finding, mark));
    }
    return new Analysis(document, project, seen, report.failures(), whole, Optional.empty());
  }

  /** The finding of a mark; empty if it is no longer there. */
  Optional<Seen> find(String mark) {
    return findings.stream().filter(seen -> seen.mark().equals(mark)).findFirst();
  }
}
