import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;

/** Mutiny: what is run on a pool for computation, and what a method does before it returns. */
class StockPipeline {
  private final Executor cpu = Executors.newWorkStealingPool();
  private final Executor waiting = Executors.newCachedThreadPool();
  private final Semaphore permits = new Semaphore(2);

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Uni<String> emitted(Uni<Path> path) {
    return path.emitOn(cpu).onItem().transform(p -> read(p)); // want "`Files.readString`, called by `read`, blocks a thread of a pool that has about one per core"
  }

  Uni<String> mapped(Uni<Path> path) {
    return path.emitOn(ForkJoinPool.commonPool()).map(p -> read(p)); // want "blocks a thread of the common pool"
  }

  Uni<String> subscribed(Path path) {
    return Uni.createFrom()
        .item(() -> read(path)) // want "a pool that has about one per core"
        .runSubscriptionOn(cpu);
  }

  Multi<String> many(List<Path> paths) {
    return Multi.createFrom().iterable(paths).emitOn(cpu).onItem().transform(p -> read(p)); // want "called by `read`"
  }

  Uni<Integer> awaited(Uni<Integer> one, Uni<Integer> other) {
    return one.emitOn(cpu).map(n -> n + other.await().indefinitely()); // want "`UniAwait.indefinitely` blocks a thread of a pool"
  }

  Multi<String> eager(Path path) throws IOException {
    return Multi.createFrom().items(Files.readString(path).lines()); // want "`Files.readString` blocks the caller, whom the return type promises not to wait"
  }

  Uni<String> acquired(String name) {
    permits.acquireUninterruptibly(); // want "`Semaphore.acquireUninterruptibly` blocks the caller"
    return Uni.createFrom().item(name).onTermination().invoke(() -> permits.release());
  }

  Uni<String> onWorkers(Path path) {
    return Uni.createFrom()
        .item(() -> read(path)) // ok: the default worker pool is for tasks that wait
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  Uni<String> moved(Uni<Path> path) {
    return path.emitOn(cpu).emitOn(waiting).map(p -> read(p)); // ok: moved to a pool for tasks that wait
  }

  Uni<String> unknown(Uni<Path> path) {
    return path.onItem().transform(p -> read(p)); // ok: whoever emits decides
  }

  Uni<String> deferred(Path path) {
    return Uni.createFrom().deferred(() -> Uni.createFrom().item(read(path))); // ok: run by whoever subscribes
  }

  Uni<Integer> queried(DataSource source) {
    return Uni.createFrom().item(() -> source.hashCode()); // ok: no call that waits
  }

  Uni<String> before(Uni<Path> path) {
    return path.map(p -> read(p)).emitOn(cpu); // ok: runs before the pool is entered
  }
}
