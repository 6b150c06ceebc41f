package io.github.hotloop.corpus;

import io.github.hotloop.errorprone.JavacFrontEnd;
import io.github.hotloop.javaparser.JavaParserFrontEnd;
import io.github.hotloop.pmd.PmdFrontEnd;
import io.github.hotloop.tree.FrontEnd;
import java.util.List;

/** The front ends to compare. */
final class FrontEnds {
  private FrontEnds() {}

  /** One of each; javac, which defines the language, first. */
  static List<FrontEnd> all() {
    return List.of(new JavacFrontEnd(), new PmdFrontEnd(), new JavaParserFrontEnd());
  }
}
