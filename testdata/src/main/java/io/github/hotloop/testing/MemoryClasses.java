package io.github.hotloop.testing;

import java.util.Map;

/** Loads classes from memory, and from the JDK; knows nothing of the test's own class path. */
public final class MemoryClasses extends ClassLoader {
  private final Map<String, byte[]> classes;

  /** A loader of these classes, by binary name. */
  public MemoryClasses(Map<String, byte[]> classes) {
    super(ClassLoader.getPlatformClassLoader());
    this.classes = Map.copyOf(classes);
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
