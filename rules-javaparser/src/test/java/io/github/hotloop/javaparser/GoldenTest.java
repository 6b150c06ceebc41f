package io.github.hotloop.javaparser;

import io.github.hotloop.testing.GoldenContract;

class GoldenTest extends GoldenContract {
  GoldenTest() {
    super(new JavaParserFrontEnd(), new JavaParserFrontEnd());
  }
}
