package io.github.hotloop.corpus;

import io.github.hotloop.corpus.Statistics.Growth;
import io.github.hotloop.corpus.Statistics.Interval;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Runs the nightly job of {@code examples/incident} at growing sizes, fits its growth, and says how
 * long it would take at full size.
 */
public final class Incident {
  private static final int FULL_KEYS = 200_000;
  private static final int RECORDS_PER_KEY = 250;
  private static final int FEWEST_KEYS = 125;
  private static final int MOST_KEYS = 16_000;
  private static final double ENOUGH = 4;
  private static final int RUNS = 3;

  private final int mostKeys;
  private final PrintStream out;

  Incident(int mostKeys, PrintStream out) {
    this.mostKeys = mostKeys;
    this.out = out;
  }

  /**
   * Takes folders with the compiled job.
   *
   * @throws IOException if the job can't be started
   * @throws InterruptedException if waiting for it is interrupted
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    new Incident(MOST_KEYS, System.out).tell(List.of(args));
  }

  void tell(List<String> folders) throws IOException, InterruptedException {
    for (String folder : folders) {
      out.println(Path.of(folder).getFileName() + ":");
      List<Integer> sizes = new ArrayList<>();
      List<Interval> times = new ArrayList<>();
      double last = 0;
      for (int keys = FEWEST_KEYS; keys <= mostKeys && last < ENOUGH; keys *= 2) {
        double[] seconds = new double[RUNS];
        int matches = 0;
        for (int run = 0; run < RUNS; run++) {
          String[] said = run(folder, keys * RECORDS_PER_KEY, keys).split(" ");
          matches = Integer.parseInt(said[0]);
          seconds[run] = Double.parseDouble(said[1]);
        }
        sizes.add(keys);
        times.add(Statistics.of(seconds));
        last = times.get(times.size() - 1).median();
        out.printf(
            Locale.ROOT,
            "  %,9d records, %,5d keys: %8.3f s, %d matches%n",
            keys * RECORDS_PER_KEY,
            keys,
            last,
            matches);
      }
      tell(sizes, times);
    }
  }

  private void tell(List<Integer> sizes, List<Interval> times) {
    Growth growth =
        Statistics.growth(
            sizes.subList(sizes.size() - 3, sizes.size()),
            times.subList(times.size() - 3, times.size()));
    int last = sizes.size() - 1;
    double scale = (double) FULL_KEYS / sizes.get(last);
    // Who looks at every record can't take less than twice as long for twice as many.
    double exponent = Math.max(1, growth.exponent());
    double median = times.get(last).median();
    out.printf(
        Locale.ROOT,
        "  grows with %s, fitted to the last three; %,d records, %,d keys: %s (%s to %s)%n",
        Quantity.growth(growth),
        FULL_KEYS * RECORDS_PER_KEY,
        FULL_KEYS,
        duration(median * Math.pow(scale, exponent)),
        duration(median * Math.pow(scale, Math.max(1, exponent - growth.error()))),
        duration(median * Math.pow(scale, exponent + growth.error())));
  }

  private static String duration(double seconds) {
    return seconds > 3600
        ? String.format(Locale.ROOT, "%.1f hours", seconds / 3600)
        : String.format(Locale.ROOT, "%.0f seconds", seconds);
  }

  private static String run(String folder, int records, int keys)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        Arrays.asList(java, "-Xmx3g", "-cp", folder, "NightlyJob", "" + records, "" + keys);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String out =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("The job failed: " + command);
    }
    return out;
  }
}
