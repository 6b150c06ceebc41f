package io.github.hotloop.javaparser;

import io.github.hotloop.tree.FrontEnd.Source;
import io.github.hotloop.tree.Scan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which source declares which top-level type: read once by scanning tokens, shared by workers. */
final class SourceIndex {
  private static final Set<String> TYPE_WORDS = Set.of("class", "interface", "enum", "record");

  /** Sources that were handed over as text; files are read again when they are needed. */
  private final Map<Path, String> texts = new HashMap<>();

  private final Map<String, Path> byTopLevelName = new HashMap<>();
  private final Set<Path> scanned = new HashSet<>();

  static SourceIndex ofSources(Collection<Source> sources) {
    SourceIndex index = new SourceIndex();
    for (Source source : sources) {
      index.texts.put(source.path(), source.text());
      index.scan(source.path(), source.text());
    }
    return index;
  }

  static SourceIndex ofFiles(Collection<Path> files) {
    SourceIndex index = new SourceIndex();
    // Of two that declare the same type the first one counts, whoever is done first.
    Map<Path, List<String>> declared = new ConcurrentHashMap<>();
    files.parallelStream()
        .forEach(file -> index.text(file).ifPresent(text -> declared.put(file, declaredIn(text))));
    files.forEach(file -> index.note(file, declared.getOrDefault(file, List.of())));
    return index;
  }

  /**
   * Takes the text of a source from now on from memory, where an editor keeps it unsaved. Tells
   * whether others see anything else in it than before.
   */
  boolean put(Source source) {
    Optional<String> before = text(source.path());
    texts.put(source.path(), source.text());
    if (scanned.contains(source.path())
        && before.map(Signatures::of).equals(Optional.of(Signatures.of(source.text())))) {
      return false;
    }
    byTopLevelName.values().removeIf(source.path()::equals);
    scan(source.path(), source.text());
    return true;
  }

  /** Reads a file again that has changed, come or gone. */
  void refresh(Path file) {
    texts.remove(file);
    scanned.remove(file);
    byTopLevelName.values().removeIf(file::equals);
    text(file).ifPresent(text -> scan(file, text));
  }

  /** The source that declares a top-level type; empty if none does. */
  Optional<Path> find(String topLevelName) {
    return Optional.ofNullable(byTopLevelName.get(topLevelName));
  }

  /** The text of a source; empty if it can't be read. */
  Optional<String> text(Path path) {
    String known = texts.get(path);
    if (known != null) {
      return Optional.of(known);
    }
    try {
      return Optional.of(new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void scan(Path path, String text) {
    note(path, declaredIn(text));
  }

  private void note(Path path, List<String> declared) {
    scanned.add(path);
    declared.forEach(name -> byTopLevelName.putIfAbsent(name, path));
  }

  /** The types declared outside of all braces. */
  private static List<String> declaredIn(String text) {
    List<String> declared = new ArrayList<>();
    String prefix = "";
    String previous = "";
    int depth = 0;
    for (int at = Scan.skipTrivia(text, 0); at < text.length(); ) {
      int end = Scan.tokenEnd(text, at);
      char first = text.charAt(at);
      if (first == '{' && depth == 0) {
        int close = Scan.closing(text, at);
        end = close < 0 ? text.length() : close + 1;
      } else if (first == '{' || first == '}') {
        depth += first == '{' ? 1 : -1;
      } else if (depth == 0) {
        String word = text.substring(at, end);
        if (word.equals("package") && prefix.isEmpty()) {
          int semicolon = Scan.find(text, end, text.length(), ";");
          prefix = semicolon < 0 ? "" : dotted(text, end, semicolon) + ".";
        } else if (TYPE_WORDS.contains(previous) && Character.isJavaIdentifierStart(first)) {
          declared.add(prefix + word);
        }
        previous = word;
      }
      at = Scan.skipTrivia(text, end);
    }
    return declared;
  }

  private static String dotted(String text, int from, int to) {
    StringBuilder name = new StringBuilder();
    for (int at = Scan.skipTrivia(text, from); at < to; ) {
      int end = Scan.tokenEnd(text, at);
      name.append(text, at, end);
      at = Scan.skipTrivia(text, end);
    }
    return name.toString();
  }
}
