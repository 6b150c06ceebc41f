package io.github.hotloop.corpus;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseStart;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Providers;
import io.github.hotloop.cli.Main;
import io.github.hotloop.rule.Catalogue;
import io.github.hotloop.rule.Rule;
import io.github.hotloop.tree.FrontEnd.Source;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import net.sourceforge.pmd.PMDConfiguration;
import net.sourceforge.pmd.PmdAnalysis;

/**
 * One tool over one project, in a JVM of its own, as in a build: {@code CostRun tool folder
 * [rules]}, with the rules given by their ids, so that to find them out is on no tool's account.
 * Prints seconds of wall time, seconds of processor time and the peak of resident memory in MB.
 */
final class CostRun {
  private final Project project;
  private final String[] rules;
  private long seen;

  private CostRun(Project project, String[] rules) {
    this.project = project;
    this.rules = rules;
  }

  /** The class and the arguments that run a tool over the project in a folder. */
  static List<String> command(String tool, String folder) {
    return List.of(CostRun.class.getName(), tool, folder, rules());
  }

  private static String rules() {
    return Catalogue.load().rules().stream().map(Rule::id).collect(Collectors.joining(","));
  }

  public static void main(String[] args) throws Exception {
    String rules = args.length > 2 ? args[2] : rules();
    CostRun run = new CostRun(Project.read(Path.of(args[1])), rules.split(","));
    long start = System.nanoTime();
    run.tool(args[0]);
    double wall = (System.nanoTime() - start) / 1e9;
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    double cpu = system.getProcessCpuTime() / 1e9;
    System.out.printf(Locale.ROOT, "%.3f %.3f %d %d%n", wall, cpu, peak(), run.seen);
    System.exit(0);
  }

  /** The most memory that this process ever had, in MB; 0 where the system does not tell. */
  private static long peak() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  private void tool(String name) throws Exception {
    switch (name) {
      case "javac" -> javac("");
      case "error-prone-off" -> javac("-XepDisableAllChecks");
      case "error-prone-hotloop" -> javac("-XepDisableAllChecks" + all("WARN"));
      case "error-prone-defaults" -> javac("-XepAllErrorsAsWarnings" + all("OFF"));
      case "pmd-performance" -> pmd("category/java/performance.xml");
      case "pmd-hotloop" ->
          pmd(
              "category/java/hotloop.xml",
              "category/java/hotloop-hot.xml",
              "category/java/hotloop-nursery.xml");
      case "command-line" -> commandLine();
      case "javaparser" -> javaParser();
      default -> throw new IllegalArgumentException("No tool " + name);
    }
  }

  /** Error Prone's options that give all rules this severity. */
  private String all(String severity) {
    StringBuilder options = new StringBuilder();
    for (String rule : rules) {
      options.append(" -Xep:").append(rule).append(':').append(severity);
    }
    return options.toString();
  }

  private void javac(String errorProne) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    Path classes = Files.createTempDirectory("hotloop-cost");
    String own = Pattern.quote(project.name()) + "(-\\d.*)?\\.jar";
    String path =
        project.classPath().stream()
            // Its own classes would hide what it lacks.
            .filter(jar -> !jar.getFileName().toString().matches(own))
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    List<String> options =
        new ArrayList<>(List.of("-proc:none", "-d", classes.toString(), "-cp", path));
    options.addAll(List.of("-Xmaxwarns", "1000000", "-encoding", "UTF-8"));
    if (!errorProne.isEmpty()) {
      options.addAll(List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW"));
      options.add("-Xplugin:ErrorProne " + errorProne);
      options.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
    }
    List<String> errors = new ArrayList<>();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      boolean done =
          javac
              .getTask(
                  Writer.nullWriter(),
                  files,
                  told -> {
                    seen++;
                    if (told.getKind() == Diagnostic.Kind.ERROR) {
                      errors.add(told.toString());
                    }
                  },
                  options,
                  null,
                  files.getJavaFileObjectsFromPaths(
                      project.sources().stream()
                          .map(Source::path)
                          .filter(file -> !file.endsWith("module-info.java"))
                          .toList()))
              .call();
      if (!done) {
        throw new IllegalStateException("does not compile: " + errors.stream().limit(3).toList());
      }
    }
  }

  private void pmd(String... ruleSets) {
    PMDConfiguration configuration = new PMDConfiguration();
    configuration.setIgnoreIncrementalAnalysis(true);
    configuration.setThreads(Runtime.getRuntime().availableProcessors());
    configuration.prependAuxClasspath(
        project.classPath().stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator)));
    configuration.addInputPath(project.folder().resolve("src"));
    try (PmdAnalysis analysis = PmdAnalysis.create(configuration)) {
      for (String ruleSet : ruleSets) {
        analysis.addRuleSet(analysis.newRuleSetLoader().loadFromResource(ruleSet));
      }
      seen = analysis.performAnalysisAndCollectReport().getViolations().size();
    }
  }

  private void commandLine() {
    Path folder = project.folder().toAbsolutePath();
    List<String> arguments =
        List.of("check", "--format", "json", "--rules", "all", "--classpath", "lib/*", "src");
    // The exit code: 1 says that there were findings.
    seen =
        Main.run(
            arguments.toArray(String[]::new),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            folder);
  }

  /** Parsing alone, with the settings and the threads of the command line. */
  private void javaParser() throws Exception {
    ExecutorService pool =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            task -> new Thread(null, task, "parser", 256L << 20));
    ThreadLocal<JavaParser> parser = ThreadLocal.withInitial(CostRun::parser);
    List<Future<Boolean>> results = new ArrayList<>();
    for (Source source : project.sources()) {
      results.add(
          pool.submit(
              () -> {
                String text = Files.readString(source.path(), StandardCharsets.UTF_8);
                return parser
                    .get()
                    .parse(ParseStart.COMPILATION_UNIT, Providers.provider(text))
                    .isSuccessful();
              }));
    }
    for (Future<Boolean> result : results) {
      seen += result.get() ? 1 : 0;
    }
    pool.shutdown();
  }

  private static JavaParser parser() {
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_25)
            .setAttributeComments(false)
            .setStoreTokens(true)
            .setTabSize(1);
    configuration.getProcessors().clear();
    return new JavaParser(configuration);
  }

  /** The names of all tools. */
  static List<String> tools() {
    return Stream.of(
            "javac",
            "error-prone-off",
            "error-prone-hotloop",
            "error-prone-defaults",
            "pmd-performance",
            "pmd-hotloop",
            "javaparser",
            "command-line")
        .toList();
  }
}
