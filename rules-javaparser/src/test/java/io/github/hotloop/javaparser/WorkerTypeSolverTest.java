package io.github.hotloop.javaparser;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.CompilationUnit;
import io.github.hotloop.tree.FrontEnd.Source;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkerTypeSolverTest {
  private static final int SOURCES = 1_000;

  @Test
  void keepsOnlySomeOfTheTreesThatTypesAreFoundIn() throws Exception {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < SOURCES; i++) {
      sources.add(new Source(Path.of("C" + i + ".java"), "class C" + i + " { int f; }"));
    }
    List<WeakReference<CompilationUnit>> trees = new ArrayList<>();
    try (ClassPath none = new ClassPath(List.of())) {
      WorkerTypeSolver solver =
          new WorkerTypeSolver(SourceIndex.ofSources(sources), none, new Jdk());
      for (int i = 0; i < SOURCES; i++) {
        trees.add(
            new WeakReference<>(
                solver
                    .tryToSolveType("C" + i)
                    .getCorrespondingDeclaration()
                    .toAst()
                    .flatMap(type -> type.findCompilationUnit())
                    .orElseThrow()));
      }
      long start = System.nanoTime();
      while (kept(trees) > SOURCES / 4) {
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(1));
      }
      assertThat(solver.tryToSolveType("C0").isSolved())
          .as("what was given up is read again")
          .isTrue();
    }
  }

  private static long kept(List<WeakReference<CompilationUnit>> trees) {
    System.gc();
    return trees.stream().filter(tree -> tree.get() != null).count();
  }
}
