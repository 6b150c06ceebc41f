package io.github.hotloop.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import io.github.hotloop.knowledge.Entry;
import io.github.hotloop.knowledge.Kind;
import io.github.hotloop.knowledge.Knowledge;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private static final String STREAM = "java.util.stream.BaseStream";
  private static final List<String> STREAMS =
      List.of("java.util.stream.Stream", "java.util.stream.IntStream");

  /** Whose methods a file lists that names no type. */
  private static final Map<String, List<String>> USUAL_OWNERS =
      Map.of(
          "stream-ends.txt",
          List.of(STREAM),
          "collection-methods.txt",
          Stream.of(
                  "ArrayList LinkedList Stack TreeSet TreeMap PriorityQueue",
                  "concurrent.ConcurrentHashMap concurrent.CopyOnWriteArrayList")
              .flatMap(names -> Stream.of(names.split(" ")))
              .map(name -> "java.util." + name)
              .toList());

  /** Files whose lines begin with a category. */
  private static final Set<String> CATEGORISED =
      Set.of("boxing.txt", "collection-methods.txt", "containers.txt", "map-types.txt");

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
      if (member.all() && !member.arities().isEmpty()) {
        assertThat(
                executables(type, member).filter(e -> !e.getModifiers().contains(Modifier.PRIVATE)))
            .as("all overloads of %s of %s", member, entry)
            .allMatch(e -> !e.isVarArgs() && member.arities().contains(e.getParameters().size()));
      }
    }
  }

  /** A line of a data file that users can't add to, and the file that it is in. */
  record Fact(String file, String line) {}

  /** All lines of the files that no {@link Kind} reads. */
  static Stream<Fact> facts() throws IOException {
    Path folder =
        Repository.root().resolve("rules-core/src/main/resources/io/github/hotloop/knowledge");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> Arrays.stream(Kind.values()).noneMatch(k -> isOf(k, file)))
          .filter(file -> !file.endsWith("bounded-names.txt")) // Names of variables.
          .flatMap(file -> lines(file).map(line -> new Fact(file.getFileName().toString(), line)))
          .toList()
          .stream();
    }
  }

  private static boolean isOf(Kind kind, Path file) {
    return file.endsWith(kind.word() + ".txt");
  }

  private static Stream<String> lines(Path file) {
    return Repository.read(file)
        .lines()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty());
  }

  /** A dotted word is a type; other words are methods of the type before them, or categories. */
  @ParameterizedTest
  @MethodSource("facts")
  void factNamesWhatExists(Fact fact) {
    List<String> owners = USUAL_OWNERS.getOrDefault(fact.file(), List.of());
    boolean first = true;
    for (String word : fact.line().split("\\s+")) {
      if (word.matches("[a-z]\\w*(\\.\\w+)*\\.[A-Z]\\w*")) {
        assertThat(ELEMENTS.getTypeElement(word)).as("type %s of %s", word, fact).isNotNull();
        owners = List.of(word);
      } else if (word.matches("[A-Z]\\w*\\.\\w+")) {
        String[] parts = word.split("\\.");
        assertThat(hasMethod(List.of("java.util." + parts[0]), parts[1])).as("%s", fact).isTrue();
      } else if (!first || !CATEGORISED.contains(fact.file())) {
        assertThat(hasMethod(owners, word)).as("method %s of %s", word, fact).isTrue();
      }
      first = false;
    }
  }

  private static boolean hasMethod(List<String> owners, String name) {
    return owners.stream()
        .flatMap(owner -> owner.equals(STREAM) ? STREAMS.stream() : Stream.of(owner))
        .map(ELEMENTS::getTypeElement)
        .flatMap(type -> ElementFilter.methodsIn(ELEMENTS.getAllMembers(type)).stream())
        .anyMatch(method -> method.getSimpleName().contentEquals(name));
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
        member.arities().isEmpty()
            || member.arities().contains(parameters)
            || (executable.isVarArgs()
                && member.arities().stream().anyMatch(arity -> arity >= parameters - 1));
    return taken && !executable.getModifiers().contains(Modifier.PRIVATE);
  }
}
