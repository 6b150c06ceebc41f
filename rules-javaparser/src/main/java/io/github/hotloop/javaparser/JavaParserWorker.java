package io.github.hotloop.javaparser;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.symbolsolver.javaparsermodel.JavaParserFacade;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.FrontEnd.Parsed;
import io.github.hotloop.tree.FrontEnd.Refused;
import io.github.hotloop.tree.FrontEnd.Source;
import io.github.hotloop.tree.FrontEnd.Translated;
import io.github.hotloop.tree.SourceFile;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Parses and translates sources of a project, one after the other. A worker and the files it
 * translated, types asked of them included, belong to one thread at a time.
 */
public final class JavaParserWorker implements Closeable {
  /** A tree that another version of its text can be made from. */
  private record Last(Path path, Decoded text, CompilationUnit unit) {}

  private final Units units = Units.withPositions();
  private final Splice splice = new Splice(units);
  private final WorkerTypeSolver solver;
  private final JavaParserSemantics semantics;
  private Optional<Last> last = Optional.empty();

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

  /**
   * From now on, {@link StoppedError} is thrown by what asks this worker's trees for types while a
   * condition holds. It is asked often, by the thread that the worker belongs to.
   */
  public void stopWhen(BooleanSupplier condition) {
    solver.stopWhen(condition);
  }

  /** Looks at a source of others again when it is next needed; what was parsed last is no other. */
  public void forget(Path source) {
    solver.forget(source);
  }

  /** The tree of a source, or why there is none. Nothing is thrown for what a source contains. */
  public Parsed parse(Source source) {
    semantics.inferences().onlyVersion();
    Parsed parsed = whole(source);
    last = Optional.empty();
    return parsed;
  }

  /**
   * As {@link #parse}, but a source that this was last asked about is changed where its text has.
   * Trees that this worker made before may no longer be asked for anything.
   */
  public Parsed reparse(Source source) {
    semantics.inferences().nextVersion();
    Optional<Last> before = last.filter(known -> known.path().equals(source.path()));
    try {
      Decoded decoded = Decoded.of(source.text());
      if (before.isPresent() && splice.apply(before.get().unit(), before.get().text(), decoded)) {
        last = Optional.empty();
        return translated(source, decoded, before.get().unit());
      }
    } catch (Units.RefusedException | StackOverflowError e) {
      last = Optional.empty(); // It may be changed by half. Why, a parse of the whole tells.
    }
    return whole(source);
  }

  private Parsed whole(Source source) {
    try {
      Decoded decoded = Decoded.of(source.text());
      return translated(source, decoded, units.parse(decoded));
    } catch (Units.RefusedException e) {
      return new Refused(source, e.line(), e.getMessage());
    } catch (StackOverflowError e) {
      return new Refused(source, 0, Units.TOO_DEEP);
    }
  }

  private Translated translated(Source source, Decoded decoded, CompilationUnit unit) {
    solver.adopt(source.path(), unit);
    Decl.Unit tree = Translator.translate(unit, decoded, source.text().length());
    last = Optional.of(new Last(source.path(), decoded, unit));
    return new Translated(
        source, new SourceFile(source.path().toString(), source.text(), tree, semantics));
  }
}
