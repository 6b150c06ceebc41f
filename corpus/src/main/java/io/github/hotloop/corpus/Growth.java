package io.github.hotloop.corpus;

import io.github.hotloop.cli.Main;
import io.github.hotloop.corpus.Statistics.Interval;
import io.github.hotloop.tree.FrontEnd.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * How the processor time of the command line grows with the sources: {@code Growth folder…}. Takes
 * files of all projects in a random order that is always the same, 10,000 lines of them, then more,
 * up to a million, and checks them with all rules, each time in a JVM of its own. Prints how the
 * time is shared among the workers, and writes the table in {@code docs/cost.md}.
 */
public final class Growth {
  private static final List<Integer> SIZES = List.of(10_000, 30_000, 100_000, 300_000, 1_000_000);
  private static final String BEGIN = "<!-- generated: growth -->";
  private static final String END = "<!-- end of growth -->";

  /** What one run took, in seconds of processor time. */
  private record Run(int lines, double cpu, double leastBusy) {}

  private Growth() {}

  /** Runs the tool; {@code ./dev bench --growth} calls it. */
  public static void main(String[] args) throws Exception {
    if (args[0].equals("--once")) {
      once(Path.of(args[1]), args[2]);
      System.exit(0);
    }
    List<Source> sources = new ArrayList<>();
    List<Path> classPath = new ArrayList<>();
    for (String argument : args) {
      Project project = Project.read(Path.of(argument));
      sources.addAll(project.sources());
      classPath.addAll(project.classPath());
    }
    Collections.shuffle(sources, new Random(1));
    List<Run> runs = new ArrayList<>();
    for (int size : SIZES) {
      runs.add(run(sources, classPath, size));
      System.out.println(runs.get(runs.size() - 1));
    }
    write(runs);
  }

  private static Run run(List<Source> sources, List<Path> classPath, int size)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("hotloop-growth");
    int lines = 0;
    for (Source source : sources) {
      long own = source.text().lines().count();
      if (lines + own <= size) {
        lines += (int) own;
        Path copy = folder.resolve(source.path().toString().replaceFirst("^/", ""));
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, source.text());
      }
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx3g", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Growth.class.getName(), "--once", folder.toString()));
    command.add(
        classPath.stream()
            .map(jar -> jar.toAbsolutePath().toString())
            .collect(Collectors.joining(System.getProperty("path.separator"))));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("Failed at " + size + " lines");
    }
    String[] told = said.strip().split(" ");
    return new Run(lines, Double.parseDouble(told[0]), Double.parseDouble(told[1]));
  }

  /** Prints seconds of processor time, and what the least busy worker had of the busiest one's. */
  private static void once(Path folder, String classPath) throws InterruptedException {
    Map<Long, Long> worked = new ConcurrentHashMap<>();
    Thread observer = new Thread(() -> observe(worked));
    observer.setDaemon(true);
    observer.start();
    Main.run(
        new String[] {"check", "--format", "json", "--rules", "all", "--classpath", classPath, "."},
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(),
        folder);
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    boolean all = worked.size() == Runtime.getRuntime().availableProcessors();
    double share =
        all
            ? (double) Collections.min(worked.values()) / Collections.max(worked.values())
            : 0; // One never had work.
    System.out.printf(Locale.ROOT, "%.2f %.3f%n", system.getProcessCpuTime() / 1e9, share);
  }

  private static void observe(Map<Long, Long> worked) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    while (true) {
      for (Thread thread : Thread.getAllStackTraces().keySet()) {
        if (thread.getName().equals("hotloop")) {
          worked.put(thread.getId(), Math.max(0, threads.getThreadCpuTime(thread.getId())));
        }
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private static void write(List<Run> runs) throws IOException {
    Map<Integer, Interval> times = new TreeMap<>();
    StringBuilder out = new StringBuilder("\n| Lines | Processor time, s | Per 1,000 lines, ms |");
    out.append(" Least busy worker / busiest |\n|---|---|---|---|\n");
    for (Run run : runs) {
      times.put(run.lines(), new Interval(run.cpu(), run.cpu(), run.cpu()));
      out.append(
          String.format(
              Locale.ROOT,
              "| %,d | %.1f | %.0f | %.2f |%n",
              run.lines(),
              run.cpu(),
              run.cpu() * 1e6 / run.lines(),
              run.leastBusy()));
    }
    Statistics.Growth growth =
        Statistics.growth(List.copyOf(times.keySet()), List.copyOf(times.values()));
    out.append(
        String.format(Locale.ROOT, "%nProcessor time grows with lines^%.2f.%n", growth.exponent()));
    Path page = Path.of("docs/cost.md");
    String text = Files.readString(page);
    int from = text.indexOf(BEGIN) + BEGIN.length();
    int to = text.indexOf(END, from);
    Files.writeString(page, text.substring(0, from) + "\n" + out + text.substring(to));
  }
}
