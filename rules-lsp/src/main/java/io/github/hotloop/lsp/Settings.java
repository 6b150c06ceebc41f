package io.github.hotloop.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.hotloop.project.RuleChoice;
import io.github.hotloop.project.UsageException;
import io.github.hotloop.rule.Catalogue;
import io.github.hotloop.rule.Detector;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * What users may choose: in the editor, or for all in {@value #FILE} of the project. The editor's
 * word counts more. A value that makes no sense is told and passed over.
 */
final class Settings {
  /** The name of the file in the project's folder. */
  static final String FILE = "hotloop.properties";

  private static final int DEFAULT_MAX_KILOBYTES = 1024;
  private static final int DEFAULT_QUIET_MILLIS = 150;

  /** Nothing chosen. */
  static final Settings NONE = new Settings(Map.of());

  private final Map<String, List<String>> values;
  private final List<String> problems = new ArrayList<>();

  private Settings(Map<String, List<String>> values) {
    this.values = values;
  }

  /** The settings of an editor: an object whose members are texts, numbers, booleans or arrays. */
  static Settings of(JsonElement json) {
    Map<String, List<String>> values = new HashMap<>();
    if (json instanceof JsonObject object) {
      for (Map.Entry<String, JsonElement> member : object.entrySet()) {
        List<String> words = new ArrayList<>();
        JsonElement value = member.getValue();
        if (value.isJsonArray()) {
          value.getAsJsonArray().forEach(e -> addWord(e, words));
        } else {
          addWord(value, words);
        }
        if (!words.isEmpty()) {
          values.put(member.getKey(), words);
        }
      }
    }
    return new Settings(values);
  }

  private static void addWord(JsonElement element, List<String> words) {
    if (element.isJsonPrimitive()) {
      words.addAll(split(element.getAsString()));
    }
  }

  /** The settings of a project; none if it has no such file or the file can't be read. */
  static Settings in(Path folder) {
    Properties properties = new Properties();
    Path file = folder.resolve(FILE);
    if (Files.isRegularFile(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        Settings broken = new Settings(Map.of());
        broken.problems.add(file + " can't be read (" + e.getMessage() + ")");
        return broken;
      }
    }
    Map<String, List<String>> values = new HashMap<>();
    properties
        .stringPropertyNames()
        .forEach(name -> values.put(name, split(properties.getProperty(name))));
    return new Settings(values);
  }

  private static List<String> split(String text) {
    return Arrays.stream(text.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** These settings, and where they say nothing, others. */
  Settings orElse(Settings others) {
    Map<String, List<String>> both = new HashMap<>(others.values);
    both.putAll(values);
    Settings merged = new Settings(both);
    merged.problems.addAll(problems);
    merged.problems.addAll(others.problems);
    return merged;
  }

  /** The detectors that are to run. */
  List<Detector> detectors(Catalogue catalogue) {
    List<String> off = values.getOrDefault("off", List.of());
    int release = number("release", Runtime.version().feature());
    try {
      off.forEach(id -> RuleChoice.rule(id, catalogue, List.of()));
      return RuleChoice.of(values.getOrDefault("rules", List.of()), List.of(), release, catalogue)
          .stream()
          .filter(detector -> !off.contains(detector.rule().id()))
          .toList();
    } catch (UsageException e) {
      problems.add("settings: " + e.getMessage());
      return catalogue.defaults();
    }
  }

  /** The class path that the user wrote; empty if it is to be found out. */
  List<String> classPath() {
    return values.getOrDefault("classpath", List.of());
  }

  /** Whether the project's Maven may be asked for the class path. */
  boolean mayAskMaven() {
    return !values.getOrDefault("maven", List.of("true")).equals(List.of("false"));
  }

  /** Files larger than this are not analysed. */
  int maxKilobytes() {
    return number("maxKilobytes", DEFAULT_MAX_KILOBYTES);
  }

  /** How long nobody must type before diagnostics are sent. */
  int quietMillis() {
    return number("quietMillis", DEFAULT_QUIET_MILLIS);
  }

  private int number(String key, int otherwise) {
    List<String> words = values.getOrDefault(key, List.of());
    if (words.isEmpty()) {
      return otherwise;
    }
    try {
      return Integer.parseUnsignedInt(words.get(0));
    } catch (NumberFormatException e) {
      problems.add("settings: " + key + "=" + words.get(0) + " is no number");
      return otherwise;
    }
  }

  /** What made no sense so far. */
  List<String> problems() {
    return problems;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Settings settings && values.equals(settings.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }
}
