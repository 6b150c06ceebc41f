package io.github.hotloop.corpus;

import io.github.hotloop.tree.FrontEnd.Source;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A project's own tests, as it publishes them, of the packages that changed, run by JUnit's
 * console: against its classes, those of the changed files compiled anew. The folder {@code tests}
 * has the tests in {@code classes} and what they need in {@code lib}; in {@code run} they find
 * their resources where a build has them.
 */
final class ProjectTests {
  private static final int MINUTES = 12;

  private final Project project;
  private final Path folder;
  private final Set<String> packages = new TreeSet<>();

  private ProjectTests(Project project) {
    this.project = project;
    this.folder = project.folder().resolve("tests").toAbsolutePath().normalize();
  }

  /** The tests of a project that was fetched with them. */
  static ProjectTests of(Project project) {
    return new ProjectTests(project);
  }

  /** Whether the project publishes any. */
  boolean exist() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("classes"))) {
      return files.anyMatch(file -> file.toString().endsWith(".class"));
    }
  }

  /**
   * Runs them against both, and prints how many passed and which differ.
   *
   * @param before the files that the fixes change, as they were
   * @param after the same files as the fixes leave them
   * @return whether some test does not do after what it did before
   */
  boolean differ(List<Source> before, List<Source> after) throws IOException {
    Path old = compiled(before, "before");
    Path fixed = compiled(after, "after");
    packages.addAll(before.stream().map(this::packageOf).toList());
    Map<String, String> first = run(old, "before");
    Map<String, String> second = run(fixed, "after");
    List<String> differing = differing(first, second);
    int unsteady = differing.size();
    if (!differing.isEmpty()) {
      // Some tests depend on the weather: only what is so twice is so.
      Map<String, String> again = run(old, "before-again");
      Map<String, String> fixedAgain = run(fixed, "after-again");
      differing.removeIf(
          test ->
              !result(first, test).equals(result(again, test))
                  || !result(second, test).equals(result(fixedAgain, test)));
    }
    unsteady -= differing.size();
    System.out.printf(
        "%s: tests of %s before %s, after %s; %d differ, %d others are unsteady%n",
        project.name(), packages, count(first), count(second), differing.size(), unsteady);
    differing.forEach(
        test ->
            System.out.println(
                "  "
                    + test
                    + ": before "
                    + result(first, test)
                    + ", after "
                    + result(second, test)));
    return !differing.isEmpty();
  }

  private String packageOf(Source source) {
    Path sources = project.folder().resolve("src");
    return sources.relativize(source.path().getParent()).toString().replace(File.separator, ".");
  }

  private static String result(Map<String, String> results, String test) {
    return results.getOrDefault(test, "not run");
  }

  private static List<String> differing(Map<String, String> first, Map<String, String> second) {
    TreeSet<String> all = new TreeSet<>(first.keySet());
    all.addAll(second.keySet());
    return all.stream()
        .filter(test -> !result(first, test).equals(result(second, test)))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static Map<String, Long> count(Map<String, String> results) {
    return results.values().stream()
        .collect(Collectors.groupingBy(result -> result, TreeMap::new, Collectors.counting()));
  }

  /** The classes of some files alone; the others are those that the project publishes. */
  private Path compiled(List<Source> sources, String name) throws IOException {
    Path classes = folder.resolve(name);
    delete(classes);
    Files.createDirectories(classes);
    List<String> errors = ProjectErrors.compile(sources, project.classPath(), classes);
    if (!errors.isEmpty()) {
      throw new IOException(project.name() + " does not compile " + name + ": " + errors);
    }
    return classes;
  }

  private Map<String, String> run(Path classes, String name) throws IOException {
    Path reports = folder.resolve("reports-" + name);
    delete(reports);
    Process process =
        new ProcessBuilder(command(classes, reports))
            .directory(workingFolder().toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(name + ".log").toFile())
            .start();
    try {
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        throw new IOException(project.name() + ": tests took more than " + MINUTES + " minutes");
      }
      return results(reports);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", e);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private List<String> command(Path classes, Path reports) throws IOException {
    Path tests = folder.resolve("classes");
    List<Path> classPath = new ArrayList<>(List.of(classes, tests));
    project.classPath().forEach(jar -> classPath.add(jar.toAbsolutePath().normalize()));
    try (Stream<Path> jars = Files.list(folder.resolve("lib"))) {
      jars.sorted().forEach(classPath::add);
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-Djava.awt.headless=true", "-Duser.language=en"));
    for (String opened : List.of("lang", "lang.reflect", "util", "util.concurrent", "time", "io")) {
      command.add("--add-opens=java.base/java." + opened + "=ALL-UNNAMED");
    }
    command.add("-classpath");
    command.add(
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    command.addAll(
        List.of("org.junit.platform.console.ConsoleLauncher", "execute", "--details=none"));
    command.addAll(List.of("--include-classname=^(.*[.$])?(Test.*|.*Tests?|.*TestCase)$"));
    packages.forEach(name -> command.add("--include-package=" + name));
    command.add("--scan-classpath=" + tests);
    command.add("--reports-dir=" + reports);
    return command;
  }

  /** Where tests find what they look for below {@code src/test/resources}. */
  private Path workingFolder() throws IOException {
    Path run = folder.resolve("run");
    Path resources = run.resolve("src/test/resources");
    if (!Files.exists(resources)) {
      Files.createDirectories(resources.getParent());
      Files.createDirectories(run.resolve("target"));
      Files.createSymbolicLink(resources, folder.resolve("classes"));
      Files.createSymbolicLink(run.resolve("target/test-classes"), folder.resolve("classes"));
    }
    return run;
  }

  /** What became of each test, from the console's reports. */
  private static Map<String, String> results(Path reports) throws IOException {
    Map<String, String> results = new TreeMap<>();
    try (Stream<Path> files = Files.list(reports)) {
      for (Path report : files.filter(file -> file.toString().endsWith(".xml")).toList()) {
        read(report, results);
      }
    }
    return results;
  }

  private static void read(Path report, Map<String, String> results) throws IOException {
    try {
      Document document =
          DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile());
      NodeList cases = document.getElementsByTagName("testcase");
      for (int i = 0; i < cases.getLength(); i++) {
        Element test = (Element) cases.item(i);
        String name = test.getAttribute("classname") + "." + test.getAttribute("name");
        // Tests with parameters may share a name: what counts is what became of them all.
        results.merge(name, result(test), (one, other) -> one.equals(other) ? one : "mixed");
      }
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(report.toString(), e);
    }
  }

  private static String result(Element test) {
    for (Node child = test.getFirstChild(); child != null; child = child.getNextSibling()) {
      switch (child.getNodeName()) {
        case "failure", "error":
          return "failed";
        case "skipped":
          return "skipped";
        default:
      }
    }
    return "passed";
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = new ArrayList<>(files.toList());
    }
    for (int i = all.size() - 1; i >= 0; i--) {
      Files.delete(all.get(i));
    }
  }
}
