package io.github.hotloop.errorprone;

import com.sun.source.util.TreePath;
import io.github.hotloop.analysis.Glance;
import io.github.hotloop.tree.FrontEnd;
import io.github.hotloop.tree.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The javac of the JDK at hand. All sources are compiled together, in the unnamed module; a module
 * declaration is parsed apart. A source with errors of syntax is refused; one with other errors is
 * translated, and what javac could not resolve is unknown. Files of the class path stay open as
 * long as the trees are in use.
 */
public final class JavacFrontEnd implements FrontEnd {
  private static final String TOO_DEEP = "Nested too deeply for javac";

  @Override
  public String name() {
    return "javac";
  }

  @Override
  public void parse(List<Source> sources, List<Path> classPath, Consumer<Parsed> sink) {
    Map<Source, Parsed> results = new IdentityHashMap<>();
    List<Source> together = new ArrayList<>();
    for (Source source : sources) {
      if (source.path().endsWith("module-info.java")) {
        results.putAll(Compilation.parseOnly(source));
      } else {
        together.add(source);
      }
    }
    compile(together, classPath, results);
    sources.forEach(source -> sink.accept(results.get(source)));
  }

  /** Refuses what does not parse and starts again with the rest until all of it does. */
  private static void compile(
      List<Source> sources, List<Path> classPath, Map<Source, Parsed> results) {
    List<Source> rest = sources;
    while (!rest.isEmpty()) {
      Map<Source, Parsed> refused = new IdentityHashMap<>();
      try {
        Compilation compilation = new Compilation(rest, classPath);
        refused.putAll(compilation.refused());
        if (refused.isEmpty()) {
          refused.putAll(compilation.translate());
        }
        if (refused.isEmpty()) {
          results.putAll(compilation.attribute());
          return;
        }
      } catch (StackOverflowError e) {
        refused.putAll(tooDeep(rest));
      }
      results.putAll(refused);
      rest = rest.stream().filter(source -> !refused.containsKey(source)).toList();
    }
  }

  /** Which of the sources javac can't parse even alone; all of them if it is none in particular. */
  private static Map<Source, Parsed> tooDeep(List<Source> sources) {
    Map<Source, Parsed> refused = new IdentityHashMap<>();
    for (Source source : sources) {
      try {
        Compilation alone = new Compilation(List.of(source), List.of());
        if (alone.refused().isEmpty()) {
          refused.putAll(alone.translate());
        }
      } catch (StackOverflowError e) {
        refused.put(source, tooDeep(source));
      }
    }
    if (refused.isEmpty()) {
      sources.forEach(source -> refused.put(source, tooDeep(source)));
    }
    return refused;
  }

  /** What is seen at a glance of a file that this front end has translated. */
  public static Glance glance(SourceFile file) {
    return JavacGlance.of(
        ((TreePath) file.root().site().origin()).getCompilationUnit(),
        new TypeNames(),
        new WrittenNames(),
        file::hasType);
  }

  static Refused tooDeep(Source source) {
    return new Refused(source, 0, TOO_DEEP);
  }
}
