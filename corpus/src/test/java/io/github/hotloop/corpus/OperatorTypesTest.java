package io.github.hotloop.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.FrontEnd;
import io.github.hotloop.tree.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The types of operators in every front end are those that javac infers for {@code var}. */
class OperatorTypesTest {
  private static final String BEFORE =
      """
      import java.util.*;
      class A {
        static final int K = 1;
        static <T> T same(T t) { return t; }
        void f(
            Byte B, byte b, Short S, short s, Character C, char c, Integer I, int i, Long L, long l,
            Float F, float f, Double D, double d, Boolean Z, boolean z, String t, Object o,
            CharSequence q, List<Integer> ints, Map<String, Long> longs, int[] xs) {
      """;

  private static final List<String> EXPRESSIONS =
      List.of(
          "L + i",
          "i + L",
          "D + i * L",
          "I + I",
          "S + S",
          "B * b",
          "C + 'a'",
          "c + 1",
          "F + L",
          "f * d",
          "L << i",
          "i << L",
          "b >>> l",
          "s << 1",
          "I & L",
          "b | B",
          "Z & z",
          "Z | Z",
          "z ^ Z",
          "z && Z",
          "L == l",
          "L < i",
          "t + i",
          "i + t",
          "null + t",
          "L + L + t",
          "t + L + L",
          "o + t",
          "i + ints.get(0)",
          "longs.get(t) + 1",
          "longs.get(t) * 2.0",
          "-b",
          "-L",
          "+c",
          "~B",
          "~I",
          "-D",
          "!Z",
          "i++",
          "L++",
          "--b",
          "xs[0] + xs.length",
          "z ? L : l",
          "z ? i : L",
          "z ? I : null",
          "z ? 1 : 'a'",
          "z ? c : 1",
          "z ? c : i",
          "z ? c : 70000",
          "z ? b : 1",
          "z ? b : c",
          "z ? B : s",
          "z ? B : 1",
          "z ? 1 : 2.0",
          "z ? L : D",
          "z ? K : b",
          "z ? t : null",
          "z ? null : t",
          "z ? o : t",
          "z ? q : t",
          "z ? Z : z",
          "z ? ints.get(0) : 1",
          "z ? xs[0] + 1 : xs[0]",
          "z ? xs : xs");

  /** Their types are intersections, or depend on what is expected of them. */
  private static final List<String> UNKNOWN =
      List.of("z ? L : t", "z ? ints : longs", "z ? xs : t", "z ? null : l", "z ? same(I) : 1");

  static List<FrontEnd> frontEnds() {
    return FrontEnds.all();
  }

  @ParameterizedTest
  @MethodSource("frontEnds")
  void areThoseOfJavac(FrontEnd frontEnd) {
    FrontEnd javac =
        FrontEnds.all().stream().filter(it -> it.name().equals("javac")).findFirst().orElseThrow();
    List<String> expected =
        variables(javac, EXPRESSIONS).stream()
            .map(
                it ->
                    it.initializer().orElseThrow().text()
                        + " is "
                        + it.site().file().typeOf(it).name())
            .toList();
    assertThat(initializers(frontEnd, EXPRESSIONS))
        .hasSameSizeAs(EXPRESSIONS)
        .containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("frontEnds")
  void areUnknownWhereTheOperandsDoNotTell(FrontEnd frontEnd) {
    assertThat(initializers(frontEnd, UNKNOWN))
        .containsExactlyElementsOf(UNKNOWN.stream().map(it -> it + " is ").toList());
  }

  private static List<String> initializers(FrontEnd frontEnd, List<String> expressions) {
    return variables(frontEnd, expressions).stream()
        .map(it -> it.initializer().orElseThrow())
        .map(it -> it.text() + " is " + it.type().name())
        .toList();
  }

  private static List<Decl.Variable> variables(FrontEnd frontEnd, List<String> expressions) {
    String text =
        expressions.stream()
            .map(it -> "    var v" + expressions.indexOf(it) + " = " + it + ";\n")
            .collect(Collectors.joining("", BEFORE, "  }\n}\n"));
    List<SourceFile> files = new ArrayList<>();
    frontEnd.parse(
        List.of(new FrontEnd.Source(Path.of("A.java"), text)),
        List.of(),
        parsed -> files.add(((FrontEnd.Translated) parsed).file()));
    return files.get(0).all(Decl.Variable.class).stream()
        .filter(it -> it.name().matches("v\\d+"))
        .toList();
  }
}
