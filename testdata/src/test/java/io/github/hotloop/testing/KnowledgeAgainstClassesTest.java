package io.github.hotloop.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import io.github.hotloop.knowledge.Entry;
import io.github.hotloop.knowledge.Kind;
import io.github.hotloop.knowledge.Knowledge;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every entry of the pack's data files names what exists, in the JDK at hand or in a library of
 * {@code testdata/pom.xml}. The classes are read, not loaded.
 */
class KnowledgeAgainstClassesTest {
  private static final Elements ELEMENTS = elements();
  private static final Pattern SINCE = Pattern.compile("JDK.*, since (\\d+)$");

  private static Elements elements() {
    String classPath =
        Libraries.all().stream()
            .map(Object::toString)
            .collect(Collectors.joining(File.pathSeparator));
    List<String> options = List.of("-proc:none", "-classpath", classPath);
    return ((JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, options, List.of("java.lang.Object"), null))
        .getElements();
  }

  /** All but those that say to be of a JDK newer than the one at hand. */
  static Stream<Entry> entries() {
    return Arrays.stream(Kind.values())
        .flatMap(kind -> Knowledge.builtIn().entries(kind).stream())
        .filter(
            entry -> {
              Matcher since = SINCE.matcher(entry.source());
              return !since.find()
                  || Integer.parseInt(since.group(1)) <= Runtime.version().feature();
            });
  }

  @ParameterizedTest
  @MethodSource("entries")
  void namesWhatExists(Entry entry) {
    TypeElement type = ELEMENTS.getTypeElement(entry.type());
    assertThat(type).as("type of %s", entry).isNotNull();
    if (entry.kind() == Kind.SINGLETON_ANNOTATION) {
      assertThat(type.getKind()).as("%s", entry).isEqualTo(ElementKind.ANNOTATION_TYPE);
    }
    for (Entry.Member member : entry.methods()) {
      assertThat(executables(type, member).anyMatch(e -> fits(member, e)))
          .as("%s of %s", member, entry)
          .isTrue();
    }
  }

  private static Stream<ExecutableElement> executables(TypeElement type, Entry.Member member) {
    return member.name().equals("new")
        ? ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        : ElementFilter.methodsIn(ELEMENTS.getAllMembers(type)).stream()
            .filter(method -> method.getSimpleName().contentEquals(member.name()));
  }

  private static boolean fits(Entry.Member member, ExecutableElement executable) {
    int parameters = executable.getParameters().size();
    boolean taken =
        member.arity().isEmpty()
            || member.arity().getAsInt() == parameters
            || (executable.isVarArgs() && member.arity().getAsInt() >= parameters - 1);
    return taken && !executable.getModifiers().contains(Modifier.PRIVATE);
  }
}
