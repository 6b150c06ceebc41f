package io.github.hotloop.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.FrontEnd.Source;
import io.github.hotloop.tree.FrontEnd.Translated;
import io.github.hotloop.tree.Method;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavacSemanticsTest {
  private static SourceFile file(String text) {
    List<SourceFile> files = new ArrayList<>();
    new JavacFrontEnd()
        .parse(
            List.of(new Source(Path.of("A.java"), text)),
            List.of(),
            parsed -> files.add(((Translated) parsed).file()));
    return files.get(0);
  }

  @Test
  void aTypeUseMeansWhatItsTextSays() {
    SourceFile file = file("class A { int[] f(int[] a[], long[]... b)[] { return null; } }");
    assertThat(file.all(Expr.TypeUse.class))
        .extracting(Expr.TypeUse::text)
        .containsExactly("int[]", "int[]", "long[]");
    assertThat(file.all(Expr.TypeUse.class))
        .extracting(use -> use.type().name())
        .containsExactly("int[]", "int[]", "long[]");
    assertThat(typeOf(file, "a").name()).isEqualTo("int[][]");
    assertThat(typeOf(file, "b").name()).isEqualTo("long[][]");
  }

  private static Type typeOf(SourceFile file, String variable) {
    return file.all(Decl.Variable.class).stream()
        .filter(v -> v.name().equals(variable))
        .map(file::typeOf)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void namesAreErasedAndDotted() {
    SourceFile file =
        file(
            """
            import java.util.*;
            import java.util.function.*;
            class A<T extends Comparable<T> & Runnable> {
              Map.Entry<String, ? extends Number> entry;
              int[] many[];
              T bounded;
              List<? super T> list;
              Gone gone;
              A() { this(null); }
              A(String... s) {
                class Local { class Inner {} }
                Local local; Local.Inner inner;
                var anonymous = new Object() { };
                Function<String, Integer> f = implicit -> implicit.length();
              }
            }
            """);
    Type entry = typeOf(file, "entry");
    assertThat(entry.name()).isEqualTo("java.util.Map.Entry");
    assertThat(entry.arguments().stream().map(Type::name))
        .containsExactly("java.lang.String", "java.lang.Number");
    assertThat(typeOf(file, "many").name()).isEqualTo("int[][]");
    assertThat(typeOf(file, "bounded").name()).isEqualTo("java.lang.Comparable");
    assertThat(typeOf(file, "bounded").isSubtypeOf("java.lang.Runnable")).isTrue();
    assertThat(typeOf(file, "list").arguments().get(0).name()).isEqualTo("java.lang.Object");
    assertThat(typeOf(file, "gone").isKnown()).isFalse();
    assertThat(typeOf(file, "local").name()).isEqualTo("Local");
    assertThat(typeOf(file, "anonymous").name()).isEqualTo("<anonymous>");
    assertThat(typeOf(file, "implicit").name()).isEqualTo("java.lang.String");
    assertThat(typeOf(file, "s").name()).isEqualTo("java.lang.String[]");
    assertThat(file.all(Expr.Literal.class).get(0).type().name()).isEqualTo("null");
  }

  @Test
  void aMissingSupertypeLeavesTheAnswerOpen() {
    SourceFile file =
        file("class B extends Gone {} class A { B b; java.util.ArrayList<String> list; }");
    assertThat(typeOf(file, "b").name()).isEqualTo("B");
    assertThat(typeOf(file, "b").isKnownNot("java.util.List")).isFalse();
    assertThat(typeOf(file, "list").isSubtypeOf("java.util.Collection")).isTrue();
    assertThat(typeOf(file, "list").isKnownNot("java.util.Set")).isTrue();
  }

  @Test
  void methodsAreTheDeclaredOnes() {
    SourceFile file =
        file(
            """
            import java.util.*;
            class A {
              void m(ArrayList<String> list, int[] array) {
                list.containsAll(List.of("a", "b"));
                String.format("%s", list);
                array.clone();
                Objects.requireNonNull(list);
                gone();
              }
            }
            """);
    assertThat(method(file, "containsAll"))
        .isEqualTo(
            new Method(
                "java.util.AbstractCollection",
                "containsAll",
                List.of("java.util.Collection"),
                false,
                false,
                false));
    assertThat(method(file, "format").parameters())
        .containsExactly("java.lang.String", "java.lang.Object[]");
    assertThat(method(file, "format").isVarargs()).isTrue();
    assertThat(method(file, "clone").owner()).isEqualTo("java.lang.Object");
    assertThat(method(file, "requireNonNull").infersResult()).isTrue();
    assertThat(method(file, "gone")).isEqualTo(Method.UNKNOWN);
  }

  private static Method method(SourceFile file, String name) {
    return file.calls(name).get(0).method();
  }

  @Test
  void constantsAreLiteralsAndConstantVariables() {
    SourceFile file =
        file(
            """
            class A {
              static final int N = 3;
              Object[] all = {N, -1, - 1, "a" + "b", "a" + N, Math.abs(1)};
            }
            """);
    List<Expr> all = file.all(Expr.ArrayInit.class).get(0).elements();
    assertThat(all.stream().map(file::constantOf).map(value -> value.orElse("none")))
        .containsExactly(3, -1, -1, "ab", "a3", "none");
  }
}
