package io.github.hotloop.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The source folders that the inputs belong to, worked out from a package declaration of each
 * folder. A file among them is seen as part of its whole project, whichever part is checked.
 */
public final class SourceRoots {
  private static final Pattern PACKAGE =
      Pattern.compile("^\\s*(?:@\\S+\\s+)*package\\s+([\\p{L}\\w.]+)\\s*;", Pattern.MULTILINE);
  private static final int HEADER_BYTES = 32 << 10;

  private final Set<Path> roots = new TreeSet<>();
  private final Set<Path> files = new LinkedHashSet<>();
  private final Set<String> packages = new HashSet<>();

  private SourceRoots() {}

  /** Finds the roots of these inputs; {@code more} are roots already known. */
  public static SourceRoots of(List<Input> inputs, Collection<Path> more) {
    SourceRoots found = new SourceRoots();
    Set<Path> folders = new HashSet<>();
    for (Input input : inputs) {
      found.files.add(input.path());
      Path folder = input.path().getParent();
      if (folder != null && folders.add(folder)) {
        Optional<String> name = packageOf(input);
        name.ifPresent(found.packages::add);
        if (input instanceof Input.OnDisk) {
          name.flatMap(n -> rootOf(folder, n)).ifPresent(found.roots::add);
        }
      }
    }
    Set<Path> companions = new TreeSet<>(more);
    found.roots.forEach(root -> companions.addAll(siblings(root)));
    companions.addAll(found.roots);
    for (Path root : companions) {
      found.addAll(root);
    }
    return found;
  }

  /** All sources that may declare a type in use. */
  public Collection<Path> files() {
    return files;
  }

  /** The packages of these sources. */
  public Set<String> packages() {
    return packages;
  }

  private void addAll(Path root) {
    if (!Files.isDirectory(root)) {
      return;
    }
    Set<Path> folders = new HashSet<>();
    new SourceWalk(
            root,
            file -> {
              Path normal = file.normalize();
              files.add(normal);
              Path folder = normal.getParent();
              if (folders.add(folder)) {
                packages.add(root.relativize(folder).toString().replaceAll("[/\\\\]", "."));
              }
            },
            // What can't be read here was not asked for; its types stay unknown.
            (path, isError, message) -> {})
        .run();
  }

  private static Optional<String> packageOf(Input input) {
    try {
      byte[] bytes = input.read();
      int length = Math.min(bytes.length, HEADER_BYTES);
      Matcher declaration = PACKAGE.matcher(new String(bytes, 0, length, StandardCharsets.UTF_8));
      return declaration.find() ? Optional.of(declaration.group(1)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The folder above the package; empty if the file does not lie where its package says. */
  private static Optional<Path> rootOf(Path folder, String packageName) {
    Path names = Path.of(packageName.replace('.', '/'));
    Path root = folder;
    for (int i = 0; i < names.getNameCount() && root != null; i++) {
      root = root.getParent();
    }
    return folder.endsWith(names) ? Optional.ofNullable(root) : Optional.empty();
  }

  /** {@code src/main/java} for {@code src/test/java}, and the like. */
  private static List<Path> siblings(Path root) {
    Path set = root.getParent();
    Path sets = set == null ? null : set.getParent();
    if (sets == null || !root.endsWith("java") || !sets.endsWith("src")) {
      return List.of();
    }
    Set<Path> found = new TreeSet<>();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(sets)) {
      folders.forEach(folder -> found.add(folder.resolve("java")));
    } catch (IOException e) {
      return List.of();
    }
    return List.copyOf(found);
  }
}
