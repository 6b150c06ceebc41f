package io.github.hotloop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hotloop.rule.Evidence;
import io.github.hotloop.rule.Evidence.Point;
import io.github.hotloop.rule.Evidence.Run;
import io.github.hotloop.rule.Evidence.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceTest extends CommandLineTest {
  private static Value value(double median) {
    return new Value(median, median * 0.9, median * 1.1);
  }

  @Test
  void findingsOfAMeasuredRuleCarryTheirEvidence() throws IOException {
    write(
        "A.java",
        "class A { String a(String[] words) { String s = \"\"; for (String w : words) { s += w; }"
            + " return s; } }");

    assertThat(run("check", "--rules", "StringConcatInLoop", "A.java").out())
        .containsPattern("= measured: .+; JDK \\d+\n");
    write("B.java", SLOW);
    assertThat(run("check", "--rules", "SlowCall", "B.java").out())
        .contains("SlowCall")
        .doesNotContain("measured");
  }

  @Test
  void figuresAreDrawnInCharacters() {
    Evidence evidence =
        new Evidence(
            List.of(
                new Run(
                    25,
                    "2026-11-20",
                    "ns",
                    List.of(
                        new Point(1, value(10), value(11)),
                        new Point(100_000, value(1e3), value(1e3)),
                        new Point(1_000_000, value(1e6), value(1e4))),
                    "grows")));

    assertThat(Plot.of(evidence))
        .contains("  JDK 25             before      after     times\n")
        .contains("  n = 1               10 ns      11 ns  no diff.\n")
        .contains("  n = 1,000,000      1.0 ms      10 µs       100\n")
        .contains("      1.0 ms |                                *\n")
        .contains("\n                        1    100,000  1,000,000  n\n")
        .contains("* before   o after   (JDK 25, both axes logarithmic)");
  }

  @Test
  void aPageIsExplainedWithItsFiguresOffline() {
    String page = run("explain", "StringConcatInLoop").out();

    assertThat(page).contains("* before   o after").doesNotContain("img/");
  }

  @Test
  void aPageIsWrittenAsHtmlThatNeedsNothingElse() throws IOException {
    assertThat(run("explain", "--html", "page.html", "StringConcatInLoop").code()).isZero();

    assertThat(Files.readString(directory.resolve("page.html")))
        .startsWith("<!DOCTYPE html>")
        .contains("<svg ", "<table>", "<h1>StringConcatInLoop</h1>")
        .doesNotContain("src=", "```");
  }

  @Test
  void markdownBecomesHtml() {
    String html =
        new HtmlPage(name -> Optional.of("<svg/>"))
            .render(
                "T",
                "# A `b` & c\n\n"
                    + "One *word\n"
                    + "of* `some\n"
                    + "code`.\n"
                    + "<!-- generated: x -->\n"
                    + "- one\n"
                    + "- **two\n"
                    + "  words**\n"
                    + "<!-- end of generated -->\n\n"
                    + "| x | y |\n"
                    + "|---|--:|\n"
                    + "| 1 | <2 |\n\n"
                    + "```diff\n"
                    + "- a\n"
                    + "+ b\n"
                    + " c<d\n"
                    + "```\n\n"
                    + "![t](img/T.svg)\n\n"
                    + "[l](https://e.org) [m](m.md)\n");

    assertThat(html)
        .contains("<h1>A <code>b</code> &amp; c</h1>")
        .contains("One <em>word\nof</em> <code>some code</code>.")
        .contains("<li>one</li>", "<strong>two\nwords</strong>")
        .contains("<td>1</td>", "&lt;2</td>")
        .contains("<pre><del>- a</del>\n<ins>+ b</ins>\n c&lt;d\n</pre>")
        .contains("<p><svg/></p>\n<p><a href=\"https://e.org\">l</a> m</p>")
        .doesNotContain("<!--", "T.svg", "m.md");
  }
}
