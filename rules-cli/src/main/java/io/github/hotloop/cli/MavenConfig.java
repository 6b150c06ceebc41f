package io.github.hotloop.cli;

import io.github.hotloop.project.MavenProcess;
import io.github.hotloop.project.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a project gives to each run of Maven beside its POMs.
 *
 * @param properties of {@code .mvn/maven.config}, which stand above those of the POM
 * @param jvmOptions of {@code .mvn/jvm.config} and of the environment
 */
record MavenConfig(Map<String, String> properties, String jvmOptions) {
  private static final Pattern PROPERTY =
      Pattern.compile("(?:^|\\s)(?:-D|--define[= ])\\s*(?<name>[^\\s=]+)(?:=(?<value>\\S*))?");
  // Those that the JVM or Maven's own script reads.
  private static final List<String> OF_JVM =
      List.of("MAVEN_OPTS", "JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS");

  /** That of the project whose outermost folder is given. */
  static MavenConfig of(Path project, Map<String, String> environment) {
    String arguments =
        said(project.resolve(".mvn/maven.config"))
            + " "
            + environment.getOrDefault("MAVEN_ARGS", "");
    Map<String, String> properties = new HashMap<>();
    Matcher property = PROPERTY.matcher(arguments);
    while (property.find()) {
      String value = property.group("value");
      properties.put(property.group("name"), value == null ? "true" : value);
    }
    String options =
        Stream.concat(
                OF_JVM.stream().map(name -> environment.getOrDefault(name, "")),
                said(project.resolve(".mvn/jvm.config"))
                    .lines()
                    .filter(line -> !line.strip().startsWith("#")))
            .collect(Collectors.joining(" "));
    return new MavenConfig(Map.copyOf(properties), options);
  }

  private static String said(Path file) {
    try {
      return Files.isRegularFile(file) ? MavenProcess.said(file) : "";
    } catch (IOException e) {
      throw new UsageException(file + " can't be read: " + e.getMessage());
    }
  }

  /** The value of a property; empty if it is not set there. */
  Optional<String> property(String name) {
    return Optional.ofNullable(properties.get(name));
  }
}
