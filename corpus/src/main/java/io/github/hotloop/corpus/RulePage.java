package io.github.hotloop.corpus;

import io.github.hotloop.corpus.Results.Measure;
import io.github.hotloop.rule.Rule;
import io.github.hotloop.testing.GoldenCase;
import io.github.hotloop.testing.Marks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page of a rule, its picture, and what the core carries of its results. */
final class RulePage {
  static final String EVIDENCE = "rules-core/src/main/resources/io/github/hotloop/evidence";
  static final String IMAGES = "docs/rules/img";

  private static final Pattern LAYER = Pattern.compile("^Layer: (\\w+)", Pattern.MULTILINE);
  private static final List<String> LAYERS =
      List.of("algorithm", "memory", "concurrency", "numbers", "other");

  private final Rule rule;
  private final String path;
  private final Regions page;
  private final Examples examples;

  /**
   * The page of a rule.
   *
   * @param current what stands in a file now
   */
  RulePage(Rule rule, UnaryOperator<String> current) {
    this.rule = rule;
    this.path = "docs/rules/" + rule.id() + ".md";
    this.page = new Regions(path, complete(current.apply(path)));
    this.examples = new Examples(rule.id());
  }

  /** A page with the regions that every page has; authors need not think of them. */
  private static String complete(String page) {
    String text = page;
    if (!text.contains("<!-- generated: safety -->")) {
      text =
          text.replace("## Known gaps\n", "## Tested\n\n" + region("safety") + "\n## Known gaps\n");
    }
    if (!text.contains("<!-- generated: figures -->")) {
      text = text.replaceFirst("(?s)\n## Figures\n\nNot measured yet\\.\n", "");
      text = text.stripTrailing() + "\n\n## Figures\n\n" + region("figures");
    }
    return text;
  }

  private static String region(String name) {
    return "<!-- generated: " + name + " -->\n<!-- end of generated -->\n";
  }

  /** The wanted text of each file, by path. */
  Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    List<Results> measured = Results.of(rule.id());
    Regions text = page.with("gaps", gaps());
    if (page.has("example")) {
      text = text.with("example", examples.diff(page.argument("example").orElseThrow()));
    }
    if (page.has("others")) {
      text = text.with("others", OtherTools.table(rule.id()));
    }
    text = text.with("safety", examples.safety());
    if (measured.isEmpty()) {
      text = text.with("figures", "Not measured yet.\n");
    } else {
      text = text.with("figures", new Figures(rule.id(), measured).region());
      files.put(IMAGES + "/" + rule.id() + ".svg", Chart.svg(measured));
      files.put(EVIDENCE + "/" + rule.id() + ".txt", Evidence.file(measured));
    }
    files.put(path, text.text());
    return files;
  }

  private String gaps() {
    String gaps =
        GoldenCase.all().stream()
            .filter(golden -> golden.rule().equals(rule.id()))
            .flatMap(golden -> golden.marks().of(Marks.Kind.GAP).stream())
            .map(mark -> "- " + mark.text() + "\n")
            .sorted()
            .collect(Collectors.joining());
    return gaps.isEmpty() ? "None known.\n" : gaps;
  }

  /** All rules at a glance, by the layer that their pages name. */
  static String index(List<Rule> rules, UnaryOperator<String> current) {
    Map<String, StringBuilder> layers = new LinkedHashMap<>();
    LAYERS.forEach(layer -> layers.put(layer, new StringBuilder()));
    for (Rule rule : rules) {
      RulePage page = new RulePage(rule, current);
      layers.get(page.layer()).append(page.row());
    }
    StringBuilder out = new StringBuilder();
    layers.forEach(
        (layer, rows) -> {
          if (!rows.isEmpty()) {
            String title = Character.toUpperCase(layer.charAt(0)) + layer.substring(1);
            out.append("\n## ").append(title).append("\n\n");
            out.append(
                "| Rule | Group | What it finds | Effect, JDK 25 | Break-even, JDK 25 | Fix |\n");
            out.append("|---|---|---|---|---|---|\n").append(rows);
          }
        });
    return out.append('\n').toString();
  }

  private String layer() {
    Matcher layer = LAYER.matcher(page.text());
    return layer.find() && LAYERS.contains(layer.group(1)) ? layer.group(1) : "other";
  }

  private String row() {
    List<Results> measured = Results.of(rule.id());
    String effect = "not measured yet";
    String breakEven = "";
    if (!measured.isEmpty()) {
      Results newest = measured.get(measured.size() - 1);
      effect =
          "%sat most %s times, at n = %,d"
              .formatted(
                  growth(newest),
                  Quantity.digits(newest.best().ratio().median()),
                  newest.best().size());
      breakEven = Figures.breakEven(newest);
    }
    return "| [%s](%s.md) | %s | %s | %s | %s | %s |\n"
        .formatted(
            rule.id(),
            rule.id(),
            rule.group().label(),
            rule.summary(),
            effect,
            breakEven,
            examples.safeties());
  }

  private static String growth(Results results) {
    // How long the slowest of a hundred waits says nothing of how much there is to do.
    return results.measure() == Measure.P99
        ? "p99 "
        : "%s becomes %s; "
            .formatted(
                Quantity.power(results.growthBefore()), Quantity.power(results.growthAfter()));
  }
}
