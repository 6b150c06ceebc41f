package io.github.hotloop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulePagesTest extends CommandLineTest {
  @Test
  void listsAllRules() {
    Outcome outcome = run("rules");

    assertThat(outcome.out().lines())
        .anyMatch(line -> line.matches("SlowCall +perf +on +A call of slow costs time"))
        .anyMatch(line -> line.matches("RiskyCall +hot +off +A call of risky costs time"));
    assertThat(outcome.code()).isZero();
  }

  @Test
  void listsAllRulesAsJson() {
    JsonNode rules = JsonMapper.shared().readTree(run("rules", "--format", "json").out());

    assertThat(rules.findValuesAsString("id")).contains("RiskyCall", "SlowCall");
    assertThat(rules.findValuesAsString("group")).contains("hot", "perf");
  }

  @Test
  void explainsARule() {
    Outcome outcome = run("explain", "SlowCall");

    assertThat(outcome.out()).contains("A call of slow costs time").contains("/rules/SlowCall");
    assertThat(outcome.code()).isZero();
    assertThat(run("explain", "slowcall").err()).contains("did you mean SlowCall?");
  }

  @Test
  void rendersAPageForATerminal() {
    String page =
        """
        <!-- generated -->
        # SlowCall

        A *slow* call, see [the docs](https://example.org/a) and [below](#below), costs **much**
        more than `fast()`.

        - one item that is long enough to be
          wrapped
        - two

        | Size | Cost `ns` |
        |-----:|----------:|
        | 8    | 1200 |

        ```java
        for (;;) { slow(); }
        ```
        """;

    assertThat(new Page(new Paint(false), 40).render(page))
        .isEqualTo(
            """
            SlowCall

            A slow call, see the docs
            (https://example.org/a) and below, costs
            much more than `fast()`.

            - one item that is long enough to be
              wrapped
            - two

              Size  Cost `ns`
                 8       1200

                for (;;) { slow(); }
            """);
  }
}
