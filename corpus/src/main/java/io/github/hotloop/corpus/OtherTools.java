package io.github.hotloop.corpus;

import io.github.hotloop.testing.GoldenCase;
import io.github.hotloop.testing.Libraries;
import io.github.hotloop.testing.Marks;
import io.github.hotloop.testing.Repository;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import net.sourceforge.pmd.PMDConfiguration;
import net.sourceforge.pmd.PmdAnalysis;

/**
 * Runs checks of other tools that look for the same offences over the golden cases, and counts at
 * how many of the marked lines they report something: {@code OtherTools folder}, where the folder
 * has the jars of {@code spotbugs} and {@code fb-contrib}. Writes {@code
 * benchmarks/results/others.csv}; {@code ./dev generate} takes it to the pages.
 */
final class OtherTools {
  private static final String RESULTS = "benchmarks/results/others.csv";
  private static final Pattern AT = Pattern.compile("(\\w+)\\.java:(-?\\d+)");
  private static final Pattern FIELD = Pattern.compile("static field \"\\w+\\.(\\w+)\"");

  /** A check of another tool, and the rule of ours that it comes near to. */
  private record Check(String rule, String tool, String name) {}

  private static final List<Check> CHECKS =
      List.of(
          new Check("StringConcatInLoop", "PMD", "UseStringBufferForStringAppends"),
          new Check("StringConcatInLoop", "SpotBugs", "SBSC"),
          new Check("ListLookupInLoop", "fb-contrib", "DLC"),
          new Check("BoxedNumberInLoop", "PMD", "UnnecessaryBoxing"),
          new Check("BoxedNumberInLoop", "Error Prone", "UnnecessaryBoxedVariable"),
          new Check("BoxedNumberInLoop", "SpotBugs", "Bx"),
          new Check("MapCounter", "fb-contrib", "MUI"),
          new Check("UnboundedCache", "fb-contrib", "PMB"));

  private final Path jars;
  private final Path classes;

  private OtherTools(Path jars) throws IOException {
    this.jars = jars.toAbsolutePath();
    this.classes = Files.createTempDirectory("hotloop-others");
  }

  public static void main(String[] args) throws Exception {
    OtherTools tools = new OtherTools(Path.of(args[0]));
    StringBuilder csv =
        new StringBuilder(
            "rule,tool,version,check,want,reported of want,ok,reported of ok,date,hash of cases\n");
    for (Check check : CHECKS) {
      List<GoldenCase> cases =
          GoldenCase.all().stream().filter(one -> one.rule().equals(check.rule())).toList();
      Set<String> reported =
          switch (check.tool()) {
            case "PMD" -> tools.pmd(check, cases);
            case "Error Prone" -> tools.errorProne(check, cases);
            default -> tools.spotBugs(check, cases);
          };
      csv.append(
          "%s,%s,%s,%s,%s,%s,%s,%s%n"
              .formatted(
                  check.rule(),
                  check.tool(),
                  tools.version(check.tool()),
                  check.name(),
                  count(cases, reported, Marks.Kind.WANT),
                  count(cases, reported, Marks.Kind.OK),
                  LocalDate.now(ZoneOffset.UTC),
                  Hashes.ofCases(check.rule())));
    }
    Files.writeString(Repository.root().resolve(RESULTS), csv.toString().replace("\r\n", "\n"));
    System.err.println("wrote " + RESULTS);
  }

  /** The rules whose golden cases have changed since other tools were run over them. */
  static Set<String> stale() {
    return CHECKS.stream()
        .map(Check::rule)
        .filter(rule -> rows(rule).stream().noneMatch(row -> isOfToday(rule, row)))
        .collect(Collectors.toSet());
  }

  private static boolean isOfToday(String rule, String[] row) {
    return row.length > 9 && row[9].equals(Hashes.ofCases(rule));
  }

  private static List<String[]> rows(String rule) {
    Path file = Repository.root().resolve(RESULTS);
    return !Files.exists(file)
        ? List.of()
        : Repository.read(file)
            .lines()
            .filter(line -> line.startsWith(rule + ","))
            .map(line -> line.split(","))
            .toList();
  }

  /** The table of a rule's page; empty if no other tool has such a check. */
  static String table(String rule) {
    List<String[]> rows = rows(rule);
    if (rows.isEmpty()) {
      return "";
    }
    String[] any = rows.get(0);
    return """
    Run over the golden cases of %s (`./dev others`), counted by line:

    | Tool | Check | Reports, of %s lines that we report | Reports, of %s lines that look alike |
    |---|---|--:|--:|
    """
            .formatted(any[8], any[4], any[6])
        + rows.stream()
            .map(
                row ->
                    "| %s %s | `%s` | %s | %s |\n"
                        .formatted(row[1], row[2], row[3], row[5], row[7]))
            .collect(Collectors.joining());
  }

  private static String count(List<GoldenCase> cases, Set<String> reported, Marks.Kind kind) {
    int all = 0;
    int hit = 0;
    for (GoldenCase one : cases) {
      Set<Integer> lines =
          one.marks().of(kind).stream().map(Marks.Mark::line).collect(Collectors.toSet());
      all += lines.size();
      hit +=
          (int) lines.stream().filter(line -> reported.contains(one.name() + ":" + line)).count();
    }
    return all + "," + hit;
  }

