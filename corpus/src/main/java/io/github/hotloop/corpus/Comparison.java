package io.github.hotloop.corpus;

import io.github.hotloop.tree.FrontEnd.Source;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Compares what the front ends said of a project. */
final class Comparison {
  private static final int SHOWN_DIFFERENCES = 5;

  private final Project project;
  private final List<Observer> observers;
  private final Agreement receivers;
  private final Agreement callees;
  private final List<String> disagreements = new ArrayList<>();
  private final List<Path> differing = new ArrayList<>();
  private long nodes;
  private int others;
  private int compared;

  private Comparison(Project project, List<Observer> observers) {
    this.project = project;
    this.observers = observers;
    this.receivers = new Agreement(observers.size());
    this.callees = new Agreement(observers.size());
  }

  static Comparison of(Project project, List<Observer> observers) {
    Comparison comparison = new Comparison(project, observers);
    project.sources().forEach(comparison::compare);
    return comparison;
  }

  private void compare(Source source) {
    List<Observation> said =
        observers.stream()
            .map(observer -> observer.byFile().get(source.path()))
            .filter(Objects::nonNull)
            .toList();
    if (said.size() < observers.size() || said.stream().anyMatch(o -> o.refusal().isPresent())) {
      return;
    }
    compared++;
    nodes += said.get(0).nodes();
    others += said.get(0).others();
    if (said.stream().map(Observation::dump).distinct().count() > 1) {
      differing.add(source.path());
      return;
    }
    for (int i = 0; i < said.get(0).calls().size(); i++) {
      compareCall(source.path(), said, i);
    }
  }

  private void compareCall(Path file, List<Observation> said, int index) {
    List<Observation.Call> calls = said.stream().map(o -> o.calls().get(index)).toList();
    if (calls.get(0).receiver().isPresent()) {
      count(receivers, "receiver", file, calls, c -> c.receiver().orElse(""));
    }
    count(callees, "callee", file, calls, Observation.Call::callee);
  }

  private void count(
      Agreement agreement,
      String question,
      Path file,
      List<Observation.Call> calls,
      Function<Observation.Call, String> answer) {
    List<String> answers = calls.stream().map(answer).toList();
    boolean differ = agreement.count(answers);
    if (differ || answers.contains("")) {
      disagreements.add(
          (differ ? "differ " : "unknown ")
              + question
              + " "
              + project.folder().relativize(file)
              + ":"
              + calls.get(0).at()
              + " "
              + String.join(
                  ", ",
                  IntStream.range(0, answers.size())
                      .mapToObj(i -> observers.get(i).name() + "=" + answers.get(i))
                      .toList()));
    }
  }

  /** Prints the table of the project; writes all disagreements to a file beside its sources. */
  void report(PrintStream out, boolean verbose) throws IOException {
    long lines = project.sources().stream().mapToLong(s -> s.text().lines().count()).sum();
    out.printf("%n%s: %,d files, %,d lines%n", project.name(), project.sources().size(), lines);
    for (Observer observer : observers) {
      long refused =
          observer.byFile().values().stream().filter(o -> o.refusal().isPresent()).count();
      out.printf(
          "  %-10s refused %d, missing %d, %,d ms%s%n",
          observer.name(),
          refused,
          project.sources().size() - observer.byFile().size(),
          observer.millis(),
          observer.crash().isEmpty() ? "" : ", crashed: " + observer.crash());
      observer.byFile().entrySet().stream()
          .filter(e -> e.getValue().refusal().isPresent())
          .limit(SHOWN_DIFFERENCES)
          .forEach(e -> out.println("    " + e.getKey() + ":" + e.getValue().refusal().get()));
    }
    out.printf(
        "  compared %d files: %d differ; %,d nodes, %d of no kind%n",
        compared, differing.size(), nodes, others);
    for (Path file : differing.subList(0, Math.min(SHOWN_DIFFERENCES, differing.size()))) {
      out.println("  " + file);
      for (Observer observer : observers) {
        out.printf("    %-10s %s%n", observer.name(), firstDifference(file, observer));
      }
    }
    print(out, "type of the receiver", receivers);
    print(out, "owner of the method", callees);
    Path list = project.folder().resolve("disagreements.txt");
    try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(list))) {
      disagreements.forEach(writer::println);
    }
    disagreements.stream()
        .filter(line -> line.startsWith("differ"))
        .limit(verbose ? Long.MAX_VALUE : SHOWN_DIFFERENCES)
        .forEach(line -> out.println("    " + line));
  }

  private void print(PrintStream out, String question, Agreement agreement) {
    List<String> unknown =
        IntStream.range(0, observers.size())
            .mapToObj(i -> observers.get(i).name() + " " + agreement.unknown(i))
            .toList();
    out.printf(
        "  %s: asked %,d, all agree %,d, differ %,d, unknown to %s%n",
        question,
        agreement.asked(),
        agreement.agreed(),
        agreement.disagreed(),
        String.join(", ", unknown));
  }

  /** The first line of a dump in which not all dumps are the same. */
  private String firstDifference(Path file, Observer observer) throws IOException {
    List<List<String>> dumps = new ArrayList<>();
    for (Observer each : observers) {
      dumps.add(Files.readAllLines(each.dumpOf(file)));
    }
    List<String> own = dumps.get(observers.indexOf(observer));
    int line = 0;
    while (line < own.size() && sameInAll(dumps, line)) {
      line++;
    }
    return line < own.size() ? own.get(line).strip() : "(end)";
  }

  private static boolean sameInAll(List<List<String>> dumps, int line) {
    return dumps.stream().allMatch(dump -> line < dump.size())
        && dumps.stream().map(dump -> dump.get(line)).distinct().count() == 1;
  }
}
