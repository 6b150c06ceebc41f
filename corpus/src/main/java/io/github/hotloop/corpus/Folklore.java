package io.github.hotloop.corpus;

import io.github.hotloop.corpus.Statistics.Interval;
import io.github.hotloop.testing.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The page on what other tools advise, and what it gains. */
final class Folklore {
  static final String PAGE = "docs/folklore.md";

  private static final String SOURCE =
      "../benchmarks/src/main/java/io/github/hotloop/benchmarks/folklore/";

  private Folklore() {}

  /** The pieces of advice that have a benchmark. */
  static List<String> names() {
    return Workload.names(Hashes.folklore()).stream()
        .filter(name -> !name.equals("Advice"))
        .toList();
  }

  /** The wanted text of the page: each benchmark has its region. */
  static String page(UnaryOperator<String> current) {
    Regions page = new Regions(PAGE, current.apply(PAGE)).with("how", how());
    for (String name : names()) {
      page = page.with(name, figures(name));
    }
    return page.text();
  }

  private static String how() {
    List<Results> measured = Results.of(Hashes.FOLKLORE);
    Results newest = measured.get(measured.size() - 1);
    return """
    Measured on %s with JDK %s, %s, in %d forks: of sides that are alike, so many lie apart by chance in
    one comparison of %d. `./dev bench folklore` measures again.
    """
        .formatted(
            newest.date(),
            measured.stream().map(Results::version).collect(Collectors.joining(" and ")),
            newest.machine(),
            newest.forks(),
            Statistics.comparisons(newest.forks()));
  }

  private static String figures(String name) {
    StringBuilder out = new StringBuilder();
    out.append("| | As written | As advised | Times faster as advised |\n|---|--:|--:|--:|\n");
    for (int jdk : Results.JDKS) {
      Path file =
          Repository.root()
              .resolve("benchmarks/results")
              .resolve(Hashes.FOLKLORE)
              .resolve(jdk + ".json");
      if (Files.exists(file)) {
        JsonNode jmh = Samples.read(file).path("jmh");
        Interval written = interval(jmh, name + ".asWritten");
        Interval advised = interval(jmh, name + ".asAdvised");
        out.append(
            "| JDK %d | %s | %s | %s |\n"
                .formatted(
                    jdk,
                    Quantity.of(written.median(), "ns"),
                    Quantity.of(advised.median(), "ns"),
                    Quantity.ratio(written.over(advised))));
      }
    }
    return out.append("\n[Benchmark](%s%s.java)\n".formatted(SOURCE, name)).toString();
  }

  private static Interval interval(JsonNode jmh, String method) {
    for (JsonNode result : jmh) {
      if (result.path("benchmark").asString().endsWith("." + method)) {
        return Samples.interval(result);
      }
    }
    throw new IllegalStateException(method + " is not measured: run ./dev bench folklore");
  }
}
