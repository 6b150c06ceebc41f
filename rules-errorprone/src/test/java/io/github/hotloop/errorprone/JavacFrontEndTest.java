package io.github.hotloop.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.FrontEnd.Parsed;
import io.github.hotloop.tree.FrontEnd.Refused;
import io.github.hotloop.tree.FrontEnd.Source;
import io.github.hotloop.tree.FrontEnd.Translated;
import io.github.hotloop.tree.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavacFrontEndTest {
  private static List<Parsed> parse(List<Path> classPath, Source... sources) {
    List<Parsed> parsed = new ArrayList<>();
    new JavacFrontEnd().parse(List.of(sources), classPath, parsed::add);
    return parsed;
  }

  private static Source source(String name, String text) {
    return new Source(Path.of(name), text);
  }

  private static SourceFile file(Parsed parsed) {
    assertThat(parsed).isInstanceOf(Translated.class);
    return ((Translated) parsed).file();
  }

  @Test
  void refusesBrokenSyntaxAndGoesOnWithTheRest() {
    List<Parsed> parsed =
        parse(
            List.of(),
            source("A.java", "class A { String a() { return new B().b(); } }"),
            source("Broken.java", "class Broken {\n  int = 1;\n}"),
            source("B.java", "class B { String b() { return \"\"; } }"));
    assertThat(parsed.get(1))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.line()).isEqualTo(2);
              assertThat(refused.message()).isEqualTo("<identifier> expected").hasLineCount(1);
            });
    assertThat(file(parsed.get(0)).calls("b").get(0).method().owner()).isEqualTo("B");
    assertThat(file(parsed.get(2)).path()).isEqualTo("B.java");
  }

  @Test
  void whatIsMissingIsUnknownAndTheRestIsNot() {
    SourceFile file =
        file(
            parse(
                    List.of(),
                    source(
                        "A.java",
                        """
                        import missing.Gone;
                        import java.util.*;
                        class A extends Gone {
                          void m(Gone g, List<String> l) {
                            g.call(() -> l.get(0).trim());
                            l.contains(g);
                          }
                        }
                        """))
                .get(0));
    assertThat(file.calls("call").get(0).method().isKnown()).isFalse();
    Expr.Invocation trim = file.calls("trim").get(0);
    assertThat(trim.method().owner()).isEqualTo("java.lang.String");
    assertThat(trim.receiver().orElseThrow().type().is("java.lang.String")).isTrue();
  }

  @Test
  void aModuleDeclarationDoesNotDisturbTheOthers() {
    List<Parsed> parsed =
        parse(
            List.of(),
            source("module-info.java", "module m { requires not.there; }"),
            source("p/package-info.java", "@Deprecated package p;"),
            source("p/A.java", "package p; class A { int i = java.sql.Types.valueOf(1); }"),
            source("p/A2.java", "package p; class A { int j = Math.abs(1); }"));
    assertThat(parsed).allSatisfy(JavacFrontEndTest::file);
    assertThat(file(parsed.get(2)).all(Expr.Invocation.class)).hasSize(1);
    assertThat(file(parsed.get(3)).path())
        .isEqualTo("p/A2.java".replace("/", java.io.File.separator));
  }

  @Test
  void nestingThatIsTooDeepIsRefused() {
    String deep = "(".repeat(100_000) + "1" + ")".repeat(100_000);
    List<Parsed> parsed =
        parse(
            List.of(),
            source("Deep.java", "class Deep { int i = " + deep + "; }"),
            source("A.java", "class A { int i = Math.abs(1); }"));
    assertThat(parsed.get(0)).isInstanceOf(Refused.class);
    assertThat(file(parsed.get(1)).calls("abs").get(0).method().isKnown()).isTrue();
  }

  @Test
  void offsetsAreThoseOfTheRawText() {
    String text = "\ufeffclass A {\r\n\tint \\u0061b = 1;\r\n}\r\n";
    SourceFile file = file(parse(List.of(), source("A.java", text)).get(0));
    assertThat(file.root().text()).isEqualTo(text);
    assertThat(file.root().declarations().get(0).text()).startsWith("class").endsWith("}");
    assertThat(file.all(Expr.Literal.class).get(0).span().start()).isEqualTo(text.indexOf("1;"));
  }

  @Test
  void nothingOfTheClassPathIsStarted(@TempDir Path folder) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve("com.sun.source.util.Plugin"), "not.there.Plugin\n");
    Path processors = services.resolve("javax.annotation.processing.Processor");
    Files.writeString(processors, "not.there.Processor\n");
    Path gone = folder.resolve("gone.jar");
    SourceFile file =
        file(
            parse(List.of(folder, gone), source("A.java", "class A { int i = Math.abs(1); }"))
                .get(0));
    assertThat(file.calls("abs").get(0).method().isKnown()).isTrue();
  }
}
