package io.github.hotloop.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the workloads of the benchmarks as the rules' own fixes leave them; the build runs it. */
public final class FixWorkloads {
  private FixWorkloads() {}

  /**
   * Takes the folder of the benchmarks and the source folder to write to.
   *
   * @throws IOException if a file can't be written
   */
  public static void main(String[] args) throws IOException {
    Path to = Path.of(args[1]).resolve("io/github/hotloop/benchmarks/after");
    Files.createDirectories(to);
    for (Workload workload : Workload.all(Path.of(args[0]))) {
      Path file = to.resolve(workload.rule() + ".java");
      String fixed = workload.fixed();
      // An unchanged file keeps its time, so that the compiler has nothing to do.
      if (!Files.exists(file) || !Files.readString(file).equals(fixed)) {
        Files.writeString(file, fixed);
      }
    }
  }
}
