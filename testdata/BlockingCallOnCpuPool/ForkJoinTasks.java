import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** Tasks for fork-join pools, in the ways that their interfaces offer. */
class ForkJoinTasks {
  private final ForkJoinPool stealing;

  ForkJoinTasks() {
    stealing = (ForkJoinPool) Executors.newWorkStealingPool();
  }

  void adapted() {
    ForkJoinPool.commonPool().invoke(ForkJoinTask.adapt(() -> write("a"))); // want "`Files.writeString`, called by `write`, blocks a thread of the common pool"
  }

  void cast() {
    stealing.submit(() -> write("b")); // want "`Files.writeString`, called by `write`, blocks a thread of a pool that has about one per core"
  }

  void several() throws InterruptedException {
    Executors.newWorkStealingPool(4)
        .invokeAll(
            List.of(
                () -> write("c"), // want "`Files.writeString`, called by `write`, blocks"
                () -> null)); // ok: nothing that waits
  }

  void ownPool() throws InterruptedException {
    Executors.newFixedThreadPool(4).invokeAll(List.of(() -> write("e"))); // ok: a pool of one's own
  }

  void cached() {
    Executors.newCachedThreadPool().submit(() -> write("f")); // ok: a pool for tasks that wait
  }

  private static Void write(String text) {
    try {
      Files.writeString(Path.of("out"), text);
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