  private Set<String> pmd(Check check, List<GoldenCase> cases) throws IOException {
    PMDConfiguration configuration = new PMDConfiguration();
    cases.forEach(one -> configuration.addInputPath(one.path()));
    configuration.prependAuxClasspath(compile(check, cases) + File.pathSeparator + path());
    String category = check.rule().startsWith("Boxed") ? "codestyle" : "performance";
    configuration.addRuleSet("category/java/" + category + ".xml/" + check.name());
    try (PmdAnalysis analysis = PmdAnalysis.create(configuration)) {
      return analysis.performAnalysisAndCollectReport().getViolations().stream()
          .map(
              found ->
                  found.getFileId().getFileName().replace(".java", "") + ":" + found.getBeginLine())
          .collect(Collectors.toSet());
    }
  }

  private Set<String> errorProne(Check check, List<GoldenCase> cases) throws IOException {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "-XDcompilePolicy=simple",
            "--should-stop=ifError=FLOW",
            "-processorpath",
            System.getProperty("java.class.path"),
            "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:" + check.name() + ":WARN");
    for (GoldenCase one : cases) {
      // By itself: UnnecessaryBoxedVariable of 2.36.0 throws at a lambda's parameter without type.
      if (!compile(said, classes, List.of(one), options)) {
        System.err.println(check.name() + " fails on " + one);
      }
    }
    Set<String> reported = new HashSet<>();
    for (Diagnostic<? extends JavaFileObject> one : said.getDiagnostics()) {
      if (one.getMessage(Locale.ROOT).contains("[" + check.name() + "]")) {
        String file = Path.of(one.getSource().getName()).getFileName().toString();
        reported.add(file.replace(".java", "") + ":" + one.getLineNumber());
      }
    }
    return reported;
  }

  private Set<String> spotBugs(Check check, List<GoldenCase> cases)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                jars.resolve("spotbugs") + File.separator + "*",
                "edu.umd.cs.findbugs.FindBugs2"));
    command.addAll(List.of("-low", "-effort:max", "-emacs"));
    if (check.tool().equals("fb-contrib")) {
      command.addAll(List.of("-pluginList", jar("fb-contrib").toString()));
    }
    command.addAll(List.of("-auxclasspath", path(), compile(check, cases).toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0 && said.isEmpty()) {
      throw new IOException("SpotBugs failed; run " + String.join(" ", command));
    }
    return said.lines()
        .filter(line -> line.contains(" " + check.name() + ": "))
        .map(line -> place(line, cases))
        .collect(Collectors.toSet());
  }

  /** Of a field SpotBugs tells the name alone. */
  private static String place(String line, List<GoldenCase> cases) {
    Matcher at = AT.matcher(line);
    Matcher field = FIELD.matcher(line);
    if (!at.find()) {
      return "";
    }
    if (!field.find()) {
      return at.group(1) + ":" + at.group(2);
    }
    Pattern declared = Pattern.compile("\\b" + field.group(1) + "\\s*[=;]");
    List<String> text =
        cases.stream()
            .filter(one -> one.name().equals(at.group(1)))
            .flatMap(one -> Repository.read(one.path()).lines())
            .toList();
    for (int i = 0; i < text.size(); i++) {
      if (declared.matcher(text.get(i)).find()) {
        return at.group(1) + ":" + (i + 1);
      }
    }
    return "";
  }

  private Path compile(Check check, List<GoldenCase> cases) throws IOException {
    Path folder = Files.createDirectories(classes.resolve(check.rule()));
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    if (!compile(said, folder, cases, List.of("-proc:none"))) {
      throw new IOException("The cases of " + check.rule() + ": " + said.getDiagnostics());
    }
    return folder;
  }

  private static boolean compile(
      DiagnosticCollector<JavaFileObject> said,
      Path folder,
      List<GoldenCase> cases,
      List<String> more)
      throws IOException {
    List<String> options = new ArrayList<>(List.of("-g", "-Xmaxwarns", "100000"));
    options.addAll(List.of("-d", folder.toString(), "-cp", path()));
    options.addAll(more);
    var javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, null)) {
      var sources =
          files.getJavaFileObjectsFromPaths(cases.stream().map(GoldenCase::path).toList());
      return javac.getTask(null, files, said, options, null, sources).call();
    }
  }

  private static String path() {
    return Libraries.all().stream()
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private String version(String tool) throws IOException {
    String name =
        switch (tool) {
          case "PMD" -> "pmd-java";
          case "Error Prone" -> "error_prone_core";
          case "SpotBugs" -> "spotbugs";
          default -> tool;
        };
    Stream<String> known =
        Stream.concat(
            Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)),
            Stream.of(jar("spotbugs").toString(), jar("fb-contrib").toString()));
    Pattern version = Pattern.compile(".*\\b" + name + "-([\\d.]+)\\.jar");
    return known
        .map(version::matcher)
        .filter(Matcher::matches)
        .map(found -> found.group(1))
        .findFirst()
        .orElse("");
  }

  private Path jar(String name) throws IOException {
    try (Stream<Path> files = Files.list(jars.resolve(name))) {
      return files
          .filter(file -> file.getFileName().toString().matches(name + "-[\\d.]+\\.jar"))
          .findFirst()
          .orElseThrow(() -> new IOException("No jar of " + name + " in " + jars));
    }
  }
}
