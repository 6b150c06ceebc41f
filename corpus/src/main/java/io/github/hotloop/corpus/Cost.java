package io.github.hotloop.corpus;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the pack costs beside the tools that it runs in: {@code Cost [--add] [--rounds n] [--tools
 * a,b] folder…}. Each run is a JVM of its own; the tools take turns within a round, but Error Prone
 * with and without the pack runs at the same time: what else slows the machine down slows both, and
 * few per cent are in question there. Writes {@code benchmarks/results/cost.csv} and the table in
 * {@code docs/cost.md} after each round, {@code --add} with what an earlier pass measured.
 */
public final class Cost {
  private static final Path RESULTS = Path.of("benchmarks/results/cost.csv");
  private static final Path PAGE = Path.of("docs/cost.md");
  private static final String BEGIN = "<!-- generated: cost -->";
  private static final String END = "<!-- end of generated -->";

  /** What runs at the same time, in the order of the table. */
  private static final List<String> TOGETHER = List.of("error-prone-off", "error-prone-hotloop");

  /** Tools that no budget is about: they run in the first round only. */
  private static final Set<String> ONCE = Set.of("javac", "error-prone-defaults");

  private record Ratio(String what, String of, String to, String budget) {}

  private static final List<Ratio> RATIOS =
      List.of(
          new Ratio(
              "Error Prone: all rules of the pack / no check",
              "error-prone-hotloop",
              "error-prone-off",
              "1.05"),
          new Ratio(
              "PMD: all rules of the pack / performance.xml",
              "pmd-hotloop",
              "pmd-performance",
              "1.0"),
          new Ratio("Command line / JavaParser parsing", "command-line", "javaparser", "2.0"));

  private record Sample(double wall, double cpu, long memory) {}

  private final Map<String, Map<String, List<Sample>>> samples = new LinkedHashMap<>();
  private final Map<String, Long> lines = new TreeMap<>();
  private final String machine = machine();

  private Cost() {}

