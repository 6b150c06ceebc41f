package io.github.hotloop.javaparser;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.symbolsolver.javaparsermodel.JavaParserFacade;
import io.github.hotloop.tree.FrontEnd.Parsed;
import io.github.hotloop.tree.FrontEnd.Refused;
import io.github.hotloop.tree.FrontEnd.Source;
import io.github.hotloop.tree.FrontEnd.Translated;
import io.github.hotloop.tree.Semantics;
import io.github.hotloop.tree.SourceFile;
import java.io.Closeable;

/**
 * Parses and translates sources of a project, one after the other. A worker and the files it
 * translated, types asked of them included, belong to one thread at a time.
 */
public final class JavaParserWorker implements Closeable {
  private final Units units = Units.withPositions();
  private final WorkerTypeSolver solver;
  private final Semantics semantics;

  JavaParserWorker(WorkerTypeSolver solver) {
    this.solver = solver;
    this.semantics = new JavaParserSemantics(solver);
  }

  /**
   * Gives up what was learnt. JavaParser keeps it in static tables, by solver and by node, for as
   * long as the process lives; other workers' part of it, and what is asked of this one's trees
   * later, is only learnt again.
   */
  @Override
  public void close() {
    synchronized (JavaParserFacade.class) { // As JavaParserFacade.get, which fills the table.
      JavaParserFacade.clearInstances();
    }
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
