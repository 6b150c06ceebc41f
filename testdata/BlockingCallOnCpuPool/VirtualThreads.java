// release: 21
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Virtual threads are made for tasks that wait. */
class VirtualThreads {
  private final ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor();

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  CompletableFuture<String> field(Path path) {
    return CompletableFuture.supplyAsync(() -> read(path), virtual); // ok: a virtual thread a task
  }

  CompletableFuture<String> local(Path path) {
    ExecutorService named =
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("read-", 0).factory());
    return CompletableFuture.supplyAsync(() -> read(path), named); // ok: virtual threads with names
  }

  CompletableFuture<String> common(Path path) {
    return CompletableFuture.supplyAsync(() -> read(path)); // want "`Files.readString`, called by `read`, blocks a thread of the common pool"
  }
}
