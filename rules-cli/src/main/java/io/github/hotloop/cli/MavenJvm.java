package io.github.hotloop.cli;

import io.github.hotloop.project.MavenProcess;
import io.github.hotloop.project.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The JVM that Maven runs in.
 *
 * @param version of its Java, as Maven tells it
 * @param options that it is started with
 */
record MavenJvm(String version, String options) {
  private static final Pattern VERSION = Pattern.compile("Java version: ([\\d.]+)");

  /** The one that Maven would start for a project. */
  static MavenJvm of(Path project, Console console) {
    StringBuilder options =
        new StringBuilder(console.environment().getOrDefault("MAVEN_OPTS", "")).append(' ');
    Path config = project.resolve(".mvn/jvm.config");
    try {
      if (Files.isRegularFile(config)) {
        options.append(Files.readString(config));
      }
      Path folder = Files.createTempDirectory("hotloop-doctor");
      try {
        Path log = folder.resolve("log");
        new MavenProcess(project).run(log, List.of("--version"));
        Matcher told = VERSION.matcher(Files.readString(log));
        return new MavenJvm(told.find() ? told.group(1) : "", options.toString());
      } finally {
        MavenProcess.delete(folder);
      }
    } catch (IOException e) {
      throw new UsageException("Maven can't be run: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UsageException("interrupted");
    }
  }

  /** 17 for 17.0.15; 0 if not known. */
  int release() {
    String first = version.replaceAll("\\..*", "");
    return first.isEmpty() ? 0 : Integer.parseInt(first);
  }

  /** Whether an option names a package of a module. */
  boolean isTold(String what) {
    return options.contains(what);
  }
}
