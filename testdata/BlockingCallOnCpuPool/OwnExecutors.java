import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;

/** Executors are followed to where they are made. */
class OwnExecutors {
  private final ExecutorService stealing = Executors.newWorkStealingPool();
  private final ExecutorService cached = Executors.newCachedThreadPool();
  private static final Executor COMMON;
  private final ExecutorService given;

  static {
    COMMON = ForkJoinPool.commonPool();
  }

  OwnExecutors(ExecutorService given) {
    this.given = given;
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Future<String> stealing(Path path) {
    return stealing.submit(() -> Files.readString(path)); // want "a pool that has about one per core"
  }

  void thisField(Path path) {
    this.stealing.execute(() -> read(path)); // want "`Files.readString`, called by `read`, blocks"
  }

  void common(Path path) {
    COMMON.execute(() -> read(path)); // want "the common pool"
  }

  CompletableFuture<String> passed(Path path) {
    ForkJoinPool pool = ForkJoinPool.commonPool();
    return CompletableFuture.supplyAsync(() -> read(path), pool); // want "the common pool"
  }

  Future<String> cached(Path path) {
    return cached.submit(() -> Files.readString(path)); // ok: made for tasks that wait
  }

  Future<String> given(Path path) {
    return given.submit(() -> Files.readString(path)); // ok: nobody knows which pool this is
  }

  CompletableFuture<String> explicit(Path path) {
    return CompletableFuture.supplyAsync(() -> read(path), cached); // ok: an executor for tasks that wait
  }

  CompletableFuture<String> reassigned(Path path, boolean quick) {
    Executor executor = ForkJoinPool.commonPool();
    if (!quick) {
      executor = cached;
    }
    return CompletableFuture.supplyAsync(() -> read(path), executor); // ok: it may be another executor by then
  }

  CompletableFuture<String> fixed(Path path) {
    ExecutorService executor = Executors.newFixedThreadPool(8);
    return CompletableFuture.supplyAsync(() -> read(path), executor); // ok: a pool of the program's own
  }
}
