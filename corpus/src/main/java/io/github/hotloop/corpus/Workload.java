package io.github.hotloop.corpus;

import io.github.hotloop.fix.Fix;
import io.github.hotloop.fix.Safety;
import io.github.hotloop.javaparser.JavaParserFrontEnd;
import io.github.hotloop.rule.Catalogue;
import io.github.hotloop.rule.Engine;
import io.github.hotloop.rule.Finding;
import io.github.hotloop.rule.Fixer;
import io.github.hotloop.testing.Marks;
import io.github.hotloop.testing.Repository;
import io.github.hotloop.tree.FrontEnd;
import io.github.hotloop.tree.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A class with a rule's offence as real code has it, which the benchmarks run as it is and as the
 * rule's own fix leaves it.
 *
 * @param rule the rule, after which the file is named
 * @param module the folder of the benchmarks
 */
public record Workload(String rule, Path module) {
  private static final String SOURCES = "src/main/java/io/github/hotloop/benchmarks";
  private static final String BEFORE = "package io.github.hotloop.benchmarks.before;";
  private static final String AFTER = "package io.github.hotloop.benchmarks.after;";

  /** All workloads, sorted by rule. */
  public static List<Workload> all() {
    return all(Repository.root().resolve("benchmarks"));
  }

  static List<Workload> all(Path module) {
    return names(module.resolve(SOURCES).resolve("before")).stream()
        .map(rule -> new Workload(rule, module))
        .toList();
  }

  /** The names of the classes in a folder, sorted. */
  static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
          .map(name -> name.replace(".java", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The offending class. */
  public String text() {
    return Repository.read(file("before"));
  }

  /** The look-alike at which the rule is quiet. */
  public String control() {
    return Repository.read(file("control"));
  }

  /** The benchmark that runs them. */
  public String benchmark() {
    return Repository.read(module.resolve(SOURCES).resolve(rule + "Benchmark.java"));
  }

  private Path file(String folder) {
    return module.resolve(SOURCES).resolve(folder).resolve(rule + ".java");
  }

  /**
   * What the rule finds in a text.
   *
   * @throws IllegalStateException if the text does not parse, or the rule fails
   */
  public List<Finding> findings(String text) {
    Engine.Report report =
        engine().run(parse(text).orElseThrow(() -> new IllegalStateException(text)));
    if (!report.failures().isEmpty()) {
      throw new IllegalStateException(report.failures().get(0).message());
    }
    return report.findings();
  }

  /**
   * The workload as the rule's fix leaves it, in the package {@code after}. A fix that needs a
   * review is taken as it is offered.
   *
   * @throws IllegalStateException if fixing fails or changes nothing
   */
  public String fixed() {
    Fixer fixer = new Fixer(engine(), (found, fix) -> isApplicable(fix));
    // Marks are no comments that a fix could lose.
    String text = Marks.strip(text());
    Fixer.Result result =
        fixer.fix(parse(text).orElseThrow(() -> new IllegalStateException(text)), this::parse);
    boolean fixed = result.failures().isEmpty() && result.intact() && result.converged();
    if (!fixed || result.text().equals(text)) {
      throw new IllegalStateException("The workload of " + rule + " can't be fixed: " + result);
    }
    return result.text().replace(BEFORE, AFTER);
  }

  private static boolean isApplicable(Fix fix) {
    return fix.safety() != Safety.SKETCH;
  }

  private Engine engine() {
    return new Engine(List.of(Catalogue.load().find(rule).orElseThrow()));
  }

  private Optional<SourceFile> parse(String text) {
    List<FrontEnd.Parsed> parsed = new ArrayList<>();
    new JavaParserFrontEnd()
        .parse(List.of(new FrontEnd.Source(file("before"), text)), List.of(), parsed::add);
    return parsed.get(0) instanceof FrontEnd.Translated translated
        ? Optional.of(translated.file())
        : Optional.empty();
  }
}
