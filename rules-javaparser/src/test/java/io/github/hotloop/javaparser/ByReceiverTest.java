package io.github.hotloop.javaparser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.FrontEnd;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the solver gives up, and what is known all the same. */
class ByReceiverTest {
  private static final String TEXT =
      """
      import java.util.*;
      import java.util.concurrent.CompletableFuture;
      import java.util.stream.*;
      class A {
        interface Step<S extends Step<S>> { S next(); <T> T end(Class<T> as); <T> T end(List<T> as); }
        interface Steps { Step<?> begin(); }
        static String read(StringBuilder text) { return text.toString(); }
        void m(List<StringBuilder> all, Steps steps) {
          all.stream().collect(Collectors.groupingBy(a -> a.length(), TreeMap::new,
              Collectors.filtering(b -> read(b).isEmpty(), Collectors.counting())));
          all.stream().sorted(Comparator.comparing(c -> read(c))).toList();
          IntStream.range(0, 9).mapToObj(d -> CompletableFuture.supplyAsync(() -> d))
              .map(e -> e.join()).toList();
          IntStream.range(0, 9).mapToObj(h -> {
            Runnable within = () -> { return; };
            return CompletableFuture.supplyAsync(() -> h);
          }).map(k -> k.join()).toList();
          Object o = (java.util.function.Function<StringBuilder, Integer>) f -> f.append(1).length();
          steps.begin().next().end(String.class);
          new ArrayList<>(unknown()).forEach(g -> g.toString());
        }
      }
      """;

  private final SourceFile file = parse();

  private static SourceFile parse() {
    List<FrontEnd.Parsed> parsed = new ArrayList<>();
    new JavaParserFrontEnd()
        .parse(List.of(new FrontEnd.Source(Path.of("A.java"), TEXT)), List.of(), parsed::add);
    return ((FrontEnd.Translated) parsed.get(0)).file();
  }

  @ParameterizedTest
  @CsvSource({
    "a, java.lang.StringBuilder",
    "b, java.lang.StringBuilder",
    "c, java.lang.StringBuilder",
    "d, int",
    "e, java.util.concurrent.CompletableFuture",
    "f, java.lang.StringBuilder",
    "g, ''",
    "k, java.util.concurrent.CompletableFuture",
  })
  void lambdasAreGivenWhatTheCallsAroundThemSay(String parameter, String type) {
    Decl.Variable variable =
        file.all(Decl.Variable.class).stream()
            .filter(v -> v.kind() == Decl.Variable.Kind.LAMBDA_PARAMETER)
            .filter(v -> v.name().equals(parameter))
            .findFirst()
            .orElseThrow();
    assertThat(file.typeOf(variable).name()).isEqualTo(type);
  }

  @Test
  void aWildcardStandsForTheBoundOfItsVariable() {
    assertThat(call("begin").type().name()).isEqualTo("A.Step");
    assertThat(call("next").type().name()).isEqualTo("A.Step");
    assertThat(call("next").method().owner()).isEqualTo("A.Step");
  }

  @Test
  void whatIsCalledOnWildcards() {
    assertThat(call("end").receiver().map(Expr::type).map(Type::name)).contains("A.Step");
    assertThat(call("end").type().name()).isEqualTo("java.lang.String");
  }

  @Test
  void whatIsCalledOnFutures() {
    assertThat(call("join").method().owner()).isEqualTo("java.util.concurrent.CompletableFuture");
    assertThat(call("mapToObj").type().name()).isEqualTo("java.util.stream.Stream");
    assertThat(call("isEmpty").method().owner()).isEqualTo("java.lang.String");
  }

  private Expr.Invocation call(String name) {
    return file.calls(name).get(0);
  }
}
