package io.github.hotloop.corpus;

import io.github.hotloop.tree.Dump;
import io.github.hotloop.tree.FrontEnd;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Runs one front end over a project; keeps dumps as files, since they are large. */
final class Observer {
  private final Project project;
  private final FrontEnd frontEnd;
  private final Map<Path, Observation> byFile = new HashMap<>();
  private String crash = "";
  private long millis;

  Observer(Project project, FrontEnd frontEnd) {
    this.project = project;
    this.frontEnd = frontEnd;
  }

  String name() {
    return frontEnd.name();
  }

  /** What the front end said, by file. Files are missing if it crashed. */
  Map<Path, Observation> byFile() {
    return byFile;
  }

  /** What the front end threw; empty if nothing. */
  String crash() {
    return crash;
  }

  long millis() {
    return millis;
  }

  void run() {
    long start = System.nanoTime();
    try {
      frontEnd.parse(project.sources(), project.classPath(), this::observe);
    } catch (RuntimeException | StackOverflowError e) {
      e.printStackTrace();
      crash = e.toString();
    }
    millis = (System.nanoTime() - start) / 1_000_000;
  }

  private void observe(FrontEnd.Parsed parsed) {
    Path file = parsed.source().path();
    if (parsed instanceof FrontEnd.Translated translated) {
      String dump = Dump.of(translated.file());
      write(dumpOf(file), dump);
      byFile.put(file, Observation.of(translated.file(), digest(dump)));
    } else if (parsed instanceof FrontEnd.Refused refused) {
      byFile.put(file, Observation.refused(refused.line() + ": " + refused.message()));
    }
  }

  /** Where the dump of a file is. */
  Path dumpOf(Path file) {
    Path relative = project.folder().resolve("src").relativize(file);
    return project.folder().resolve("dumps").resolve(name()).resolve(relative + ".dump");
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
