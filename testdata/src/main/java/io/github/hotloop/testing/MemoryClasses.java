package io.github.hotloop.testing;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Loads classes from memory, from given libraries and the JDK; knows nothing of the test's own
 * class path.
 */
public final class MemoryClasses extends ClassLoader {
  private final Map<String, byte[]> classes;

  /** A loader of these classes, by binary name. */
  public MemoryClasses(Map<String, byte[]> classes) {
    this(classes, List.of());
  }

  /** The same, with jars that they need. */
  public MemoryClasses(Map<String, byte[]> classes, List<Path> libraries) {
    super(
        new URLClassLoader(
            libraries.stream().map(MemoryClasses::url).toArray(URL[]::new),
            ClassLoader.getPlatformClassLoader()));
    this.classes = Map.copyOf(classes);
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(jar.toString(), e);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] code = classes.get(name);
    if (code == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, code, 0, code.length);
  }
}
