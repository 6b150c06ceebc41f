package io.github.hotloop.errorprone;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.FrontEnd.Parsed;
import io.github.hotloop.tree.FrontEnd.Refused;
import io.github.hotloop.tree.FrontEnd.Source;
import io.github.hotloop.tree.FrontEnd.Translated;
import io.github.hotloop.tree.Semantics;
import io.github.hotloop.tree.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** One run of javac over sources that are held in memory. */
final class Compilation {
  private static final List<String> OPTIONS =
      List.of(
          "-proc:none",
          "-implicit:none",
          "-Xlint:none",
          // Beyond this number javac is silent, and a broken file would look sound.
          "-Xmaxerrs",
          String.valueOf(Integer.MAX_VALUE),
          "-XDshould-stop.ifError=FLOW");

  private final List<Source> sources;
  private final List<InMemory> files = new ArrayList<>();
  private final Map<Object, Diagnostic<?>> firstErrors = new IdentityHashMap<>();
  private final JavacTask task;
  private final SourcePositions positions;
  private final List<CompilationUnitTree> units = new ArrayList<>();
  private final List<Decl.Unit> translated = new ArrayList<>();

  /** Parses the sources. */
  Compilation(List<Source> sources, List<Path> classPath) {
    this.sources = sources;
    for (Source source : sources) {
      int shift = JavacTranslator.shiftOf(source.text());
      files.add(new InMemory(source.path(), source.text().substring(shift)));
    }
    try {
      JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
      this.task =
          (JavacTask)
              javac.getTask(
                  // Javac writes a long report of its own crashes.
                  Writer.nullWriter(),
                  fileManager(javac, classPath),
                  this::note,
                  OPTIONS,
                  null,
                  files);
      this.positions = Trees.instance(task).getSourcePositions();
      task.parse().forEach(units::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalStateException e) {
      if (e.getCause() instanceof StackOverflowError tooDeep) {
        throw tooDeep;
      }
      throw e;
    }
  }

  /** Parses and translates one source apart from all others. */
  static Map<Source, Parsed> parseOnly(Source source) {
    try {
      Compilation alone = new Compilation(List.of(source), List.of());
      Map<Source, Parsed> refused = alone.refused();
      if (refused.isEmpty()) {
        refused = alone.translate();
      }
      return refused.isEmpty() ? alone.linked(Semantics.NONE) : refused;
    } catch (StackOverflowError e) {
      return Map.of(source, JavacFrontEnd.tooDeep(source));
    }
  }

  private static StandardJavaFileManager fileManager(JavaCompiler javac, List<Path> classPath)
      throws IOException {
    StandardJavaFileManager files =
        javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    List<Path> existing = classPath.stream().filter(Files::exists).toList();
    files.setLocationFromPaths(StandardLocation.CLASS_PATH, existing);
    // Without these two javac would read sources and start plug-ins of the class path.
    files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
    files.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of());
    return files;
  }

  private void note(Diagnostic<? extends JavaFileObject> problem) {
    if (problem.getKind() == Diagnostic.Kind.ERROR && problem.getSource() != null) {
      firstErrors.putIfAbsent(problem.getSource(), problem);
    }
  }

  /** The sources with errors of syntax. */
  Map<Source, Parsed> refused() {
    Map<Source, Parsed> refused = new IdentityHashMap<>();
    for (int i = 0; i < sources.size(); i++) {
      Diagnostic<?> error = firstErrors.get(files.get(i));
      if (error != null) {
        String message = error.getMessage(Locale.ENGLISH).lines().findFirst().orElse("");
        int line = (int) Math.max(0, error.getLineNumber());
        refused.put(sources.get(i), new Refused(sources.get(i), line, message));
      }
    }
    return refused;
  }

  /**
   * Translates what was parsed, before attribution changes it.
   *
   * @return the sources that are nested too deeply
   */
  Map<Source, Parsed> translate() {
    Map<Source, Parsed> refused = new IdentityHashMap<>();
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      try {
        translated.add(JavacTranslator.translate(units.get(i), positions, source.text()));
      } catch (StackOverflowError e) {
        refused.put(source, JavacFrontEnd.tooDeep(source));
      }
    }
    return refused;
  }

  /** Finds out what the trees mean, as far as javac can, and links them. */
  Map<Source, Parsed> attribute() {
    Semantics semantics;
    try {
      task.analyze();
      semantics = new JavacSemantics(task);
    } catch (Throwable e) {
      // Javac crashes now and then on code with errors; the trees are good all the same.
      semantics = Semantics.NONE;
    }
    return linked(semantics);
  }

  /** Where the trees are. */
  SourcePositions positions() {
    return positions;
  }

  /** The translated sources with the meaning that {@code semantics} knows. */
  Map<Source, Parsed> linked(Semantics semantics) {
    Map<Source, Parsed> results = new IdentityHashMap<>();
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      Parsed result;
      try {
        SourceFile file =
            new SourceFile(source.path().toString(), source.text(), translated.get(i), semantics);
        result = new Translated(source, file);
      } catch (StackOverflowError e) {
        result = JavacFrontEnd.tooDeep(source);
      }
      results.put(source, result);
    }
    return results;
  }
}
