package io.github.hotloop.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import io.github.hotloop.testing.Repository;
import io.github.hotloop.tree.Dump;
import io.github.hotloop.tree.Semantics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Error Prone sees trees after attribution, the front end before it: they must be the same. */
class ParsedAndAttributedTest {
  static List<Path> sources() throws IOException {
    Path root = Repository.root();
    try (Stream<Path> files = Files.walk(root.resolve("testdata"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.startsWith(root.resolve("testdata/src")))
          .filter(file -> !file.endsWith("module-info.java"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void attributionChangesNothing(Path file) throws IOException {
    check(file, Files.readString(file));
  }

  @Test
  void whatAttributionAddsIsLeftOut() throws IOException {
    check(
        Path.of("Added.java"),
        """
        import java.lang.annotation.*;
        import java.util.function.*;

        @SuppressWarnings("unused")
        class Added {
          @Target(ElementType.PARAMETER) @interface P { int[] value() default {}; }
          @Target(ElementType.METHOD) @interface M {}
          record R(@P({1, 2}) @M int x, @M @Deprecated String... y) { R { x++; } }
          record Empty() {}
          enum E { @Deprecated A(1) { }, B; E(int... i) { } }
          class Inner { Inner(int i) {} class Deep {} }
          Added outer() { return this; }
          Object o = outer().new Inner(1) { };
          Object p = new Added().new Inner(1) { int i; };
          Object q = (outer()).new Inner(2);
          Object r = this.new Inner(3) { }.new Deep() { };
          Runnable s = new Runnable() { public void run() { } };
          void m() {
            var v = 1;
            final var w = new java.util.ArrayList<String>() { };
            Function<String, Integer> f = a -> a.length();
            BinaryOperator<String> g = (final var a, @P var b) -> a + b;
            for (var x : w) { }
            @SuppressWarnings({"a", "b"}) int t = 1, u[] = {2};
          }
        }
        """);
  }

  private static void check(Path file, String raw) throws IOException {
    List<Diagnostic<?>> problems = new ArrayList<>();
    InMemory source = new InMemory(file, raw.substring(JavacTranslator.shiftOf(raw)));
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problems::add, List.of("-proc:none"), null, List.of(source));
    CompilationUnitTree unit = task.parse().iterator().next();
    boolean newer = problems.stream().anyMatch(p -> p.getKind() == Diagnostic.Kind.ERROR);
    Assumptions.assumeFalse(newer, () -> file + " needs a newer JDK");
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    String parsed = dump(unit, positions, raw);
    task.analyze();
    assertThat(dump(unit, positions, raw)).isEqualTo(parsed);
  }

  private static String dump(CompilationUnitTree unit, SourcePositions positions, String raw) {
    return Dump.of(JavacTranslator.file(unit, positions, "x", raw, Semantics.NONE));
  }
}
