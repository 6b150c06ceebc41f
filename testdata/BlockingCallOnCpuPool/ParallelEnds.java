import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the last call of a parallel stream is given runs in the pool too, however it is wrapped. */
class ParallelEnds {
  static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> mapped(List<Path> paths) {
    return paths.parallelStream()
        .collect(Collectors.mapping(path -> read(path), Collectors.toList())); // want "`Files.readString`, called by `read`, blocks a thread of the common pool"
  }

  Map<String, List<Path>> grouped(List<Path> paths) {
    return paths.parallelStream().collect(Collectors.groupingBy(ParallelEnds::read)); // want "`Files.readString`, called by `read`, blocks"
  }

  Map<Path, String> table(List<Path> paths) {
    return paths.parallelStream().collect(Collectors.toMap(path -> path, path -> read(path))); // want "`Files.readString`, called by `read`, blocks"
  }

  String accumulated(List<Path> paths) {
    return paths.parallelStream()
        .collect(
            StringBuilder::new,
            (text, path) -> text.append(read(path)), // want "`Files.readString`, called by `read`, blocks"
            StringBuilder::append)
        .toString();
  }

  int reduced(List<Path> paths) {
    return paths.parallelStream().reduce(0, (n, path) -> n + read(path).length(), Integer::sum); // want "`Files.readString`, called by `read`, blocks"
  }

  Optional<Path> longest(List<Path> paths) {
    return paths.parallelStream().max(Comparator.comparingInt(path -> read(path).length())); // want "`Files.readString`, called by `read`, blocks"
  }

  List<String> generated(Path path) {
    return Stream.generate(() -> read(path)).limit(100).parallel().toList(); // want "`Files.readString`, called by `read`, blocks"
  }

  List<String> supported(Iterable<Path> paths) {
    return StreamSupport.stream(paths.spliterator(), true).map(ParallelEnds::read).toList(); // want "`Files.readString`, called by `read`, blocks"
  }

  CompletableFuture<List<String>> later(List<Path> paths) {
    return CompletableFuture.supplyAsync(
        () -> paths.stream().collect(Collectors.mapping(path -> read(path), Collectors.toList()))); // want "`Files.readString`, called by `read`, blocks"
  }

  List<String> notParallel(Iterable<Path> paths) {
    return StreamSupport.stream(paths.spliterator(), false).map(ParallelEnds::read).toList(); // ok: the flag says that the caller runs it
  }

  List<String> perhaps(Iterable<Path> paths, boolean parallel) {
    return StreamSupport.stream(paths.spliterator(), parallel).map(ParallelEnds::read).toList(); // ok: nobody knows what the flag says
  }

  List<String> after(List<Path> paths) {
    return paths.stream().collect(Collectors.mapping(path -> read(path), Collectors.toList())); // ok: the caller's own thread
  }

  List<String> sequential(Iterable<Path> paths) {
    return StreamSupport.stream(paths.spliterator(), true)
        .sequential()
        .collect(Collectors.mapping(path -> read(path), Collectors.toList())); // ok: sequential after all
  }

  List<String> twice(List<Path> paths) {
    return paths.stream().map(ParallelEnds::read).parallel().sequential().toList(); // ok: the last of the two holds
  }

  Map<Path, Integer> names(List<Path> paths) {
    return paths.parallelStream()
        .collect(Collectors.toMap(path -> path, path -> path.toString().length())); // ok: no call that waits
  }

  List<String> startedAnew(List<Path> paths) {
    return paths.stream().map(path -> read(path)).toList().parallelStream().map(String::strip).toList(); // ok: the stream that reads is not the parallel one
  }

  List<String> listed(List<Path> paths) {
    List<Path> files = paths.parallelStream().collect(Collectors.toList());
    return files.stream().map(path -> read(path)).toList(); // ok: another stream, which is not parallel
  }
}
