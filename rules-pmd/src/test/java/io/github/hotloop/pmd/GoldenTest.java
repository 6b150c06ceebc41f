package io.github.hotloop.pmd;

import io.github.hotloop.javaparser.JavaParserFrontEnd;
import io.github.hotloop.testing.GoldenContract;

class GoldenTest extends GoldenContract {
  GoldenTest() {
    super(new PmdFrontEnd(), new JavaParserFrontEnd());
  }
}
