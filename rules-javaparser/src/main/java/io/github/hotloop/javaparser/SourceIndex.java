package io.github.hotloop.javaparser;

import io.github.hotloop.tree.FrontEnd.Source;
import io.github.hotloop.tree.Scan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which source declares which top-level type: read once by scanning tokens, shared by workers. */
final class SourceIndex {
  private static final Set<String> TYPE_WORDS = Set.of("class", "interface", "enum", "record");

  /** Sources that were handed over as text; files are read again when they are needed. */
  private final Map<Path, String> texts = new HashMap<>();

  private final Map<String, Path> byTopLevelName = new HashMap<>();

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
    files.forEach(file -> index.text(file).ifPresent(text -> index.scan(file, text)));
    return index;
  }

  /** Takes the text of a source from now on from memory, where an editor keeps it unsaved. */
  void put(Source source) {
    texts.put(source.path(), source.text());
    byTopLevelName.values().removeIf(source.path()::equals);
    scan(source.path(), source.text());
  }

  /** Reads a file again that has changed, come or gone. */
  void refresh(Path file) {
    texts.remove(file);
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

  /** Notes the types declared outside of all braces. */
  private void scan(Path path, String text) {
    String prefix = "";
    String previous = "";
    int depth = 0;
    for (int at = Scan.skipTrivia(text, 0); at < text.length(); ) {
      int end = Scan.tokenEnd(text, at);
      char first = text.charAt(at);
      if (first == '{' || first == '}') {
        depth += first == '{' ? 1 : -1;
      } else if (depth == 0) {
        String word = text.substring(at, end);
        if (word.equals("package") && prefix.isEmpty()) {
          int semicolon = Scan.find(text, end, text.length(), ";");
          prefix = semicolon < 0 ? "" : dotted(text, end, semicolon) + ".";
        } else if (TYPE_WORDS.contains(previous) && Character.isJavaIdentifierStart(first)) {
          byTopLevelName.putIfAbsent(prefix + word, path);
        }
        previous = word;
      }
      at = Scan.skipTrivia(text, end);
    }
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
