package io.github.hotloop.javaparser;

import com.github.javaparser.ast.CompilationUnit;
import io.github.hotloop.tree.FrontEnd.Parsed;
import io.github.hotloop.tree.FrontEnd.Refused;
import io.github.hotloop.tree.FrontEnd.Source;
import io.github.hotloop.tree.FrontEnd.Translated;
import io.github.hotloop.tree.Semantics;
import io.github.hotloop.tree.SourceFile;

/**
 * Parses and translates sources of a project, one after the other. A worker and the files it
 * translated, types asked of them included, belong to one thread at a time.
 */
public final class JavaParserWorker {
  private final Units units = Units.withPositions();
  private final WorkerTypeSolver solver;
  private final Semantics semantics;

  JavaParserWorker(WorkerTypeSolver solver) {
    this.solver = solver;
    this.semantics = new JavaParserSemantics(solver);
  }

  /** The tree of a source, or why there is none. Nothing is thrown for what a source contains. */
  public Parsed parse(Source source) {
    try {
      Decoded decoded = Decoded.of(source.text());
      CompilationUnit unit = units.parse(decoded);
      solver.adopt(source.path(), unit);
      return new Translated(
          source,
          new SourceFile(
              source.path().toString(),
              source.text(),
              Translator.translate(unit, decoded, source.text().length()),
              semantics));
    } catch (Units.RefusedException e) {
      return new Refused(source, e.line(), e.getMessage());
    } catch (StackOverflowError e) {
      return new Refused(source, 0, Units.TOO_DEEP);
    }
  }
}
