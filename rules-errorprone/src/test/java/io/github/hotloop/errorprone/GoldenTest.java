package io.github.hotloop.errorprone;

import io.github.hotloop.javaparser.JavaParserFrontEnd;
import io.github.hotloop.testing.GoldenContract;

class GoldenTest extends GoldenContract {
  GoldenTest() {
    super(new JavacFrontEnd(), new JavaParserFrontEnd());
  }
}
