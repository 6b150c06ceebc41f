package io.github.hotloop.pmd;

import io.github.hotloop.tree.FrontEnd;
import io.github.hotloop.tree.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Parses one text. */
final class Parsing {
  private Parsing() {}

  static FrontEnd.Parsed parsed(String text, Path... classPath) {
    List<FrontEnd.Parsed> results = new ArrayList<>();
    FrontEnd.Source source = new FrontEnd.Source(Path.of("A.java"), text);
    new PmdFrontEnd().parse(List.of(source), List.of(classPath), results::add);
    return results.get(0);
  }

  static SourceFile translated(String text, Path... classPath) {
    return ((FrontEnd.Translated) parsed(text, classPath)).file();
  }
}
