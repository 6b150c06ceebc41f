package io.github.hotloop.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What was measured on, as far as it matters for the figures. */
record Machine(String cpu, int cores, String memory, String system) {
  private static final Path CPU = Path.of("/proc/cpuinfo");

  /** This machine. */
  static Machine here() {
    long bytes =
        ManagementFactory.getOperatingSystemMXBean()
                instanceof com.sun.management.OperatingSystemMXBean system
            ? system.getTotalMemorySize()
            : 0;
    return new Machine(
        processor(),
        Runtime.getRuntime().availableProcessors(),
        Math.round(bytes / 1e9) + " GB",
        System.getProperty("os.name") + " " + System.getProperty("os.arch"));
  }

  private static String processor() {
    if (!Files.isReadable(CPU)) {
      return "unknown";
    }
    try (Stream<String> lines = Files.lines(CPU)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.replaceFirst(".*:\\s*", ""))
          .findFirst()
          .orElse("unknown");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
