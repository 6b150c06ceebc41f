package io.github.hotloop.lsp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts the server as an editor does, and waits for its end. */
final class ServerProcess {
  private static final long PATIENCE_SECONDS = 60;

  /** Instead of the user's own cache. */
  static final Path CACHE = Path.of("target", "test-cache").toAbsolutePath();

  private ServerProcess() {}

  static Process start() {
    try {
      ProcessBuilder builder = new ProcessBuilder(command());
      // What a client does wrong on purpose is logged; nobody wants to read that here.
      builder.redirectError(ProcessBuilder.Redirect.DISCARD);
      builder.environment().put("XDG_CACHE_HOME", CACHE.toString());
      builder.environment().put("GRADLE_USER_HOME", CACHE.resolve("gradle").toString());
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Tests are many short runs; the benchmark wants what users have.
    if (!Boolean.getBoolean("hotloop.asUsersDo")) {
      command.add("-XX:TieredStopAtLevel=1");
      command.add("-XX:+UseSerialGC");
    }
    // To profile it: -Dhotloop.serverOptions=-XX:StartFlightRecording=…
    String more = System.getProperty("hotloop.serverOptions", "");
    if (!more.isEmpty()) {
      command.addAll(List.of(more.split(" ")));
    }
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), ServerMain.class.getName()));
    return command;
  }

  /** The exit code. */
  static int end(Process process) throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("the server goes on and on");
    }
    return process.exitValue();
  }
}
