package io.github.hotloop.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What check and fix have in common. */
final class RunOptions {
  @Parameters(
      paramLabel = "PATHS",
      arity = "1..*",
      description = "Files, folders, or jars of sources.")
  List<Path> paths = new ArrayList<>();

  @Option(
      names = {"-cp", "--classpath"},
      paramLabel = "PATH",
      description =
          "Jars and folders of classes that the sources compile against; 'lib/*' is all jars of a"
              + " folder, '@file' a file of paths.")
  List<String> classPath = new ArrayList<>();

  @Option(
      names = "--maven",
      description =
          "Ask the project's own Maven for the class path of each module. Runs mvn, or ./mvnw if"
              + " the project has one.")
  boolean maven;

  @Option(
      names = "--rules",
      paramLabel = "RULE",
      split = ",",
      description =
          "Rules and groups to run: perf, hot, nursery, all. Default: perf. 'hotloop rules' lists"
              + " them.")
  List<String> rules = new ArrayList<>();

  @Option(
      names = "--knowledge",
      paramLabel = "FILE",
      description = "Add facts about your own libraries to what the rules know; may be repeated.")
  List<Path> knowledge = new ArrayList<>();

  @Option(
      names = "--release",
      paramLabel = "N",
      description =
          "The Java release that the program runs on: rules that are moot there stay off, fixes use"
              + " what it has. Default: that of the Java in use.")
  int release = Runtime.version().feature();
}
