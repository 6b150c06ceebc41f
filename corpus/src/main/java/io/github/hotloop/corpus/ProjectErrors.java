package io.github.hotloop.corpus;

import io.github.hotloop.tree.FrontEnd.Source;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What javac objects to in a project. A project may have errors: its class path is incomplete. */
final class ProjectErrors {
  private final List<String> messages;

  private ProjectErrors(List<String> messages) {
    this.messages = messages;
  }

  /** Attributes and checks all sources together; writes no classes. */
  static ProjectErrors of(Project project) throws IOException {
    return new ProjectErrors(
        javac(
            project.sources(),
            project.classPath(),
            List.of("-XDshould-stop.ifError=FLOW", "-XDshould-stop.ifNoError=FLOW")));
  }

  /** Compiles some sources into a folder; what javac objects to. */
  static List<String> compile(List<Source> sources, List<Path> classPath, Path classes)
      throws IOException {
    return javac(sources, classPath, List.of("-d", classes.toString()));
  }

  private static List<String> javac(List<Source> sources, List<Path> classPath, List<String> more)
      throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    String jars =
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    List<String> options =
        new ArrayList<>(List.of("-proc:none", "-nowarn", "-Xlint:none", "-Xmaxerrs", "100000"));
    options.addAll(List.of("-classpath", jars));
    options.addAll(more);
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<Text> texts = sources.stream().map(Text::new).toList();
      javac.getTask(null, files, diagnostics, options, null, texts).call();
    }
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(ProjectErrors::print)
        .toList();
  }

  /** Without the line, which fixes above it change. */
  private static String print(Diagnostic<? extends JavaFileObject> diagnostic) {
    String where =
        diagnostic.getSource() == null ? "" : diagnostic.getSource().toUri().getPath() + ": ";
    return where + diagnostic.getMessage(Locale.ROOT).replaceAll("\\s+", " ");
  }

  int count() {
    return messages.size();
  }

  /** The errors that are not among others, each as often as there are more of it. */
  List<String> without(ProjectErrors others) {
    Map<String, Integer> known = new HashMap<>();
    others.messages.forEach(message -> known.merge(message, 1, Integer::sum));
    List<String> left = new ArrayList<>();
    for (String message : messages) {
      if (known.merge(message, -1, Integer::sum) < 0) {
        left.add(message);
      }
    }
    return left;
  }

  private static final class Text extends SimpleJavaFileObject {
    private final Source source;

    Text(Source source) {
      super(URI.create(source.path().toUri().toString()), Kind.SOURCE);
      this.source = source;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return source.text();
    }
  }
}
