package io.github.hotloop.tree;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A parser whose trees are translated into neutral ones. */
public interface FrontEnd {
  /**
   * A file to parse.
   *
   * @param path where it is or would be; its name matters to javac and to PMD
   * @param text the raw text, a byte-order mark included
   */
  record Source(Path path, String text) {}

  /** What became of a source. */
  sealed interface Parsed {
    /** The source that was parsed. */
    Source source();
  }

  /** A translated source. */
  record Translated(Source source, SourceFile file) implements Parsed {}

  /**
   * A source that the host's parser refuses.
   *
   * @param line the line of the first error, from 1; 0 when not known
   */
  record Refused(Source source, int line, String message) implements Parsed {}

  /** A short name for messages: {@code javac}, {@code PMD}, {@code JavaParser}. */
  String name();

  /**
   * Parses and translates each source and hands it over, in the order given. Types resolve against
   * the JDK at hand, the class path and the sources themselves. The trees stay valid after the call
   * returns. Nothing of the sources or the class path is executed.
   *
   * @param classPath jars and folders of classes; what does not exist is passed over
   */
  void parse(List<Source> sources, List<Path> classPath, Consumer<Parsed> sink);
}
