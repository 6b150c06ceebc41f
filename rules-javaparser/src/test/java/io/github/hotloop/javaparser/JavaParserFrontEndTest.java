package io.github.hotloop.javaparser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.FrontEnd;
import io.github.hotloop.tree.Method;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Stmt;
import io.github.hotloop.tree.Type;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaParserFrontEndTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A {\n  int found;\n}",
        "\ufeffclass A { int found; }",
        "class A {\r\n\r\n  int found;\r\n}\r\n",
        "class A {\r  int a;\r\n\t\tint found;\r}",
        "class A { /* \ud83d\ude00 */ String s = \"\ud83d\ude00\"; int found; }",
        "class \\u0041 { String s = \"\\\\u0041\\uu0041\\n\"; \\u0069nt b; int found; }",
      })
  void offsetsReferToTheRawText(String text) {
    SourceFile file = translate(text);
    Decl.Variable found =
        file.all(Decl.Variable.class).stream()
            .filter(variable -> variable.name().equals("found"))
            .findFirst()
            .orElseThrow();
    assertThat(found.nameStart()).isEqualTo(text.indexOf("found"));
    assertThat(found.text()).isEqualTo("int found");
    assertThat(file.root().span().end()).isEqualTo(text.length());
  }

  @Test
  void everyNodeLiesInItsParent() {
    SourceFile file =
        translate(
            "class A { int a = (1), b[] = {(2)}; void m() { for (int i = 0; ; ) { (m)(i); } } }"
                .replace("(m)(i)", "(this).m()"));
    for (Node node : file.nodes()) {
      node.parent()
          .filter(parent -> !(parent instanceof Decl.Variable))
          .ifPresent(
              parent ->
                  assertThat(parent.span().contains(node.site().outer())).as("%s", node).isTrue());
    }
  }

  @Test
  void acceptsIdentifiersThatLaterBecameKeywords() {
    SourceFile file = translate("class A { int _ = 1; int var, record, yield = var + record; }");
    assertThat(file.all(Decl.Variable.class)).extracting(Decl.Variable::name).contains("_", "var");
  }

  @Test
  void refusesKeywordsThatAreNamesToItsParserOnly() {
    String text = "class A {\n  int m(int x) {\n    re\u200bturn x;\n  }\n}";
    assertThat(parse(List.of(source("A.java", text)), List.of()))
        .isInstanceOfSatisfying(
            FrontEnd.Refused.class,
            refused -> {
              assertThat(refused.line()).isEqualTo(3);
              assertThat(refused.message()).isEqualTo("Invisible character in `return`");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "field, A.Inner",
    "plain, A.Inner",
    "generic, java.lang.Number",
    "after, A.Inner",
    "foreign, A.Other.Inner",
    "local, Inner",
    "last, A.Inner",
    "list, java.util.ArrayList",
    "unknown, ''",
    "again, ''",
  })
  void aTypeMeansWhatItMeansInItsMember(String variable, String type) {
    SourceFile file =
        translate(
            """
            import java.util.*;

            class A {
              Inner field;
              void plain(Inner plain) {}
              <Inner extends Number> void generic(Inner generic) {}
              void after(Inner after) {}
              void foreign(Other other) { var foreign = other.new Inner(); }
              void local() { class Inner {} Inner local = new Inner(); }
              void last(Missing unknown, Missing again) { var last = new Inner(); }
              ArrayList<String> list = new ArrayList<>();
              class Inner {}
              static class Other { class Inner {} }
            }
            """);
    Decl.Variable found =
        file.all(Decl.Variable.class).stream()
            .filter(v -> v.name().equals(variable))
            .findFirst()
            .orElseThrow();
    assertThat(file.typeOf(found).name()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({
    "reverse, java.lang.StringBuilder",
    "length, int",
    "toCharArray, char[]",
    "size, int",
    "iterator, java.util.Iterator",
    "getClass, java.lang.Class",
    "name, java.lang.String",
  })
  void aCallWithoutArgumentsGivesWhatItsMethodDeclares(String name, String type) {
    SourceFile file =
        translate(
            """
            class A {
              java.util.List<String> l;
              void m(StringBuilder b, String s, E e) {
                b.reverse(); s.length(); s.toCharArray(); l.size(); l.iterator(); s.getClass();
                e.name();
              }
              enum E { X }
            }
            """);
    assertThat(file.calls(name).get(0).type().name()).isEqualTo(type);
  }

  @Test
  void refusesWithTheLineOfTheFirstError() {
    FrontEnd.Parsed parsed =
        parse(List.of(source("A.java", "class A {\n  int = 1;\n}")), List.of());
    assertThat(parsed).isInstanceOf(FrontEnd.Refused.class);
    assertThat(((FrontEnd.Refused) parsed).line()).isEqualTo(2);
    assertThat(((FrontEnd.Refused) parsed).message()).isNotBlank().doesNotContain("\n");
  }

  @Test
  void refusesParenthesesAroundNothing() {
    String text = "class A {\n  void m() {\n    ();\n  }\n}\n";
    FrontEnd.Parsed parsed = parse(List.of(source("A.java", text)), List.of());
    assertThat(parsed)
        .isInstanceOfSatisfying(
            FrontEnd.Refused.class, refused -> assertThat(refused.line()).isEqualTo(3));
  }

  @Test
  void refusesWhatIsNestedTooDeeply() {
    String text = "class A { int a = " + "(".repeat(50_000) + "1" + ")".repeat(50_000) + "; }";
    FrontEnd.Parsed parsed = parse(List.of(source("A.java", text)), List.of());
    assertThat(parsed).isInstanceOf(FrontEnd.Refused.class);
    assertThat(((FrontEnd.Refused) parsed).message()).contains("deeply");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "java.util.Map.Entry<String, Integer> e | e | java.util.Map.Entry",
        "java.util.List<String> e | e.get(0) | java.lang.String",
        "java.util.List<? extends Number> e | e.get(0) | java.lang.Number",
        "int[] e | e.clone() | int[]",
        "int[] e | e[0] | int",
        "String... e | e | java.lang.String[]",
        "String e | e + 1 | java.lang.String",
        "String e | null | null",
        "String e | new Object() { } | <anonymous>",
        "Missing e | e | unknown",
        "Missing e | e.size() | unknown",
      })
  void typesAreErasedAndDotted(String parameter, String expression, String type) {
    SourceFile file =
        translate("class A { void m(" + parameter + ") { use(" + expression + "); } }");
    Expr argument = file.calls("use").get(0).arguments().get(0);
    assertThat(argument.type()).hasToString(type);
  }

  @Test
  void theOwnerOfAMethodIsTheTypeThatDeclaresIt() {
    SourceFile file =
        translate(
            "import java.util.*; class A { void m(ArrayList<String> l, Properties p, StringBuilder"
                + " s) { l.containsAll(l); p.put(\"a\", 1); s.append(1); } }");
    assertThat(method(file, "containsAll").owner()).isEqualTo("java.util.AbstractCollection");
    assertThat(method(file, "put").owner()).isEqualTo("java.util.Properties");
    assertThat(method(file, "append").owner()).isEqualTo("java.lang.StringBuilder");
  }

  @Test
  void otherSourcesAreFoundByName() {
    FrontEnd.Source other =
        source(
            "Other.java",
            "package p; public class Other { public static class In { public In next() { return"
                + " this; } } } class Aside { String s; }");
    FrontEnd.Source first =
        source(
            "A.java",
            "package p; class A { void m(Other.In in, Aside a) { in.next().next(); a.s.trim(); }"
                + " }");
    FrontEnd.Translated parsed = (FrontEnd.Translated) parse(List.of(first, other), List.of());
    assertThat(method(parsed.file(), "next").owner()).isEqualTo("p.Other.In");
    assertThat(method(parsed.file(), "trim").owner()).isEqualTo("java.lang.String");
  }

  @Test
  void classesOfTheClassPathAreReadAndNotRun(@TempDir Path folder) throws IOException {
    Path jar = folder.resolve("a.jar");
    String name = Explosive.class.getName().replace('.', '/') + ".class";
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(Explosive.class.getClassLoader().getResourceAsStream(name).readAllBytes());
    }
    Path broken = Files.writeString(folder.resolve("broken.jar"), "no jar");
    String type = Explosive.class.getPackageName() + ".Explosive";
    FrontEnd.Parsed parsed =
        parse(
            List.of(source("A.java", "class A { void m(" + type + " e) { e.list().size(); } }")),
            List.of(broken, folder.resolve("missing"), jar));
    SourceFile file = ((FrontEnd.Translated) parsed).file();
    assertThat(method(file, "list").owner()).isEqualTo(type);
    assertThat(method(file, "size").owner()).isEqualTo("java.util.List");
    assertThat(Witness.initialised).isFalse();
  }

  @Test
  void nestedLambdasAreGivenUpOnInTime() {
    StringBuilder text = new StringBuilder("import java.util.stream.*; class A { Object o = ");
    for (int i = 0; i < 12; i++) {
      text.append("Stream.of(1).map(x" + i + " -> ");
    }
    text.append("x0.intValue()").append(").collect(Collectors.toList())".repeat(12)).append("; }");
    SourceFile file = translate(text.toString());
    for (Expr.Invocation call : file.all(Expr.Invocation.class)) {
      assertThat(call.method()).isNotNull();
      assertThat(call.type()).isNotNull();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1 + 2 * 3; 7",
        "-2147483648; -2147483648",
        "\"a\" + \"b\" + 1; ab1",
        "(char) ('a' + 1); b",
        "1 << 33; 2",
        "A.B + A.C; 3",
        "A.B > 1 ? \"x\" : \"y\"; y",
        "new Object(); none",
        "1 / 0; none",
      })
  void constantsAreFolded(String expression, String value) {
    SourceFile file =
        translate("class A { static final int B = 1, C = B + 1; Object o = " + expression + "; }");
    Decl.Variable last = file.all(Decl.Variable.class).get(2);
    assertThat(
            file.constantOf(last.initializer().orElseThrow()).map(String::valueOf).orElse("none"))
        .isEqualTo(value);
  }

  @Test
  void theConstantOfFoldedStringsIsTheWhole() {
    SourceFile file =
        translate("class A { String m(int i) { return i + \"a\" + \"b\" + \"c\"; } }");
    Expr.Binary sum = (Expr.Binary) file.all(Stmt.Return.class).get(0).value().orElseThrow();
    assertThat(file.constantOf(sum.right())).contains("abc");
  }

  @Test
  void workersShareAProject(@TempDir Path folder) throws IOException {
    Path a = Files.writeString(folder.resolve("A.java"), "class A { B b() { return null; } }");
    Path b = Files.writeString(folder.resolve("B.java"), "class B { void m(A a) { a.b().m(a); } }");
    try (JavaParserProject project = JavaParserProject.ofFiles(List.of(a, b), List.of())) {
      for (int i = 0; i < 2; i++) {
        FrontEnd.Source source = new FrontEnd.Source(b, Files.readString(b));
        FrontEnd.Translated parsed = (FrontEnd.Translated) project.newWorker().parse(source);
        assertThat(method(parsed.file(), "m").owner()).isEqualTo("B");
      }
    }
  }

  @Test
  void aSubtypeIsKnownOnlyWhenAllIsResolved() {
    SourceFile file = translate("class A extends Missing { void m(A a, String s) { use(a, s); } }");
    List<Expr> arguments = file.calls("use").get(0).arguments();
    Type a = arguments.get(0).type();
    assertThat(a.is("A")).isTrue();
    assertThat(a.isKnownNot("java.util.List")).isFalse();
    Type s = arguments.get(1).type();
    assertThat(s.isSubtypeOf("java.lang.CharSequence")).isTrue();
    assertThat(s.isKnownNot("java.util.List")).isTrue();
  }

  private static Method method(SourceFile file, String name) {
    return file.calls(name).get(0).method();
  }

  private static SourceFile translate(String text) {
    return ((FrontEnd.Translated) parse(List.of(source("A.java", text)), List.of())).file();
  }

  private static FrontEnd.Source source(String name, String text) {
    return new FrontEnd.Source(Path.of(name), text);
  }

  /** What became of the first source. */
  private static FrontEnd.Parsed parse(List<FrontEnd.Source> sources, List<Path> classPath) {
    List<FrontEnd.Parsed> parsed = new ArrayList<>();
    new JavaParserFrontEnd().parse(sources, classPath, parsed::add);
    assertThat(parsed).hasSameSizeAs(sources);
    return parsed.get(0);
  }
}
