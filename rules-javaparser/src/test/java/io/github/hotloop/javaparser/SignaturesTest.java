package io.github.hotloop.javaparser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignaturesTest {
  @Test
  void emptiesBodies() {
    assertThat(
            Signatures.of("class A<T> { @B({1}) int m(int i) { if (i > 0) { } return \"}\"; } }"))
        .isEqualTo("class A<T> { @B({1}) int m(int i) {} }");
    assertThat(Signatures.of("enum E { X(1) { int n; }; /* ) */ E(int i) { } } // )\n"))
        .isEqualTo("enum E { X(1) {}; E(int i) {} } ");
    assertThat(Signatures.of("class A { Object o = new B(1) { class C {} }; int[] i = { m(1) }; }"))
        .isEqualTo("class A { Object o = new B(1) {}; int[] i = { m(1) }; }");
  }

  @Test
  void keepsWhatOthersSee() {
    String types =
        "record R(int i) { static class In { int f; } R { } } class S extends @A(1) T { int g; }";
    assertThat(Signatures.of(types)).isEqualTo(types);
    assertThat(Signatures.of("interface I { record R(int i) { int m() { return 1; } } }"))
        .isEqualTo("interface I { record R(int i) { int m() {} } }");
  }

  @Test
  void leavesAloneWhatItDoesNotUnderstand() {
    assertThat(Signatures.of("class A { void m() { ")).isEqualTo("class A { void m() { ");
    String escaped = "class A { void m() \\u007b int i; } }";
    assertThat(Signatures.of(escaped)).isEqualTo(escaped);
  }

  @Test
  void leavesOutWhatNoOtherSourceUses() {
    assertThat(
            Signatures.withoutPrivate(
                "@A(\"(\") public class B { @C.D(x = {1}) @E private int[] f = {1, 2}; "
                    + "@F int m(@G Object @H ... o) { return 1; } private <T> B(T t) { } int g; }"))
        .isEqualTo(" public class B {  int m( Object  ... o) {} int g; }");
    assertThat(
            Signatures.withoutPrivate(
                "class A { private static Object o = new B() { int i; }; private class In { } }"))
        .isEqualTo("class A { private class In { } }");
    assertThat(Signatures.withoutPrivate("enum E { X, Y; private int i; int j; }"))
        .isEqualTo("enum E { X, Y; int j; }");
    String annotation = "@interface A { B[] value() default {@B}; }";
    assertThat(Signatures.withoutPrivate(annotation)).isEqualTo(annotation);
  }
}
