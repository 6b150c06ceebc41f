package io.github.hotloop.testing.fuzz;

import io.github.hotloop.rule.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that a SAFE fix breaks.
 *
 * @param number which program of the run it was
 * @param detail more on the defect
 * @param sample the program, shrunk
 * @param findings what the rule reports in it
 * @param source its text
 * @param fixed its text after the fix
 */
public record Counterexample(
    int number,
    Defect defect,
    String detail,
    Sample sample,
    List<Finding> findings,
    String source,
    String fixed) {
  /** What can be wrong with a fix. */
  public enum Defect {
    FAILS("the rule throws"),
    BREAKS_SYNTAX("the fixed program does not parse"),
    DOES_NOT_CONVERGE("fixing does not converge"),
    IS_NOT_IDEMPOTENT("the fixed program is fixed again"),
    DOES_NOT_COMPILE("the fixed program does not compile"),
    CHANGES_BEHAVIOUR("the fixed program behaves otherwise");

    private final String words;

    Defect(String words) {
      this.words = words;
    }
  }

  /** The program as a golden case of that name, its findings marked. */
  public String goldenCase(String name) {
    List<String> lines = new ArrayList<>(sample.source(name).lines().toList());
    for (Finding finding : findings) {
      int line = finding.file().lines().line(finding.span().start()) - 1;
      String[] message = finding.message().split(" ");
      String mark = lines.get(line).contains("// want") ? "" : " // want";
      lines.set(line, lines.get(line) + mark + " \"" + message[0] + " " + message[1] + "\"");
    }
    return String.join("\n", lines) + "\n";
  }

  @Override
  public String toString() {
    return "Program %d: %s: %s%n%s%nfixed:%n%s"
        .formatted(number, defect.words, detail, source, fixed);
  }
}
