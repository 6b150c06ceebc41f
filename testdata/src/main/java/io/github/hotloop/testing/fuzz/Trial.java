package io.github.hotloop.testing.fuzz;

import io.github.hotloop.fix.Fix;
import io.github.hotloop.fix.Safety;
import io.github.hotloop.rule.Detector;
import io.github.hotloop.rule.Engine;
import io.github.hotloop.rule.Finding;
import io.github.hotloop.rule.Fixer;
import io.github.hotloop.testing.fuzz.Counterexample.Defect;
import io.github.hotloop.tree.FrontEnd;
import io.github.hotloop.tree.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Fixes programs, compiles and runs them before and after, and compares. */
final class Trial {
  private static final int RUNS = 8;

  private final FrontEnd frontEnd;
  private final Engine engine;
  private final Fixer fixer;

  Trial(FrontEnd frontEnd, Detector detector, Predicate<Fix> wanted) {
    this.frontEnd = frontEnd;
    this.engine = new Engine(List.of(detector));
    this.fixer = new Fixer(engine, (rule, fix) -> fix.safety() == Safety.SAFE && wanted.test(fix));
  }

  /** The verdicts on samples, in their order. */
  List<Verdict> of(List<Sample> samples) {
    return of(samples, verdict -> true);
  }

  /** The same, but what is no counterexample need not be valid. */
  List<Verdict> ofSuspects(List<Sample> samples) {
    return of(samples, verdict -> verdict.isOpen() || verdict.defect().isPresent());
  }

  private List<Verdict> of(List<Sample> samples, Predicate<Verdict> matters) {
    List<Verdict> verdicts = new ArrayList<>();
    List<Optional<SourceFile>> files = parse(samples);
    for (int i = 0; i < samples.size(); i++) {
      verdicts.add(fixed(samples.get(i), i, files.get(i)));
    }
    Batch before = compiled(verdicts, matters, Verdict::source);
    for (int i = 0; i < verdicts.size(); i++) {
      if (before.error(name(i)).isPresent()) {
        Verdict v = verdicts.get(i);
        verdicts.set(
            i,
            new Verdict(
                v.sample(),
                false,
                v.source(),
                v.findings(),
                v.fixed(),
                Optional.empty(),
                before.error(name(i)).get()));
      }
    }
    Batch after = compiled(verdicts, Verdict::isOpen, Verdict::fixed);
    for (int i = 0; i < verdicts.size(); i++) {
      if (verdicts.get(i).valid() && verdicts.get(i).isOpen()) {
        verdicts.set(i, compared(verdicts.get(i), name(i), before, after));
      }
    }
    return verdicts;
  }

  /** How the class of a sample is named. */
  static String name(int index) {
    return "P" + index;
  }

  private List<Optional<SourceFile>> parse(List<Sample> samples) {
    List<FrontEnd.Source> sources = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      sources.add(source(i, samples.get(i).source(name(i))));
    }
    List<Optional<SourceFile>> files = new ArrayList<>();
    frontEnd.parse(sources, List.of(), parsed -> files.add(tree(parsed)));
    return files;
  }

  private static FrontEnd.Source source(int index, String text) {
    return new FrontEnd.Source(Path.of(name(index) + ".java"), text);
  }

  private static Optional<SourceFile> tree(FrontEnd.Parsed parsed) {
    return parsed instanceof FrontEnd.Translated translated
        ? Optional.of(translated.file())
        : Optional.empty();
  }

  private Optional<SourceFile> parse(int index, String text) {
    List<Optional<SourceFile>> files = new ArrayList<>();
    frontEnd.parse(List.of(source(index, text)), List.of(), parsed -> files.add(tree(parsed)));
    return files.get(0);
  }

  private Verdict fixed(Sample sample, int index, Optional<SourceFile> file) {
    String text = sample.source(name(index));
    if (file.isEmpty()) {
      return new Verdict(sample, false, text, List.of(), text, Optional.empty(), "");
    }
    Engine.Report report = engine.run(file.get());
    List<Finding> findings = report.findings();
    Verdict start = new Verdict(sample, true, text, findings, text, Optional.empty(), "");
    if (!report.failures().isEmpty()) {
      return start.with(Defect.FAILS, String.valueOf(report.failures().get(0).cause()));
    }
    try {
      return fixed(start, index, file.get());
    } catch (RuntimeException e) {
      return start.with(Defect.FAILS, String.valueOf(e));
    }
  }

  private Verdict fixed(Verdict start, int index, SourceFile file) {
    List<SourceFile> last = new ArrayList<>(List.of(file));
    Fixer.Result result =
        fixer.fix(
            file,
            changed -> {
              Optional<SourceFile> parsed = parse(index, changed);
              parsed.ifPresent(tree -> last.set(0, tree));
              return parsed;
            });
    Verdict end = start.withFixed(result.text());
    if (!result.failures().isEmpty()) {
      return end.with(Defect.FAILS, String.valueOf(result.failures().get(0).cause()));
    } else if (!result.intact()) {
      return end.with(Defect.BREAKS_SYNTAX, "");
    } else if (!result.converged()) {
      return end.with(Defect.DOES_NOT_CONVERGE, "");
    } else if (!fixer.fix(last.get(0), changed -> Optional.empty()).text().equals(result.text())) {
      return end.with(Defect.IS_NOT_IDEMPOTENT, "");
    }
    return end;
  }

  private static Batch compiled(
      List<Verdict> verdicts, Predicate<Verdict> matters, Function<Verdict, String> text) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (int i = 0; i < verdicts.size(); i++) {
      Verdict verdict = verdicts.get(i);
      if (verdict.valid() && matters.test(verdict)) {
        sources.put(name(i), text.apply(verdict));
      }
    }
    return new Batch(sources);
  }

  private static Verdict compared(Verdict verdict, String name, Batch before, Batch after) {
    if (after.error(name).isPresent()) {
      return verdict.with(Defect.DOES_NOT_COMPILE, after.error(name).get());
    }
    String expected = before.probe(name);
    String actual = after.probe(name);
    if (expected.equals(actual)
        || !isStable(before, name, expected)
        || !isStable(after, name, actual)) {
      return verdict;
    }
    return verdict.with(Defect.CHANGES_BEHAVIOUR, "before " + expected + "\nafter  " + actual);
  }

  /** What an array prints differs in length from run to run: such programs prove nothing. */
  private static boolean isStable(Batch batch, String name, String first) {
    return IntStream.range(0, RUNS).allMatch(run -> batch.probe(name).equals(first));
  }
}
