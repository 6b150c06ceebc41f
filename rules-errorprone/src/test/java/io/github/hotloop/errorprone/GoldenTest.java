package io.github.hotloop.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hotloop.javaparser.JavaParserFrontEnd;
import io.github.hotloop.rule.Catalogue;
import io.github.hotloop.rule.Engine;
import io.github.hotloop.rule.Finding;
import io.github.hotloop.testing.Golden;
import io.github.hotloop.testing.GoldenCase;
import io.github.hotloop.testing.GoldenContract;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenTest extends GoldenContract {
  GoldenTest() {
    super(new JavacFrontEnd(), new JavaParserFrontEnd());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void noFindingIsLostAtAGlance(GoldenCase golden) {
    List<Finding> findings = new Golden(new JavacFrontEnd()).findings(golden, golden.text());
    for (Finding finding : findings) {
      Engine alone = new Engine(List.of(Catalogue.load().find(finding.rule().id()).orElseThrow()));
      assertThat(alone.mayFind(JavacFrontEnd.glance(finding.file())))
          .as("%s is seen at a glance", finding)
          .isTrue();
    }
  }
}
