package io.github.hotloop.javaparser;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Which class file holds which class: an index of jars and folders, read once and shared by all
 * workers. Where two hold the same class the first one counts. Class files are read as data; no
 * class is loaded.
 */
final class ClassPath implements javassist.ClassPath, Closeable {
  private static final String CLASS = ".class";

  /**
   * Where a class is.
   *
   * @param binaryName as in {@code java.util.Map$Entry}
   */
  private record Entry(Container container, String binaryName) {}

  /** A jar or a folder. */
  private interface Container extends Closeable {
    byte[] read(String name) throws IOException;

    URL url(String name) throws IOException;
  }

  private final Map<String, Entry> byDottedName = new HashMap<>();
  private final List<Container> containers = new ArrayList<>();

  /** Indexes what exists and can be read; passes over the rest. */
  ClassPath(List<Path> classPath) {
    for (Path path : classPath) {
      try {
        if (Files.isDirectory(path)) {
          indexFolder(path);
        } else if (Files.isRegularFile(path)) {
          indexJar(path);
        }
      } catch (IOException | RuntimeException e) {
        // A broken jar only means that its types stay unknown.
        continue;
      }
    }
  }

  private void indexJar(Path path) throws IOException {
    ZipFile jar = new JarFile(path.toFile(), false, ZipFile.OPEN_READ, Runtime.version());
    Container container = new Jar(path, jar);
    containers.add(container);
    ((JarFile) jar).versionedStream().map(ZipEntry::getName).forEach(name -> add(container, name));
  }

  private void indexFolder(Path folder) throws IOException {
    Container container = new Folder(folder);
    containers.add(container);
    try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      files.forEach(file -> add(container, folder.relativize(file).toString().replace('\\', '/')));
    }
  }

  private void add(Container container, String file) {
    if (file.endsWith(CLASS)) {
      String binaryName = file.substring(0, file.length() - CLASS.length()).replace('/', '.');
      byDottedName.putIfAbsent(binaryName.replace('$', '.'), new Entry(container, binaryName));
    }
  }

  /** The binary name of the class that goes by a dotted name; null if there is none. */
  String binaryName(String dottedName) {
    Entry entry = byDottedName.get(dottedName);
    return entry == null ? null : entry.binaryName;
  }

  private Entry entry(String binaryName) {
    Entry entry = byDottedName.get(binaryName.replace('$', '.'));
    return entry != null && entry.binaryName.equals(binaryName) ? entry : null;
  }

  @Override
  public InputStream openClassfile(String binaryName) {
    Entry entry = entry(binaryName);
    try {
      return entry == null
          ? null
          : new ByteArrayInputStream(entry.container.read(fileOf(binaryName)));
    } catch (IOException | IllegalStateException e) {
      return null;
    }
  }

  @Override
  public URL find(String binaryName) {
    Entry entry = entry(binaryName);
    try {
      return entry == null ? null : entry.container.url(fileOf(binaryName));
    } catch (IOException e) {
      return null;
    }
  }

  private static String fileOf(String binaryName) {
    return binaryName.replace('.', '/') + CLASS;
  }

  @Override
  public void close() throws IOException {
    for (Container container : containers) {
      container.close();
    }
  }

  private record Jar(Path path, ZipFile jar) implements Container {
    @Override
    public byte[] read(String name) throws IOException {
      ZipEntry entry = jar.getEntry(name);
      if (entry == null) {
        throw new IOException("No entry " + name);
      }
      try (InputStream in = jar.getInputStream(entry)) {
        return in.readAllBytes();
      }
    }

    @Override
    public URL url(String name) throws MalformedURLException {
      return new URL("jar:" + path.toUri() + "!/" + name);
    }

    @Override
    public void close() throws IOException {
      jar.close();
    }
  }

  private record Folder(Path path) implements Container {
    @Override
    public byte[] read(String name) throws IOException {
      return Files.readAllBytes(path.resolve(name));
    }

    @Override
    public URL url(String name) throws MalformedURLException {
      return path.resolve(name).toUri().toURL();
    }

    @Override
    public void close() {
      // A folder holds nothing open.
    }
  }
}
