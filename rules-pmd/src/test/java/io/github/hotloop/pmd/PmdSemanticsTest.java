package io.github.hotloop.pmd;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Method;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Type;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PmdSemanticsTest {
  private static final SourceFile FILE =
      Parsing.translated(
          """
          import java.util.*;
          class A<T extends Comparable<T>> extends Missing {
            static final char C = 'c';
            static final long L = 1000, M = L;
            Map.Entry<String, List<int[]>> entry;
            Absent absent;
            Object local(T bound, List<? extends Number> numbers, String... rest) {
              class Inner extends ArrayList<String> {}
              var inner = new Inner();
              var anonymous = new Thread() {};
              var deep = new int[0][];
              inner.add("x");
              entry.getKey().length();
              List.of(1, 2);
              absent.call(absent);
              new StringBuilder().append(absent);
              inner.contains(absent);
              rest.clone();
              var size = Character.MAX_VALUE + C;
              com.sun.source.tree.Tree tree = null;
              A<T> self = this;
              return null;
            }
          }
          """);

  private static Type variable(String name) {
    return FILE.all(Decl.Variable.class).stream()
        .filter(variable -> variable.name().equals(name))
        .map(FILE::typeOf)
        .findFirst()
        .orElseThrow();
  }

  private static Optional<Object> variableValue(String name) {
    return FILE.all(Decl.Variable.class).stream()
        .filter(variable -> variable.name().equals(name))
        .map(variable -> FILE.constantOf(variable.initializer().orElseThrow()))
        .findFirst()
        .orElseThrow();
  }

  private static Method method(String name) {
    return FILE.calls(name).get(0).method();
  }

  @Test
  void namesAreErasedAndDotted() {
    assertThat(variable("entry").name()).isEqualTo("java.util.Map.Entry");
    assertThat(variable("entry").arguments())
        .extracting(Type::name)
        .containsExactly("java.lang.String", "java.util.List");
    assertThat(variable("bound").name()).isEqualTo("java.lang.Comparable");
    assertThat(variable("numbers").arguments())
        .extracting(Type::name)
        .containsExactly("java.lang.Number");
    assertThat(variable("inner").name()).isEqualTo("Inner");
    assertThat(FILE.all(Expr.New.class))
        .filteredOn(created -> created.body().isPresent())
        .extracting(created -> created.type().name())
        .containsExactly("<anonymous>");
    assertThat(variable("deep").name()).isEqualTo("int[][]");
    assertThat(variable("rest").name()).isEqualTo("java.lang.String[]");
    assertThat(variable("tree").name()).isEqualTo("com.sun.source.tree.Tree");
  }

  @Test
  void supertypesAreThoseOfAllLevels() {
    assertThat(variable("inner").isSubtypeOf("java.util.Collection")).isTrue();
    assertThat(variable("inner").isKnownNot("java.util.Set")).isTrue();
    assertThat(variable("anonymous").isSubtypeOf("java.lang.Runnable")).isTrue();
  }

  @Test
  void typeBeforeAnEllipsisIsTheElement() {
    Decl.Variable rest =
        FILE.all(Decl.Variable.class).stream()
            .filter(variable -> variable.name().equals("rest"))
            .findFirst()
            .orElseThrow();
    assertThat(rest.type().map(Expr::type).map(Type::name)).contains("java.lang.String");
    assertThat(rest.type().map(Expr.TypeUse::text)).contains("String");
  }

  @Test
  void methodsAreThoseDeclared() {
    assertThat(method("add"))
        .isEqualTo(
            new Method(
                "java.util.ArrayList", "add", List.of("java.lang.Object"), false, false, false));
    assertThat(method("getKey").owner()).isEqualTo("java.util.Map.Entry");
    assertThat(method("of").isStatic()).isTrue();
    assertThat(method("clone").owner()).isEqualTo("java.lang.Object");
  }

  @Test
  void whatIsNotResolvedIsUnknown() {
    assertThat(variable("absent")).isSameAs(Type.UNKNOWN);
    assertThat(method("call")).isSameAs(Method.UNKNOWN);
    // Any of a dozen overloads could be meant.
    assertThat(method("append")).isSameAs(Method.UNKNOWN);
    assertThat(method("contains").owner()).isEqualTo("java.util.ArrayList");
  }

  @Test
  void typeBelowAnUnknownOneMayBeAnything() {
    assertThat(variable("self").is("A")).isTrue();
    assertThat(variable("self").isSubtypeOf("java.util.List")).isFalse();
    assertThat(variable("self").isKnownNot("java.util.List")).isFalse();
  }

  @Test
  void constantsHaveTheirType() {
    Expr sum = FILE.all(Expr.Binary.class).get(0);
    assertThat(FILE.constantOf(sum)).isEqualTo(Optional.of(Character.MAX_VALUE + 'c'));
    Expr max =
        FILE.all(Expr.Select.class).stream()
            .filter(s -> s.name().equals("MAX_VALUE"))
            .findFirst()
            .orElseThrow();
    assertThat(FILE.constantOf(max)).isEqualTo(Optional.of(Character.MAX_VALUE));
    assertThat(variableValue("M")).isEqualTo(Optional.of(1000L));
    assertThat(FILE.constantOf(FILE.calls("add").get(0))).isEmpty();
  }
}
