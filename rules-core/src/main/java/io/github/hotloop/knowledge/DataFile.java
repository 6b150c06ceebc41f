package io.github.hotloop.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.Stream;

/** Data files: one entry a line, words between blanks, {@code #} for comments. */
final class DataFile {
  /**
   * A line that holds an entry.
   *
   * @param number from 1
   * @param comment what follows {@code #} on this line; empty if nothing does
   */
  record Line(int number, List<String> words, String comment) {}

  private DataFile() {}

  /**
   * The words of each entry of a file of the pack.
   *
   * @throws IllegalStateException if the pack lacks the file
   */
  static List<List<String>> read(String name) {
    return builtIn(name).stream().map(Line::words).toList();
  }

  /**
   * The entries of a file of the pack.
   *
   * @throws IllegalStateException if the pack lacks the file
   */
  static List<Line> builtIn(String name) {
    try (InputStream in = DataFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The pack lacks its data file " + name);
      }
      return lines(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The entries among the lines of a text. */
  static List<Line> lines(List<String> text) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      String line = text.get(i);
      int hash = line.indexOf('#');
      String entry = (hash < 0 ? line : line.substring(0, hash)).strip();
      if (!entry.isEmpty()) {
        String comment = hash < 0 ? "" : line.substring(hash + 1).strip();
        lines.add(new Line(i + 1, words(entry), comment));
      }
    }
    return lines;
  }

  private static List<String> words(String entry) {
    List<String> words = new ArrayList<>();
    for (StringTokenizer rest = new StringTokenizer(entry); rest.hasMoreTokens(); ) {
      words.add(rest.nextToken());
    }
    return List.copyOf(words);
  }

  /** Both lists, one after the other. */
  static <T> List<T> append(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
