package io.github.hotloop.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.hotloop.tree.Dump;
import io.github.hotloop.tree.FrontEnd;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The front ends see the same tree in every syntax case. */
class SyntaxTest {
  /** What a front end's parser can't read; an entry that it can read after all fails. */
  private static final Map<String, String> REFUSED =
      Map.of(
          "LocalEnum.java", "JavaParser", // local enums (JEP 395)
          "ElementBrackets.java", "JavaParser", // brackets after an annotation's element
          "ZeroWidthSpace.java", "PMD"); // U+200B in a name

  static Stream<Path> cases() throws IOException {
    List<Path> cases = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder())) {
      files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(cases::add);
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void dumpsAreEqual(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    Map<String, String> dumps = new LinkedHashMap<>();
    for (FrontEnd frontEnd : FrontEnds.all()) {
      String dump = dump(frontEnd, new FrontEnd.Source(file, text));
      boolean expected = frontEnd.name().equals(REFUSED.get(file.getFileName().toString()));
      if (expected || (frontEnd.name().equals("javac") && isTooNew(file))) {
        assertThat(dump).as(frontEnd.name()).startsWith("refused");
      } else {
        assertThat(dump).as(frontEnd.name()).startsWith("Unit ");
        dumps.put(frontEnd.name(), dump);
      }
    }
    String first = dumps.keySet().iterator().next();
    dumps.forEach(
        (name, dump) -> assertThat(dump).as(name + " and " + first).isEqualTo(dumps.get(first)));
    assumeTrue(!isTooNew(file), "compared without javac, which is older than the case");
  }

  private static String dump(FrontEnd frontEnd, FrontEnd.Source source) {
    List<FrontEnd.Parsed> parsed = new ArrayList<>();
    frontEnd.parse(List.of(source), List.of(), parsed::add);
    assertThat(parsed).as(frontEnd.name()).hasSize(1);
    return parsed.get(0) instanceof FrontEnd.Translated translated
        ? Dump.of(translated.file())
        : "refused " + parsed.get(0);
  }

  /** Whether the folder names a newer Java than the one that runs, whose javac parses. */
  private static boolean isTooNew(Path file) {
    String folder = file.getParent().getFileName().toString();
    return folder.startsWith("java")
        && Integer.parseInt(folder.substring("java".length())) > Runtime.version().feature();
  }

  private static Path folder() {
    Path root = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(root.resolve("testdata/syntax"))) {
      root = root.getParent();
    }
    return root.resolve("testdata/syntax");
  }
}
