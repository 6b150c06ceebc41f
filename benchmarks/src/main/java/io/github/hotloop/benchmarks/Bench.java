package io.github.hotloop.benchmarks;

import io.github.hotloop.corpus.Hashes;
import io.github.hotloop.corpus.Workload;
import io.github.hotloop.testing.Repository;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Measures on the JDK that runs it and writes {@code benchmarks/results/<Rule>/<jdk>.json}.
 *
 * <p>Each round runs every benchmark in one fork of its own, so that a noisy minute of the machine
 * falls on before and after alike; JMH by itself would run all forks of one benchmark in a row.
 */
public final class Bench {
  private static final int ROUNDS = 5;
  private static final int SMALL_CONTROL = 16;
  private static final int LARGE_CONTROL = 1000;

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final String target;
  private final int rounds;
  private final Map<String, List<BenchmarkResult>> results = new LinkedHashMap<>();
  private final Map<String, BenchmarkParams> params = new LinkedHashMap<>();

  private Bench(String target, int rounds) {
    this.target = target;
    // One fork gives one sample of a heap, and is over soon.
    this.rounds = target.equals("UnboundedCache") ? 2 * rounds : rounds;
  }

  /**
   * Measures the rules named, {@code folklore}, or {@code --all} of them, in five forks each or as
   * many as {@code --forks} says.
   *
   * @throws IOException if the results can't be written
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String[] args) throws IOException, RunnerException {
    List<String> known =
        Stream.concat(Workload.all().stream().map(Workload::rule), Stream.of(Hashes.FOLKLORE))
            .toList();
    List<String> targets = new ArrayList<>(List.of(args));
    int option = targets.indexOf("--forks");
    int rounds = option < 0 ? ROUNDS : Integer.parseInt(targets.get(option + 1));
    if (option >= 0) {
      targets.subList(option, option + 2).clear();
    }
    if (targets.contains("--all")) {
      targets = known;
    }
    for (String target : targets) {
      if (!known.contains(target)) {
        System.err.println("No benchmark for " + target + "; there are " + known);
        System.exit(2);
      }
      new Bench(target, rounds).run();
    }
  }

  private void run() throws IOException, RunnerException {
    for (int round = 1; round <= rounds; round++) {
      System.err.println(target + ", JDK " + jdk() + ", round " + round + " of " + rounds);
      if (target.equals(Hashes.FOLKLORE)) {
        add(new Runner(options("\\.folklore\\..*").build()).run());
      } else {
        add(new Runner(options("\\." + target + "Benchmark\\.(before|after)").build()).run());
        add(
            new Runner(
                    options("\\." + target + "Benchmark\\.control.*")
                        .param("size", controlSizes())
                        .build())
                .run());
      }
    }
    Path file =
        Repository.root().resolve("benchmarks/results").resolve(target).resolve(jdk() + ".json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, json());
    System.err.println("wrote " + Repository.root().relativize(file));
  }

  /** A small size, and the largest of the workload's that the look-alike bears. */
  private String[] controlSizes() {
    String type = "io.github.hotloop.benchmarks." + target + "Benchmark";
    try {
      Param sizes = Class.forName(type).getDeclaredField("size").getAnnotation(Param.class);
      return IntStream.of(
              SMALL_CONTROL,
              Arrays.stream(sizes.value())
                  .mapToInt(Integer::parseInt)
                  .filter(size -> size <= LARGE_CONTROL)
                  .max()
                  .orElseThrow())
          .mapToObj(String::valueOf)
          .toArray(String[]::new);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private ChainedOptionsBuilder options(String include) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(include + "$")
            .addProfiler(GCProfiler.class)
            .addProfiler(CpuTime.class)
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true);
    return target.equals("BlockingCallOnCpuPool")
        ? options.addProfiler(BlockingCallOnCpuPoolBenchmark.Throughput.class.getName())
        : options;
  }

  private void add(Collection<RunResult> round) {
    for (RunResult result : round) {
      String id = result.getParams().id();
      params.putIfAbsent(id, result.getParams());
      results.computeIfAbsent(id, key -> new ArrayList<>()).addAll(result.getBenchmarkResults());
    }
  }

  private String json() {
    List<RunResult> merged =
        results.entrySet().stream()
            .map(entry -> new RunResult(params.get(entry.getKey()), entry.getValue()))
            .toList();
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    ResultFormatFactory.getInstance(
            ResultFormatType.JSON, new PrintStream(written, true, StandardCharsets.UTF_8))
        .writeOut(merged);
    ObjectNode file = JSON.createObjectNode();
    file.put("target", target);
    file.put("date", LocalDate.now(ZoneOffset.UTC).toString());
    file.put("jdk", Runtime.version().toString());
    file.put("vendor", System.getProperty("java.vendor"));
    file.set("machine", JSON.valueToTree(Machine.here()));
    file.put("forks", rounds);
    file.set("hashes", JSON.valueToTree(Hashes.of(target)));
    ArrayNode jmh = (ArrayNode) JSON.readTree(written.toString(StandardCharsets.UTF_8));
    for (JsonNode result : jmh) {
      // Where the JDK is installed tells nobody anything.
      ((ObjectNode) result).remove("jvm");
      // JMH knows of the one fork that each round was told to make.
      ((ObjectNode) result).put("forks", rounds);
      if (result.path("primaryMetric") instanceof ObjectNode metric
          && metric.has("rawDataHistogram")) {
        metric.set("rawDataHistogram", Histogram.compact(metric.path("rawDataHistogram")));
      }
    }
    file.set("jmh", jmh);
    return JSON.writeValueAsString(file) + "\n";
  }

  private static int jdk() {
    return Runtime.version().feature();
  }
}