  /** Runs the tool; {@code ./dev bench --cost} calls it. */
  public static void main(String[] args) throws Exception {
    int rounds = 5;
    boolean add = false;
    List<String> tools = CostRun.tools();
    List<Path> projects = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--rounds")) {
        rounds = Integer.parseInt(args[++i]);
      } else if (args[i].equals("--tools")) {
        tools = List.of(args[++i].split(","));
      } else if (args[i].equals("--add")) {
        add = true;
      } else {
        projects.add(Path.of(args[i]));
      }
    }
    Cost cost = new Cost();
    if (add) {
      cost.read();
    }
    for (Path project : projects) {
      Project read = Project.read(project);
      long count = read.sources().stream().mapToLong(s -> s.text().lines().count()).sum();
      cost.lines.put(read.name(), count);
    }
    for (int round = 0; round < rounds; round++) {
      for (Path project : projects) {
        for (List<String> turn : turns(tools)) {
          if (round == 0 || !ONCE.containsAll(turn)) {
            cost.run(turn, project, round);
          }
        }
        cost.write();
      }
    }
  }

  /** The tools as they take turns: one by one, but for those that run at the same time. */
  private static Collection<List<String>> turns(List<String> tools) {
    Map<String, List<String>> turns = new LinkedHashMap<>();
    for (String tool : tools) {
      String turn = TOGETHER.contains(tool) ? TOGETHER.get(0) : tool;
      turns.computeIfAbsent(turn, key -> new ArrayList<>()).add(tool);
    }
    return turns.values();
  }

  /** What the runs are made on, and what else the machine has to do. */
  private static String machine() {
    return String.format(
        Locale.ROOT,
        "Java %s on %d processors; load of the machine before the first run: %.1f.",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private void read() throws IOException {
    for (String line : Files.readAllLines(RESULTS).stream().skip(1).toList()) {
      String[] cells = line.split(",");
      lines.put(cells[0], Long.parseLong(cells[1]));
      samples(cells[0], cells[2])
          .add(
              new Sample(
                  Double.parseDouble(cells[3]),
                  Double.parseDouble(cells[4]),
                  Long.parseLong(cells[5])));
    }
  }

  private List<Sample> samples(String project, String tool) {
    return samples
        .computeIfAbsent(project, key -> new LinkedHashMap<>())
        .computeIfAbsent(tool, key -> new ArrayList<>());
  }

  /** Runs tools at the same time; keeps what they took if none of them fails. */
  private void run(List<String> tools, Path project, int round)
      throws IOException, InterruptedException {
    Map<String, Process> processes = new LinkedHashMap<>();
    Map<String, Sample> taken = new LinkedHashMap<>();
    try {
      for (int i = 0; i < tools.size(); i++) {
        String tool = tools.get((i + round) % tools.size());
        processes.put(tool, start(tool, project));
      }
      for (String tool : tools) {
        taken.put(tool, end(tool, processes.get(tool), project, round));
      }
    } catch (IllegalStateException e) {
      // One that fails must not lose what the others took in other rounds.
      System.err.println(e.getMessage());
      return;
    } finally {
      processes.values().forEach(Process::destroy);
    }
    taken.forEach((tool, sample) -> samples(project.getFileName().toString(), tool).add(sample));
  }

  private static Process start(String tool, Path project) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // What this JVM was given to open javac; memory that no tool runs out of.
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("--add"))
        .forEach(command::add);
    command.addAll(List.of("-Xmx3g", "-Xss8m", "-cp", System.getProperty("java.class.path")));
    command.addAll(CostRun.command(tool, project.toString()));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static Sample end(String tool, Process process, Path project, int round)
      throws IOException, InterruptedException {
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(tool + " failed on " + project + ": run CostRun by hand");
    }
    String[] told = said.strip().lines().reduce("", (a, b) -> b).split(" ");
    Sample sample =
        new Sample(
            Double.parseDouble(told[0]), Double.parseDouble(told[1]), Long.parseLong(told[2]));
    System.out.println(
        round + " " + project.getFileName() + " " + tool + " " + sample + " saw " + told[3]);
    return sample;
  }

  private void write() throws IOException {
    StringBuilder csv = new StringBuilder("project,lines,tool,wall s,cpu s,peak MB\n");
    StringBuilder table = new StringBuilder("\n" + machine + "\n");
    samples.forEach(
        (project, tools) -> {
          tools.forEach(
              (tool, all) ->
                  all.forEach(
                      s ->
                          csv.append(
                              String.format(
                                  Locale.ROOT,
                                  "%s,%d,%s,%.2f,%.2f,%d%n",
                                  project,
                                  lines.get(project),
                                  tool,
                                  s.wall(),
                                  s.cpu(),
                                  s.memory()))));
          table.append(table(project, tools));
        });
    Files.createDirectories(RESULTS.getParent());
    Files.writeString(RESULTS, csv);
    String page = Files.readString(PAGE);
    int from = page.indexOf(BEGIN) + BEGIN.length();
    int to = page.indexOf(END, from);
    Files.writeString(PAGE, page.substring(0, from) + "\n" + table + page.substring(to));
  }

  private String table(String project, Map<String, List<Sample>> tools) {
    StringBuilder out = new StringBuilder();
    out.append(String.format(Locale.ROOT, "%n### %s, %,d lines%n%n", project, lines.get(project)));
    out.append(
        "| Tool | Processor time, s | Wall time, s | Peak memory, MB |\n|---|---|---|---|\n");
    tools.forEach(
        (tool, all) ->
            out.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %.0f |%n",
                    tool,
                    spread(all.stream().mapToDouble(Sample::cpu).toArray(), "%.1f"),
                    spread(all.stream().mapToDouble(Sample::wall).toArray(), "%.1f"),
                    median(all.stream().mapToDouble(Sample::memory).toArray()))));
    out.append("\n| Ratio of processor time, round by round | Median (least–most) | Budget |\n");
    out.append("|---|---|---|\n");
    for (Ratio ratio : RATIOS) {
      List<Sample> of = tools.getOrDefault(ratio.of(), List.of());
      List<Sample> to = tools.getOrDefault(ratio.to(), List.of());
      double[] ratios = new double[Math.min(of.size(), to.size())];
      if (ratios.length == 0) {
        continue;
      }
      Arrays.setAll(ratios, i -> of.get(i).cpu() / to.get(i).cpu());
      out.append("| " + ratio.what() + " | " + spread(ratios, "%.2f"));
      out.append(" | " + verdict(ratio, median(ratios)) + " |\n");
    }
    return out.toString();
  }

  /** The budget and whether the median keeps it. */
  private static String verdict(Ratio ratio, double median) {
    boolean met = Math.round(median * 100) <= Math.round(Double.parseDouble(ratio.budget()) * 100);
    return "≤ " + ratio.budget() + (met ? ": met" : ": not met");
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }

  private static String spread(double[] values, String format) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return String.format(
        Locale.ROOT,
        format + " (" + format + "–" + format + ")",
        median(values),
        sorted[0],
        sorted[sorted.length - 1]);
  }
}
