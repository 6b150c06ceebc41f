package io.github.hotloop.corpus;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
import io.github.hotloop.testing.GoldenCase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the golden cases show of a rule. */
final class Examples {
  private final List<GoldenCase> cases;

  Examples(String rule) {
    cases = GoldenCase.all().stream().filter(golden -> golden.rule().equals(rule)).toList();
  }

  /**
   * What the fix does to a case, as a diff of its first places.
   *
   * @throws IllegalStateException if there is no such case, or no fix changes it
   */
  String diff(String name) {
    GoldenCase golden =
        cases.stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No golden case " + name));
    String fixed =
        golden
            .expected(".fixed")
            .or(() -> golden.expected(".reviewed"))
            .orElseThrow(() -> new IllegalStateException("No fix changes " + golden));
    List<String> before = lines(golden.text());
    Patch<String> patch = DiffUtils.diff(before, lines(fixed));
    List<String> diff = UnifiedDiffUtils.generateUnifiedDiff("", "", before, patch, 2);
    return "```diff\n" + String.join("\n...\n", shown(diff.subList(2, diff.size()))) + "\n```\n";
  }

  /** The first change of code; where it is an insertion alone, the one after it too. */
  private static List<String> shown(List<String> body) {
    List<List<String>> hunks =
        IntStream.range(0, body.size())
            .filter(i -> body.get(i).startsWith("@@"))
            .mapToObj(i -> hunk(body, i))
            .filter(hunk -> !isImports(hunk))
            .limit(2)
            .toList();
    boolean inserts = hunks.get(0).stream().noneMatch(line -> line.startsWith("-"));
    return hunks.stream().limit(inserts ? 2 : 1).map(hunk -> String.join("\n", hunk)).toList();
  }

  private static boolean isImports(List<String> hunk) {
    return hunk.stream()
        .filter(line -> line.matches("[-+].*"))
        .allMatch(line -> line.matches("[-+](import .*)?"));
  }

  private static List<String> hunk(List<String> diff, int at) {
    int to = at + 1;
    while (to < diff.size() && !diff.get(to).startsWith("@@")) {
      to++;
    }
    return diff.subList(at + 1, to);
  }

  private static List<String> lines(String text) {
    return text.lines().map(line -> line.replaceFirst("\\s*// (want|ok|gap)\\b.*", "")).toList();
  }

  /** How many findings of the cases have a fix of which safety, and what proves them. */
  String safety() {
    String out = cases.stream().map(Examples::blessed).collect(Collectors.joining());
    long findings = out.lines().filter(line -> line.matches("\\d.*")).count();
    long safe = out.lines().filter(line -> line.startsWith("  SAFE: ")).count();
    long review = out.lines().filter(line -> line.startsWith("  REVIEW: ")).count();
    String run =
        safe == 0
            ? "What a REVIEW\nfix may change is for you to judge: none was run."
            : "\nand each case with a SAFE fix is run before and after and gives the same.";
    return "The golden cases have %d findings, with %d SAFE and %d REVIEW fixes. Every fixed case compiles%s%s\n"
        .formatted(findings, safe, review, safe == 0 ? ". " : ",", run);
  }

  /** The safety of what is offered, in a word or two. */
  String safeties() {
    String out = cases.stream().map(Examples::blessed).collect(Collectors.joining());
    boolean safe = out.contains("  SAFE: ");
    boolean review = out.contains("  REVIEW: ");
    return safe && review ? "SAFE, REVIEW" : safe ? "SAFE" : review ? "REVIEW" : "none";
  }

  private static String blessed(GoldenCase golden) {
    Optional<String> out = golden.expected(".out");
    return out.orElse("");
  }
}
