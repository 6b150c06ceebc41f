package io.github.hotloop.corpus;

import io.github.hotloop.errorprone.JavacFrontEnd;
import io.github.hotloop.fix.Fix;
import io.github.hotloop.fix.TextEdit;
import io.github.hotloop.rule.Catalogue;
import io.github.hotloop.rule.Engine;
import io.github.hotloop.rule.Finding;
import io.github.hotloop.rule.Related;
import io.github.hotloop.tree.Dump;
import io.github.hotloop.tree.FrontEnd;
import io.github.hotloop.tree.FrontEnd.Parsed;
import io.github.hotloop.tree.FrontEnd.Source;
import io.github.hotloop.tree.FrontEnd.Translated;
import io.github.hotloop.tree.Span;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Runs all front ends and all rules over files and broken copies of them. Nothing may crash or
 * hang, no finding may lie outside of the text, no fix may break a file that parses, and front ends
 * that parse a file must see the same in it: {@code Robustness [--seed n] [--mutants n] folder…}.
 * Ends with 0 if nothing is wrong, 1 if something is, 2 if it was not understood.
 */
public final class Robustness {
  /** Of processor time: on a busy machine the clock says nothing of the program. */
  private static final long LIMIT_MILLIS = 10_000;

  /** By the clock: for what waits for ever. */
  private static final long PATIENCE_MILLIS = 120_000;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int BATCH = 250;

  /** How many different results of fixes in a file are parsed again. */
  private static final int MOST_FIXES = 20;

  private static final long STACK_BYTES = 8L << 20;

  /**
   * What went wrong.
   *
   * @param what on one line, the same for the same defect
   */
  record Defect(String what, Source source, String detail) {}

  private final Engine engine = new Engine(Catalogue.load().all());
  private final List<Defect> defects = new ArrayList<>();
  private final Map<String, Integer> parsed = new LinkedHashMap<>();
  private int findings;
  private int fixes;
  private long slowestMillis;

