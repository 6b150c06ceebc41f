package io.github.hotloop.errorprone;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.JCDiagnostic;
import com.sun.tools.javac.util.Log;
import io.github.hotloop.analysis.Glance;
import io.github.hotloop.rule.Engine;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Semantics;
import io.github.hotloop.tree.SourceFile;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * The neutral tree of the unit that Error Prone looks at. All checks of the pack share it through
 * the context that Error Prone makes for each unit.
 */
final class TranslatedUnit {
  /**
   * A translated unit.
   *
   * @param host from a node's origin to the tree in Error Prone's hands
   */
  record Translation(SourceFile file, Function<Object, Optional<TreePath>> host) {}

  private static final Context.Key<TranslatedUnit> KEY = new Context.Key<>();

  /**
   * What all units share.
   *
   * @param types what is known of types
   * @param names texts of names
   * @param lombok whether there is a Lombok that may rewrite trees
   */
  private record Shared(TypeNames types, WrittenNames names, boolean lombok) {
    private static final Context.Key<Shared> KEY = new Context.Key<>();

    static Shared of(JavacTask task, CompilationUnitTree unit) {
      Context context = ((BasicJavacTask) task).getContext();
      Shared known = context.get(KEY);
      if (known == null) {
        boolean lombok = new JavacSemantics(task).hasType(unit, "lombok.Lombok");
        known = new Shared(new TypeNames(), new WrittenNames(), lombok);
        context.put(KEY, known);
      }
      return known;
    }
  }

  private final CompilationUnitTree unit;
  private final JavacTask task;
  private final Trees trees;
  private final TypeNames types;
  private final Log log;
  private final Set<String> told = new HashSet<>();
  private final VisitorState state;

  /** What is seen of the unit; empty where its tree may not be what the source says. */
  private final Optional<Glance> glance;

  private Optional<Translation> translation;

  private TranslatedUnit(CompilationUnitTree unit, VisitorState state) {
    this.unit = unit;
    this.task = BasicJavacTask.instance(state.context);
    this.trees = Trees.instance(task);
    this.types = Shared.of(task, unit).types();
    this.log = Log.instance(state.context);
    this.state = state;
    boolean rewritten =
        Shared.of(task, unit).lombok() && text().filter(Rewritten::isLikely).isPresent();
    this.glance = rewritten ? Optional.empty() : glance();
  }

  private Optional<String> text() {
    return Optional.ofNullable(state.getSourceCode()).map(CharSequence::toString);
  }

  private boolean mayExist(String type) {
    return new JavacSemantics(task, types).hasType(unit, type);
  }

  private Optional<Glance> glance() {
    try {
      WrittenNames names = Shared.of(task, unit).names();
      return Optional.of(JavacGlance.of(unit, types, names, this::mayExist));
    } catch (RuntimeException | StackOverflowError e) {
      return Optional.empty();
    }
  }

  /** The unit in Error Prone's hands. */
  static TranslatedUnit of(CompilationUnitTree unit, VisitorState state) {
    TranslatedUnit shared = state.context.get(KEY);
    if (shared == null || shared.unit != unit) {
      shared = new TranslatedUnit(unit, state);
      // A context refuses a second value where there is one.
      state.context.put(KEY, (TranslatedUnit) null);
      state.context.put(KEY, shared);
    }
    return shared;
  }

  /**
   * The neutral tree of the unit, made on first request; empty if an engine can't find anything in
   * it, or if its tree is not what the source says.
   */
  Optional<SourceFile> fileFor(Engine engine) {
    if (glance.isPresent() && !mayFind(engine, glance.get())) {
      return Optional.empty();
    }
    if (translation == null) {
      translation = text().flatMap(this::translated);
    }
    return translation.map(Translation::file);
  }

  private static boolean mayFind(Engine engine, Glance glance) {
    try {
      return engine.mayFind(glance);
    } catch (RuntimeException | StackOverflowError e) {
      return true; // The rules will see.
    }
  }

  private Optional<Translation> translated(String text) {
    Semantics semantics = new JavacSemantics(task, types);
    try {
      if (!Rewritten.isLikely(text)) {
        return Optional.of(
            new Translation(
                JavacTranslator.file(
                    unit,
                    trees.getSourcePositions(),
                    unit.getSourceFile().getName(),
                    text,
                    semantics),
                TranslatedUnit::itself));
      }
    } catch (RuntimeException | StackOverflowError e) {
      // A processor that we know nothing of may have rewritten it.
    }
    try {
      return Rewritten.translate(unit, trees.getSourcePositions(), text, semantics);
    } catch (RuntimeException | StackOverflowError e) {
      return Optional.empty();
    }
  }

  private static Optional<TreePath> itself(Object origin) {
    return origin instanceof TreePath path ? Optional.of(path) : Optional.empty();
  }

  /** The tree in Error Prone's hands at or around a node. */
  Optional<TreePath> pathOf(Node node) {
    return translation
        .orElseThrow()
        .host()
        .apply(node.site().origin())
        .or(() -> node.parent().flatMap(this::pathOf));
  }

  /** An error of the compilation that is about no source; told once for all checks. */
  void error(String message) {
    if (told.add(message)) {
      JavaFileObject current = log.useSource(null);
      log.error(new JCDiagnostic.Error("compiler", "proc.messager", message));
      log.useSource(current);
    }
  }

  /** Tells the user something about the unit that is no finding. */
  void note(String message) {
    trees.printMessage(Diagnostic.Kind.NOTE, message, unit, unit);
  }
}
