package io.github.hotloop.cli;

import io.github.hotloop.project.WorkingDirectory;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * Where a command reads its surroundings and writes to.
 *
 * @param out what was asked for
 * @param err everything about the run
 * @param directory the working directory, absolute
 * @param outIsTerminal whether a person reads {@code out}
 * @param errIsTerminal whether a person reads {@code err}
 */
record Console(
    PrintStream out,
    PrintStream err,
    Path directory,
    boolean outIsTerminal,
    boolean errIsTerminal,
    Map<String, String> environment) {
  private static final int DEFAULT_WIDTH = 80;

  /** The console of this process. */
  static Console system() {
    // The launcher script can tell for each stream; Java by itself only for all of them at once.
    String told = System.getProperty("hotloop.terminal");
    boolean all = told == null && isTerminal();
    return new Console(
        stream(System.out),
        stream(System.err),
        Path.of("").toAbsolutePath(),
        all || Objects.requireNonNullElse(told, "").contains("out"),
        all || Objects.requireNonNullElse(told, "").contains("err"),
        System.getenv());
  }

  /** A console that is no terminal. */
  static Console plain(OutputStream out, OutputStream err, Path directory) {
    return new Console(stream(out), stream(err), directory, false, false, Map.of());
  }

  private static PrintStream stream(OutputStream to) {
    return new PrintStream(to, false, StandardCharsets.UTF_8);
  }

  private static boolean isTerminal() {
    if (System.console() == null) {
      return false;
    }
    try {
      // From Java 22 on there always is a console, and it knows.
      return (Boolean) java.io.Console.class.getMethod("isTerminal").invoke(System.console());
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** How to colour what is written to {@code out}. */
  Paint paint() {
    boolean refused =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    return new Paint(outIsTerminal && !refused);
  }

  /** How many columns a line may take. */
  int width() {
    try {
      int columns = Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
      return Math.max(40, Math.min(columns, 100));
    } catch (NumberFormatException e) {
      return DEFAULT_WIDTH;
    }
  }

  /** How to show a path: relative to the working directory if below it, with slashes. */
  String show(Path path) {
    return here().show(path);
  }

  /** What relative paths are relative to. */
  WorkingDirectory here() {
    return new WorkingDirectory(directory);
  }

  /** Tells a person who waits what is going on. */
  void notice(String line) {
    if (errIsTerminal) {
      err.println(line);
      err.flush();
    }
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
