package io.github.hotloop.pmd;

import java.lang.module.ModuleFinder;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds class files for PMD, which reads them and never loads a class: in the JDK at hand, then on
 * a class path.
 */
final class AuxClassPath extends URLClassLoader {
  private final Map<String, String> moduleOfPackage = new HashMap<>();

  private AuxClassPath(URL[] urls) {
    super(urls, getPlatformClassLoader());
    // The platform's loader does not see the JDK's tools, such as the compiler.
    for (var module : ModuleFinder.ofSystem().findAll()) {
      for (String name : module.descriptor().packages()) {
        moduleOfPackage.put(name.replace('.', '/'), module.descriptor().name());
      }
    }
  }

  /** What does not exist is passed over. */
  static AuxClassPath of(List<Path> classPath) {
    return new AuxClassPath(
        classPath.stream()
            .filter(Files::exists)
            .map(AuxClassPath::url)
            .flatMap(Optional::stream)
            .toArray(URL[]::new));
  }

  @Override
  public URL findResource(String name) {
    int slash = Math.max(0, name.lastIndexOf('/'));
    String module = moduleOfPackage.get(name.substring(0, slash));
    return module == null
        ? super.findResource(name)
        : url(URI.create("jrt:/" + module + "/" + name)).orElse(null);
  }

  private static Optional<URL> url(Path path) {
    return url(path.toUri());
  }

  private static Optional<URL> url(URI uri) {
    try {
      return Optional.of(uri.toURL());
    } catch (MalformedURLException e) {
      return Optional.empty();
    }
  }
}