  /** Runs the tool; {@code ./dev robustness} calls it. */
  public static void main(String[] args) throws IOException {
    long seed = 1;
    int mutants = 5_000;
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      boolean isOption = args[i].equals("--seed") || args[i].equals("--mutants");
      if (isOption
          ? i + 1 == args.length || !args[i + 1].matches("\\d{1,9}")
          : args[i].startsWith("-")) {
        fail("usage: ./dev robustness [--seed n] [--mutants n]; not understood: " + args[i]);
      } else if (args[i].equals("--seed")) {
        seed = Long.parseLong(args[++i]);
      } else if (args[i].equals("--mutants")) {
        mutants = Integer.parseInt(args[++i]);
      } else {
        sources.addAll(sources(Path.of(args[i])));
      }
    }
    if (sources.isEmpty()) {
      fail("No sources: name folders that hold .java files");
    }
    Robustness robustness = new Robustness();
    List<Source> longTexts = LongTexts.all();
    longTexts.forEach(robustness::check);
    robustness.tell("Long texts", longTexts.size(), 0);
    for (int done = 0; done < sources.size(); ) {
      int end = Math.min(done + 4 * BATCH, sources.size());
      int before = robustness.defects().size();
      sources.subList(done, end).forEach(robustness::check);
      done = end;
      String what = done == sources.size() ? "All files as they are" : "Files as they are";
      robustness.tell(what, longTexts.size() + done, before);
    }
    int whole = longTexts.size() + sources.size();
    for (int done = 0; done < mutants; done += BATCH) {
      int batch = Math.min(BATCH, mutants - done);
      int before = robustness.defects().size();
      robustness.mutants(sources, seed + done, batch);
      String what = "With " + (done + batch) + " broken copies, seed " + seed;
      robustness.tell(what, whole + done + batch, before);
    }
    Map<String, List<Defect>> byKind = new LinkedHashMap<>();
    for (Defect defect : robustness.defects()) {
      byKind.computeIfAbsent(defect.what(), key -> new ArrayList<>()).add(defect);
    }
    Path kept = Path.of("corpus/work/robustness");
    for (var entry : byKind.entrySet()) {
      Defect first = entry.getValue().get(0);
      Path file = kept.resolve("defect-" + Integer.toHexString(entry.getKey().hashCode()) + ".txt");
      Files.createDirectories(kept);
      Files.writeString(file, first.source().text());
      System.out.println(entry.getValue().size() + " x " + entry.getKey() + "\n    " + file);
      System.out.println(first.detail().indent(4));
    }
    System.out.println(
        byKind.isEmpty()
            ? "Nothing is wrong"
            : byKind.size() + " kinds of defects; the files are in " + kept);
    System.exit(byKind.isEmpty() ? 0 : 1);
  }

  private static void fail(String message) {
    System.err.println(message);
    System.exit(2);
  }

  /** Says how far it has come, and what is wrong since then. */
  private void tell(String what, int files, int told) {
    System.out.println(what + ": " + summary(files));
    defects.stream().skip(told).map(defect -> "  " + defect.what()).forEach(System.out::println);
  }

  /** The sources in a folder. */
  static List<Source> sources(Path folder) throws IOException {
    List<Source> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        sources.add(new Source(file, new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
      }
    }
    return sources;
  }

  List<Defect> defects() {
    return defects;
  }

  /** What the runs came to, on one line. */
  String summary(int files) {
    return files
        + " files, parsed by "
        + parsed
        + ", "
        + findings
        + " findings, "
        + fixes
        + " fixes, slowest file "
        + slowestMillis
        + " ms of processor time, "
        + defects.size()
        + " defects";
  }

  /** Checks broken copies of randomly chosen sources. */
  void mutants(List<Source> sources, long seed, int count) {
    Random random = new Random(seed);
    Mutator mutator = new Mutator(seed);
    for (int i = 0; i < count; i++) {
      Source source = sources.get(random.nextInt(sources.size()));
      check(new Source(source.path(), mutator.mutate(source.text())));
    }
  }

  /** Checks one source with each front end. */
  void check(Source source) {
    Map<String, String> dumps = new ConcurrentHashMap<>();
    for (FrontEnd frontEnd : FrontEnds.all()) {
      List<Defect> found = new ArrayList<>();
      Thread thread =
          new Thread(
              null,
              () -> {
                try {
                  run(frontEnd, source, found, dumps);
                } catch (Throwable e) {
                  found.add(new Defect(frontEnd.name() + " threw " + place(e), source, trace(e)));
                }
              },
              "robustness",
              STACK_BYTES);
      thread.setDaemon(true);
      thread.start();
      if (!ends(thread)) {
        String at = Stream.of(thread.getStackTrace()).limit(40).toList().toString();
        defects.add(
            new Defect(frontEnd.name() + " takes longer than 10 s: " + source.path(), source, at));
      } else {
        defects.addAll(found);
      }
    }
    compare(source, dumps);
  }

  /** Whether the front ends that parse a file give it the same tree. */
  private void compare(Source source, Map<String, String> dumps) {
    List<String> names = dumps.keySet().stream().sorted().toList();
    for (String name : names) {
      List<String> one = dumps.get(names.get(0)).lines().toList();
      List<String> other = dumps.get(name).lines().toList();
      if (!one.equals(other)) {
        int line = 0;
        while (line < Math.min(one.size(), other.size()) && one.get(line).equals(other.get(line))) {
          line++;
        }
        String detail = line(one, line) + "\n" + line(other, line);
        String what = names.get(0) + " and " + name + " see different trees";
        defects.add(new Defect(what, source, detail));
      }
    }
  }

  private static String line(List<String> lines, int line) {
    return line < lines.size() ? lines.get(line) : "(nothing)";
  }

  /** Waits for a thread to end; gives up when it has worked for too long. */
  private boolean ends(Thread thread) {
    long start = System.nanoTime();
    try {
      while (true) {
        thread.join(50);
        if (!thread.isAlive()) {
          return true;
        }
        long worked = THREADS.getThreadCpuTime(thread.getId()) / 1_000_000;
        slowestMillis = Math.max(slowestMillis, worked);
        if (worked > LIMIT_MILLIS || (System.nanoTime() - start) / 1_000_000 > PATIENCE_MILLIS) {
          return false;
        }
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void run(
      FrontEnd frontEnd, Source source, List<Defect> found, Map<String, String> dumps) {
    Parsed result = parse(frontEnd, source);
    if (!(result instanceof Translated translated)) {
      return;
    }
    parsed.merge(frontEnd.name(), 1, Integer::sum);
    dumps.put(frontEnd.name(), Dump.of(translated.file()));
    String text = source.text();
    Engine.Report report = engine.run(translated.file());
    for (Engine.Failure failure : report.failures()) {
      String what = frontEnd.name() + ": " + failure.rule().id() + " threw ";
      found.add(new Defect(what + place(failure.cause()), source, trace(failure.cause())));
    }
    boolean lost =
        frontEnd instanceof JavacFrontEnd
            && !engine.mayFind(JavacFrontEnd.glance(translated.file()))
            && !report.findings().isEmpty();
    if (lost) {
      found.add(new Defect("A glance loses findings", source, report.findings().toString()));
    }
    Set<String> tried = new HashSet<>();
    for (Finding finding : report.findings()) {
      findings++;
      String who = frontEnd.name() + ": " + finding.rule().id();
      boolean inside =
          isIn(finding.span(), text)
              && finding.related().stream().map(Related::span).allMatch(span -> isIn(span, text));
      if (!inside || finding.span().start() == finding.span().end()) {
        found.add(new Defect(who + " reports outside of the text", source, finding.toString()));
      }
      for (Fix fix : finding.fixes()) {
        fixes++;
        if (!fix.edits().stream().map(TextEdit::span).allMatch(span -> isIn(span, text))) {
          found.add(new Defect(who + " edits outside of the text", source, fix.toString()));
        } else if (tried.size() < MOST_FIXES
            && tried.add(fix.applyTo(text))
            && !(parse(frontEnd, new Source(source.path(), fix.applyTo(text)))
                instanceof Translated)) {
          found.add(
              new Defect(who + " breaks a file that parses", source, finding + "\n" + fix.edits()));
        }
      }
      finding
          .failure()
          .map(Engine.Failure::cause)
          .map(e -> new Defect(who + " fix threw " + place(e), source, trace(e)))
          .ifPresent(found::add);
    }
  }

  private static Parsed parse(FrontEnd frontEnd, Source source) {
    List<Parsed> results = new ArrayList<>();
    frontEnd.parse(List.of(source), List.of(), results::add);
    if (results.size() != 1) {
      throw new IllegalStateException(results.size() + " results for one source");
    }
    return results.get(0);
  }

  private static boolean isIn(Span span, String text) {
    return span.start() >= 0 && span.start() <= span.end() && span.end() <= text.length();
  }

  /** The kind of an exception and the first of our own frames. */
  private static String place(Throwable thrown) {
    String own =
        Stream.of(thrown.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("io.github.hotloop"))
            .findFirst()
            .map(
                frame ->
                    frame.getClassName()
                        + "."
                        + frame.getMethodName()
                        + ":"
                        + frame.getLineNumber())
            .orElse("outside");
    return thrown.getClass().getName() + " at " + own;
  }

  private static String trace(Throwable thrown) {
    return thrown
        + "\n"
        + String.join(
            "\n", Stream.of(thrown.getStackTrace()).limit(12).map(f -> "  " + f).toList());
  }
}
