import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ParallelStreams {
  static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      return "";
    }
  }

  List<String> contents(List<Path> paths) {
    return paths.parallelStream().map(path -> read(path)).toList(); // want "`Files.readString`, called by `read`, blocks a thread of the common pool"
  }

  List<String> byReference(List<Path> paths) {
    return paths.parallelStream().map(ParallelStreams::read).toList(); // want "the common pool"
  }

  List<Integer> joined(List<CompletableFuture<Integer>> futures) {
    return futures.parallelStream().map(CompletableFuture::join).toList(); // want "`CompletableFuture.join`"
  }

  long later(Stream<Path> paths) {
    return paths.filter(path -> read(path).isEmpty()).parallel().count(); // want "the common pool"
  }

  List<String> held(List<Path> paths) {
    Stream<Path> all = paths.parallelStream();
    return all.filter(p -> !p.isAbsolute()).map(p -> read(p)).toList(); // want "the common pool"
  }

  List<String> oneByOne(List<Path> paths) {
    return paths.stream().map(path -> read(path)).toList(); // ok: the caller's own thread
  }

  List<String> back(List<Path> paths) {
    return paths.parallelStream().sequential().map(path -> read(path)).toList(); // ok: the last of the two holds for the whole stream
  }

  List<String> backAtTheEnd(List<Path> paths) {
    return paths.parallelStream().map(path -> read(path)).sequential().toList(); // ok: sequential after all
  }

  List<String> ownPool(List<Path> paths) throws ExecutionException, InterruptedException {
    ForkJoinPool pool = new ForkJoinPool(64);
    return pool.submit(() -> paths.parallelStream().map(p -> read(p)).toList()).get(); // ok: runs in the pool that it is submitted to
  }

  List<String> keptForOwnPool(List<Path> paths) throws ExecutionException, InterruptedException {
    ForkJoinPool pool = new ForkJoinPool(64);
    Callable<List<String>> task = () -> paths.parallelStream().map(p -> read(p)).toList(); // ok: nobody knows which pool the task runs in
    return pool.submit(task).get();
  }

  void called(ForkJoinPool pool) {
    pool.execute(this::refresh);
    CompletableFuture.runAsync(() -> again(), pool);
  }

  private void refresh() {
    List.of(Path.of("a")).parallelStream().forEach(p -> read(p)); // ok: a method that another pool is given
  }

  private void again() {
    List.of(Path.of("b")).parallelStream().forEach(p -> read(p)); // ok: called by a task of another pool
  }

  String[] array(List<Path> paths) {
    String[] all = new String[paths.size()];
    Arrays.parallelSetAll(all, i -> read(paths.get(i))); // want "the common pool"
    return all;
  }

  List<Integer> afterAll(List<CompletableFuture<Integer>> futures) {
    CompletableFuture.allOf(futures.toArray(new CompletableFuture<?>[0])).join();
    return futures.parallelStream().map(f -> f.join()).collect(Collectors.toList()); // ok: all of them are done
  }

  List<String> names(List<Path> paths) {
    return paths.parallelStream().map(path -> path.toString().trim()).toList(); // ok: no call that waits
  }
}
