package io.github.hotloop.testing.fuzz;

import io.github.hotloop.rule.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What became of one sample.
 *
 * @param valid whether the program parses and compiles, before any fix
 * @param findings what the rule reports in it
 * @param fixed its text after all SAFE fixes
 * @param defect what is wrong with the fixed text; empty if nothing is
 * @param detail more on the defect
 */
record Verdict(
    Sample sample,
    boolean valid,
    String source,
    List<Finding> findings,
    String fixed,
    Optional<Counterexample.Defect> defect,
    String detail) {

  Verdict with(Counterexample.Defect found, String more) {
    return new Verdict(sample, valid, source, findings, fixed, Optional.of(found), more);
  }

  Verdict withFixed(String text) {
    return new Verdict(sample, valid, source, findings, text, defect, detail);
  }

  /** Whether it is worth compiling: nothing is wrong so far, and a fix changed the text. */
  boolean isOpen() {
    return defect.isEmpty() && !fixed.equals(source);
  }

  Counterexample counterexample(int number) {
    return new Counterexample(
        number, defect.orElseThrow(), detail, sample, findings, source, fixed);
  }
}
