package io.github.hotloop.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hotloop.testing.GoldenCase;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeAction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The editor's fixes are those of all hosts. */
class GoldenActionsTest {
  private static final int CASES_PER_RULE = 3;
  private static TestClient client;

  @BeforeAll
  static void start() {
    client = TestClient.start(Capable.of(Capable.PUSHED));
  }

  @AfterAll
  static void end() {
    client.close();
  }

  /** Some cases of each rule that can be fixed. */
  static Stream<GoldenCase> cases() {
    Map<String, Integer> taken = new TreeMap<>();
    return GoldenCase.all().stream()
        .filter(golden -> golden.expected(".fixed").isPresent() && golden.classPath().isEmpty())
        .filter(golden -> taken.merge(golden.rule(), 1, Integer::sum) <= CASES_PER_RULE);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void allSafeFixesOfAFileAtOnce(GoldenCase golden) {
    client.configure("rules", golden.rule());
    String uri = golden.path().toUri().toString();
    client.open(uri, golden.text());

    List<CodeAction> all =
        client.actions(uri, TestClient.at(0, 0), "source.fixAll").stream()
            .map(action -> action.getRight())
            .toList();

    assertThat(all).hasSize(1);
    assertThat(all.get(0).getKind()).isEqualTo("source.fixAll.hotloop");
    assertThat(TestClient.apply(golden.text(), client.resolved(all.get(0)).getEdit()))
        .isEqualTo(golden.expected(".fixed").orElseThrow());
    client.close(uri);
  }
}
