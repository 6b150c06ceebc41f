package io.github.hotloop.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hotloop.corpus.Workload;
import io.github.hotloop.rule.Finding;
import io.github.hotloop.testing.Marks;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.annotations.Param;

class WorkloadTest {
  static List<Workload> workloads() {
    return Workload.all();
  }

  @ParameterizedTest
  @MethodSource("workloads")
  void theRuleReportsExactlyTheOffence(Workload workload) {
    List<Marks.Mark> wanted = Marks.of(workload.text()).of(Marks.Kind.WANT);
    List<Finding> findings = workload.findings(workload.text());

    assertThat(wanted).isNotEmpty();
    assertThat(findings.stream().map(WorkloadTest::line).toList())
        .isEqualTo(wanted.stream().map(Marks.Mark::line).toList());
    for (int i = 0; i < wanted.size(); i++) {
      assertThat(findings.get(i).message()).contains(wanted.get(i).text());
    }
  }

  @Test
  void stringsAreJoinedAsJavacDoesItForUsers() throws Exception {
    Class<?> before = Class.forName("io.github.hotloop.benchmarks.before.StringConcatInLoop");
    try (InputStream compiled = before.getResourceAsStream("StringConcatInLoop.class")) {
      assertThat(new String(compiled.readAllBytes(), StandardCharsets.ISO_8859_1))
          .contains("makeConcatWithConstants");
    }
  }

  private static int line(Finding finding) {
    return finding.file().lines().line(finding.span().start());
  }

  @ParameterizedTest
  @MethodSource("workloads")
  void theRuleIsQuietAboutTheFixedOneAndTheLookAlike(Workload workload) {
    assertThat(workload.findings(workload.fixed())).isEmpty();
    assertThat(workload.findings(workload.control())).isEmpty();
    assertThat(Marks.of(workload.control()).of(Marks.Kind.OK)).isNotEmpty();
  }

  static Stream<Arguments> sizes() {
    return Workload.all().stream()
        .flatMap(
            workload ->
                Arrays.stream(sizeOf(benchmark(workload)).getAnnotation(Param.class).value())
                    .map(size -> Arguments.of(workload.rule(), Integer.valueOf(size), workload)));
  }

  @ParameterizedTest(name = "{0}, size {1}")
  @MethodSource("sizes")
  void bothReturnTheSame(String rule, int size, Workload workload)
      throws ReflectiveOperationException {
    Comparison comparison = (Comparison) benchmark(workload).getDeclaredConstructor().newInstance();
    Field field = sizeOf(comparison.getClass());
    field.setAccessible(true);
    field.set(comparison, size);
    comparison.setUp();

    assertThat(comparison.after()).isEqualTo(comparison.before()).isNotNull();
    assertThat(comparison.controlRewritten()).isEqualTo(comparison.control()).isNotNull();
  }

  @Test
  void whoAsksGetsTheSameWhicheverPoolWaits() {
    assertThat(new BlockingCallOnCpuPoolBenchmark().asks().values())
        .hasSize(4)
        .allSatisfy(ask -> assertThat(ask.apply("a").join()).isEqualTo("a!"));
  }

  private static Class<?> benchmark(Workload workload) {
    try {
      return Class.forName("io.github.hotloop.benchmarks." + workload.rule() + "Benchmark");
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static Field sizeOf(Class<?> benchmark) {
    return Arrays.stream(benchmark.getDeclaredFields())
        .filter(field -> field.isAnnotationPresent(Param.class))
        .findFirst()
        .orElseThrow();
  }
}
