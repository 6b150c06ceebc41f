package io.github.hotloop.cli;

import io.github.hotloop.project.Problem;
import io.github.hotloop.rule.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a run comes to. */
final class Summary {
  /** Findings of one rule. */
  record Count(Rule rule, int findings, int withSafeFix) {}

  private static final int NAMED_PACKAGES = 3;

  private final long start = System.nanoTime();
  private final Map<String, Count> counts = new TreeMap<>();
  private final Map<String, Integer> missing = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private int files;
  private long lines;
  private int unresolvedFiles;

  void add(FileResult result) {
    files++;
    lines += result.lines();
    for (Found found : result.found()) {
      Count one = new Count(found.rule(), 1, found.hasSafeFix() ? 1 : 0);
      counts.merge(
          found.rule().id(),
          one,
          (a, b) -> new Count(a.rule(), a.findings() + 1, a.withSafeFix() + b.withSafeFix()));
    }
    unresolvedFiles += result.unresolved().isEmpty() ? 0 : 1;
    result.unresolved().forEach(name -> missing.merge(name, 1, Integer::sum));
  }

  void add(Problem problem) {
    problems.add(problem);
  }

  /** By rule, the most frequent first. */
  List<Count> counts() {
    return counts.values().stream()
        .sorted(Comparator.comparingInt(Count::findings).reversed())
        .toList();
  }

  int findings() {
    return counts.values().stream().mapToInt(Count::findings).sum();
  }

  int withSafeFix() {
    return counts.values().stream().mapToInt(Count::withSafeFix).sum();
  }

  int files() {
    return files;
  }

  long lines() {
    return lines;
  }

  long millis() {
    return (System.nanoTime() - start) / 1_000_000;
  }

  int unresolvedFiles() {
    return unresolvedFiles;
  }

  List<Problem> problems() {
    return problems;
  }

  /** Whether every input was analysed. */
  boolean isComplete() {
    return problems.stream().noneMatch(Problem::isError);
  }

  int exitCode() {
    if (!isComplete()) {
      return ExitCodes.TROUBLE;
    }
    return findings() == 0 ? ExitCodes.CLEAN : ExitCodes.FINDINGS;
  }

  /** {@code 340 files, 48,211 lines, 2.1 s}. */
  String extent() {
    return String.format(
        Locale.ROOT,
        "%s, %s, %.1f s",
        count(files, "file"),
        count(lines, "line"),
        millis() / 1000.0);
  }

  /** What to say about types that could not be resolved; empty if there is nothing to say. */
  String unresolvedHint() {
    if (unresolvedFiles == 0) {
      return "";
    }
    List<String> names =
        missing.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(NAMED_PACKAGES)
            .map(Map.Entry::getKey)
            .toList();
    String more = missing.size() > NAMED_PACKAGES ? ", …" : "";
    return count(unresolvedFiles, "file")
        + (unresolvedFiles == 1 ? " imports" : " import")
        + " types that were not found ("
        + String.join(", ", names)
        + more
        + "), so some findings may be missing: --maven or --classpath helps.";
  }

  static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
