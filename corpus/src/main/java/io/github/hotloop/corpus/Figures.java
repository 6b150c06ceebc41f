package io.github.hotloop.corpus;

import io.github.hotloop.corpus.Results.Measure;
import io.github.hotloop.corpus.Results.Point;
import io.github.hotloop.corpus.Results.Rate;
import io.github.hotloop.corpus.Statistics.Interval;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The figures of a rule's page. */
final class Figures {
  private static final int LARGEST = 100_000;

  private final String rule;
  private final List<Results> measured;

  Figures(String rule, List<Results> measured) {
    this.rule = rule;
    this.measured = measured;
  }

  /** The whole region. */
  String region() {
    StringBuilder out = new StringBuilder();
    out.append(
        "n is the size; before is the workload, after is the workload as the fix leaves it; the"
            + " ratio says how many times as much it takes before, with the least and the most that"
            + " any fork before and any fork after allow.\n\n");
    for (Results results : measured) {
      out.append(results.rates().isEmpty() ? table(results) : tables(results)).append('\n');
    }
    out.append("![")
        .append(rule)
        .append(": before and after over n, both axes logarithmic](img/")
        .append(rule)
        .append(".svg)\n\n");
    measured.forEach(results -> out.append(findings(results)));
    out.append(end(measured.get(measured.size() - 1))).append(how());
    return out.toString();
  }

  private static String table(Results results) {
    StringBuilder out = new StringBuilder();
    out.append("JDK %d\n\n".formatted(results.jdk()));
    out.append("| n | Before | After | Ratio | Bytes before | Bytes after |\n");
    out.append("|--:|--:|--:|--:|--:|--:|\n");
    String unit = results.measure().unit();
    for (Point point : results.points()) {
      out.append(
          "| %s | %s | %s | %s | %s | %s |\n"
              .formatted(
                  number(point.size()),
                  Quantity.of(point.before().median(), unit),
                  Quantity.of(point.after().median(), unit),
                  Quantity.ratio(point.ratio()),
                  Quantity.of(point.bytesBefore(), "B"),
                  Quantity.of(point.bytesAfter(), "B")));
    }
    return out.toString();
  }

  /** Where operations were timed one by one: of how many that is, and how many got done. */
  private static String tables(Results results) {
    StringBuilder out = new StringBuilder();
    out.append("JDK %d, p99\n\n".formatted(results.jdk()));
    out.append("| n | Before | After | Ratio | Timed before | Timed after |\n");
    out.append("|--:|--:|--:|--:|--:|--:|\n");
    for (int i = 0; i < results.points().size(); i++) {
      Point point = results.points().get(i);
      Rate rate = results.rates().get(i);
      out.append(
          "| %s | %s | %s | %s | %s | %s |\n"
              .formatted(
                  number(point.size()),
                  Quantity.of(point.before().median(), "ns"),
                  Quantity.of(point.after().median(), "ns"),
                  Quantity.ratio(point.ratio()),
                  number(rate.timedBefore()),
                  number(rate.timedAfter())));
    }
    out.append("\nJDK %d, operations a second, all threads together\n\n".formatted(results.jdk()));
    out.append("| n | Before | After | Times as many after |\n|--:|--:|--:|--:|\n");
    for (Rate rate : results.rates()) {
      out.append(
          "| %s | %s | %s | %s |\n"
              .formatted(
                  number(rate.size()),
                  number(Math.round(rate.before().median())),
                  number(Math.round(rate.after().median())),
                  Quantity.ratio(rate.ratio())));
    }
    return out.toString();
  }

  private static String findings(Results results) {
    String larger = number(results.points().get(results.growthFrom()).size());
    StringBuilder out = new StringBuilder();
    out.append("JDK %d:\n\n".formatted(results.jdk()));
    out.append(
        "- Growth, fitted from n = %s up: before %s, after %s.\n"
            .formatted(
                larger,
                Quantity.growth(results.growthBefore()),
                Quantity.growth(results.growthAfter())));
    out.append("- Break-even: ").append(breakEven(results));
    if (!results.rates().isEmpty()) {
      OptionalInt size = results.breakEvenOfRates();
      out.append("; by operations a second: ")
          .append(size.isEmpty() ? "never" : "n = " + number(size.getAsInt()));
    }
    out.append(".\n");
    out.append(
        "- Best ratio: %s at n = %s. Worst: %s at n = %s.\n"
            .formatted(
                Quantity.ratio(results.best().ratio()),
                number(results.best().size()),
                Quantity.ratio(results.worst().ratio()),
                number(results.worst().size())));
    String controls =
        results.controls().stream()
            .map(p -> "n = " + number(p.size()) + ": " + control(p.ratio()))
            .collect(Collectors.joining("; "));
    out.append("- The look-alike, at which the rule is quiet, rewritten in the same way: ")
        .append(controls)
        .append(".\n\n");
    return out.toString();
  }

  private static String control(Interval ratio) {
    String what = ratio.isGain() ? "faster, " : ratio.isLoss() ? "slower, " : "";
    return what + Quantity.ratio(ratio);
  }

  /** Where the fix begins to pay, in words. */
  static String breakEven(Results results) {
    if (results.breakEven().isEmpty()) {
      return results.wins().isEmpty()
          ? "never"
          : "none that holds from there on; it pays at "
              + results.wins().stream()
                  .map(size -> "n = " + number(size))
                  .collect(Collectors.joining(", "));
    }
    return results.paysAlways()
        ? "always; it pays at every size measured"
        : "n = " + number(results.breakEven().getAsInt());
  }

  /** Why larger sizes are not measured, where time is the reason. */
  private static String end(Results results) {
    Point last = results.points().get(results.points().size() - 1);
    boolean isTime = results.measure() == Measure.CPU || results.measure() == Measure.TIME;
    if (!isTime || last.size() >= LARGEST) {
      return "";
    }
    double exponent = Math.max(1, results.growthBefore().exponent());
    double time = last.before().median() * Math.pow((double) LARGEST / last.size(), exponent);
    return """
    Sizes end at n = %s: by its growth, one operation before would take %s at n = %s.

    """
        .formatted(number(last.size()), Quantity.of(time, "ns"), number(LARGEST));
  }

  private String how() {
    Results newest = measured.get(measured.size() - 1);
    String jdks = measured.stream().map(Results::version).collect(Collectors.joining(" and "));
    return """
    %s: %s, before and after in turn; intervals go from the least fork to the most.
    "No difference" stands where forks of both sides overlap or come within %.0f %%. Of sides that are
    alike, %d forks each lie apart by chance in one comparison of %s.

    Measured on %s with JDK %s, %s, options of the JVM `%s`. [The workload](../../benchmarks/src/main/java/io/github/hotloop/benchmarks/before/%s.java),
    [the look-alike](../../benchmarks/src/main/java/io/github/hotloop/benchmarks/control/%s.java);
    `./dev bench %s` measures again.
    """
        .formatted(
            newest.measure().title(),
            newest.measure() == Measure.P99
                ? "of all operations of %d forks of the JVM".formatted(newest.forks())
                : "the median of %d forks of the JVM, each by %s"
                    .formatted(
                        newest.forks(),
                        newest.measure() == Measure.CPU
                            ? "its fastest iteration"
                            : "the median of its iterations"),
            100 * (Statistics.ALLOWANCE - 1),
            newest.forks(),
            number(Statistics.comparisons(newest.forks())),
            newest.date(),
            jdks,
            newest.machine(),
            newest.options(),
            rule,
            rule,
            rule);
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
