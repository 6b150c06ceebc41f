package io.github.hotloop.testing;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.JavaFileObject;

/** A case compiled by the JDK at hand, and run. */
public final class Compiled {
  private final Map<String, byte[]> classes = new HashMap<>();
  private final String mainClass;
  private final List<Path> classPath;

  /**
   * Compiles one file.
   *
   * @param classPath libraries that it needs
   * @throws AssertionError with javac's messages if it does not compile
   */
  public Compiled(String className, String text, List<Path> classPath) {
    this.mainClass = className;
    this.classPath = classPath;
    Compilation compilation =
        Compiler.javac()
            .withOptions("-proc:none", "-Xlint:none")
            .withClasspath(classPath.stream().map(Path::toFile).toList())
            .compile(JavaFileObjects.forSourceString(className, text));
    if (compilation.status() != Compilation.Status.SUCCESS) {
      throw new AssertionError(
          className + " does not compile: " + compilation.errors() + "\n" + text);
    }
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        String name = file.getName().replaceFirst("^/?CLASS_OUTPUT/", "");
        classes.put(name.substring(0, name.length() - 6).replace('/', '.'), bytes(file));
      }
    }
  }

  private static byte[] bytes(JavaFileObject file) {
    try (InputStream in = file.openInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What {@code static Object probe()} gives, or throws, as text; empty if there is none. */
  public Optional<String> probe() {
    try {
      var probe =
          new MemoryClasses(classes, classPath).loadClass(mainClass).getDeclaredMethod("probe");
      probe.setAccessible(true);
      return Optional.of(Arrays.deepToString(new Object[] {probe.invoke(null)}));
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    } catch (InvocationTargetException e) {
      return Optional.of("throws " + e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
