package io.github.hotloop.lsp;

import io.github.hotloop.project.ClassPath;
import io.github.hotloop.project.GradleClassPath;
import io.github.hotloop.project.Input;
import io.github.hotloop.project.MavenClassPath;
import io.github.hotloop.project.Problem;
import io.github.hotloop.project.UsageException;
import io.github.hotloop.project.WorkingDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What projects compile against. What the user wrote counts alone. A project's Maven is asked in
 * the background, and the answer is kept for as long as no POM changes; of Gradle projects is read
 * what is there.
 */
final class ClassPaths implements AutoCloseable {
  private static final int POM_DEPTH = 8;

  private final ExecutorService background =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "hotloop-maven");
            thread.setDaemon(true);
            return thread;
          });
  private final Path cache;
  private final Consumer<String> notice;
  private final Consumer<StatusClient.Status> status;
  private final BiConsumer<Path, List<Path>> late;

  /**
   * Class paths.
   *
   * @param notice takes what went wrong
   * @param status takes what is known of the class path of a project
   * @param late takes, for a project's folder, a class path that was not known at once
   */
  ClassPaths(
      Consumer<String> notice,
      Consumer<StatusClient.Status> status,
      BiConsumer<Path, List<Path>> late) {
    this.cache = cache(System.getenv());
    this.notice = notice;
    this.status = status;
    this.late = late;
  }

  private static Path cache(Map<String, String> environment) {
    String home = System.getProperty("user.home");
    Path caches =
        Stream.of("XDG_CACHE_HOME", "LOCALAPPDATA")
            .map(name -> environment.getOrDefault(name, ""))
            .filter(folder -> !folder.isEmpty())
            .findFirst()
            .map(Path::of)
            .orElse(Path.of(home, ".cache"));
    return caches.resolve("hotloop").resolve("class-paths");
  }

  /** What is known at once. What is not, comes later. */
  List<Path> of(Path folder, Settings settings) {
    if (!settings.classPath().isEmpty()) {
      return known(folder, written(folder, settings.classPath()));
    } else if (Files.isRegularFile(folder.resolve("pom.xml"))) {
      return settings.mayAskMaven() ? maven(folder) : unknown(folder, "Maven may not be asked");
    }
    Path home = Path.of(System.getProperty("user.home"));
    String gradle = System.getenv().getOrDefault("GRADLE_USER_HOME", "");
    List<Path> read =
        GradleClassPath.read(
            folder,
            gradle.isEmpty() ? home.resolve(".gradle") : Path.of(gradle),
            home.resolve(".m2/repository"));
    return read.isEmpty() && Projects.buildFolder(folder).isPresent()
        ? unknown(folder, "the build files name no library that is on this machine")
        : known(folder, read);
  }

  private List<Path> known(Path folder, List<Path> entries) {
    String count = entries.size() == 1 ? "1 jar or folder" : entries.size() + " jars or folders";
    String told = entries.isEmpty() ? "nothing but the JDK" : count;
    status.accept(new StatusClient.Status("ok", true, "class path of " + folder + ": " + told));
    return entries;
  }

  private List<Path> unknown(Path folder, String reason) {
    String told = "the class path of " + folder + " is not known: " + reason;
    status.accept(new StatusClient.Status("warning", true, told));
    return List.of();
  }

  private List<Path> written(Path folder, List<String> paths) {
    try {
      ClassPath parsed = ClassPath.parse(paths, new WorkingDirectory(folder));
      tell(parsed.problems());
      return parsed.entries();
    } catch (UsageException e) {
      notice.accept(e.getMessage());
      return List.of();
    }
  }

  private void tell(List<Problem> problems) {
    problems.forEach(problem -> notice.accept(problem.where() + ": " + problem.message()));
  }

  private List<Path> maven(Path folder) {
    Path kept = cache.resolve(hash(folder) + ".txt");
    try {
      if (Files.isRegularFile(kept)) {
        List<Path> entries = Files.readAllLines(kept).stream().map(Path::of).toList();
        if (entries.stream().allMatch(Files::exists)) {
          return known(folder, entries);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      // Asking again mends it.
    }
    String asking = "asking Maven for the class path of " + folder;
    status.accept(new StatusClient.Status("ok", false, asking));
    background.execute(() -> ask(folder, kept));
    return List.of();
  }

  private void ask(Path folder, Path kept) {
    Input whole = new Input.OnDisk(folder.resolve("pom.xml"), "pom.xml");
    MavenClassPath answer =
        MavenClassPath.ask(List.of(whole), new WorkingDirectory(folder), question -> {});
    if (Thread.currentThread().isInterrupted()) {
      return;
    }
    tell(answer.problems());
    List<Path> entries = List.copyOf(answer.entries());
    if (answer.problems().isEmpty()) {
      keep(kept, entries);
      known(folder, entries);
    } else {
      unknown(folder, answer.problems().get(0).message());
    }
    late.accept(folder, entries);
  }

  private static void keep(Path kept, List<Path> entries) {
    try {
      Files.createDirectories(kept.getParent());
      // Two servers may write at once: each reads a whole file or none.
      Path written = Files.createTempFile(kept.getParent(), "new", ".txt");
      Files.write(written, entries.stream().map(Path::toString).toList());
      Files.move(
          written, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // It is asked again next time.
    }
  }

  /** Of all POMs of the project, and where they are. */
  private static String hash(Path folder) {
    try (Stream<Path> files = Files.find(folder, POM_DEPTH, ClassPaths::isPom)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path pom : files.sorted().toList()) {
        digest.update(pom.toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(pom));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (IOException | java.io.UncheckedIOException e) {
      return "unreadable";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static boolean isPom(Path file, java.nio.file.attribute.BasicFileAttributes attributes) {
    return file.endsWith("pom.xml") && attributes.isRegularFile() && !inTarget(file);
  }

  private static boolean inTarget(Path file) {
    for (Path name : file) {
      if (name.toString().equals("target")) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() {
    background.shutdownNow();
  }
}
