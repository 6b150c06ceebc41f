package io.github.hotloop.errorprone;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import io.github.hotloop.tree.Expr;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;

/**
 * Finds annotations that attribution has thrown away: those of a record's component that don't
 * apply to fields. It parses the text once more when first asked.
 */
final class LostAnnotations {
  private final String raw;
  private JavacTranslator pieces;
  private Map<Integer, List<? extends AnnotationTree>> byStart;

  LostAnnotations(String raw) {
    this.raw = raw;
  }

  /** The annotations of the variable that starts at {@code start}; what they mean is unknown. */
  List<Expr.Annotation> annotationsOf(int start) {
    if (byStart == null) {
      parse();
    }
    return pieces.exprs.annotations(byStart.getOrDefault(start, List.of()));
  }

  private void parse() {
    InMemory file =
        new InMemory(Path.of("Pieces.java"), raw.substring(JavacTranslator.shiftOf(raw)));
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problem -> {}, List.of("-proc:none"), null, List.of(file));
    CompilationUnitTree unit;
    try {
      unit = task.parse().iterator().next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    pieces = JavacTranslator.ofPieces(unit, positions, raw);
    byStart = new HashMap<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitVariable(VariableTree tree, Void unused) {
        List<? extends AnnotationTree> annotations = tree.getModifiers().getAnnotations();
        if (!annotations.isEmpty()) {
          byStart.putIfAbsent(pieces.text.start(tree), annotations);
        }
        return super.visitVariable(tree, unused);
      }
    }.scan(unit, null);
  }
}
