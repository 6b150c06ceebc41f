package io.github.hotloop.testing.fuzz;

import io.github.hotloop.testing.MemoryClasses;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Many files compiled by one call of javac, in memory, and run. */
final class Batch {
  private static final List<String> OPTIONS =
      List.of("-proc:none", "-Xlint:none", "-nowarn", "-XDshould-stop.ifError=FLOW");

  private final Map<String, byte[]> classes = new HashMap<>();
  private final Map<String, String> errors = new LinkedHashMap<>();

  /** Compiles files, by the name of their class; those with errors are left out. */
  Batch(Map<String, String> sources) {
    Map<String, String> left = new LinkedHashMap<>(sources);
    int before = -1;
    // Javac writes no classes while any file has errors.
    while (errors.size() != before && !left.isEmpty()) {
      before = errors.size();
      compile(left);
      left.keySet().removeAll(errors.keySet());
    }
  }

  private void compile(Map<String, String> sources) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    List<Source> files =
        sources.entrySet().stream().map(e -> new Source(e.getKey(), e.getValue())).toList();
    try (StandardJavaFileManager standard =
        javac.getStandardFileManager(messages, Locale.ROOT, StandardCharsets.UTF_8)) {
      javac.getTask(null, new Memory(standard), messages, OPTIONS, null, files).call();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    for (Diagnostic<? extends JavaFileObject> message : messages.getDiagnostics()) {
      if (message.getKind() == Diagnostic.Kind.ERROR) {
        if (!(message.getSource() instanceof Source source)) {
          throw new IllegalStateException("javac fails: " + message);
        }
        errors.putIfAbsent(source.className, message.toString());
      }
    }
  }

  /** What javac first objects to in a file; empty if it compiles. */
  Optional<String> error(String className) {
    return Optional.ofNullable(errors.get(className));
  }

  /** What {@code static Object probe()} of a class gives, or throws, as text. */
  String probe(String className) {
    try {
      var probe = new MemoryClasses(classes).loadClass(className).getDeclaredMethod("probe");
      probe.setAccessible(true);
      return withoutIdentities(String.valueOf(probe.invoke(null)));
    } catch (InvocationTargetException e) {
      return "throws " + e.getCause();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Arrays print an identity that no two runs share. */
  private static String withoutIdentities(String text) {
    return text.replaceAll("\\[([CI])@[0-9a-f]+", "[$1@");
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String className;
    private final String text;

    Source(String className, String text) {
      super(URI.create("memory:///" + className + ".java"), Kind.SOURCE);
      this.className = className;
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
    Memory(JavaFileManager standard) {
      super(standard);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, javax.tools.FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("memory:///" + name + ".class"), kind) {
        @Override
        public OutputStream openOutputStream() {
          return new ByteArrayOutputStream() {
            @Override
            public void close() {
              classes.put(name, toByteArray());
            }
          };
        }
      };
    }
  }
}
