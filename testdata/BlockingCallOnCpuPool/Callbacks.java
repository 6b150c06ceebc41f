import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.jdbc.core.JdbcOperations;

/** Callbacks run on whichever thread completes the future. */
class Callbacks {
  private final Executor waiting = Executors.newCachedThreadPool();

  CompletableFuture<String> chained(CompletableFuture<String> one, CompletableFuture<String> other) {
    return one.thenApply(value -> value + other.join()); // want "`CompletableFuture.join` blocks whichever thread completes the future"
  }

  CompletableFuture<Void> slept(CompletableFuture<String> one) {
    return one.thenAccept(
        value -> {
          try {
            Thread.sleep(50); // want "`Thread.sleep` blocks whichever thread completes the future"
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  ListenableFuture<String> direct(ListenableFuture<String> one, Future<String> other) {
    return Futures.transform(one, value -> value + unchecked(other), MoreExecutors.directExecutor()); // want "`Future.get`, called by `unchecked`,"
  }

  private static String unchecked(Future<String> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  CompletableFuture<String> pair(CompletableFuture<String> one, CompletableFuture<String> other) {
    return one.thenCombine(other, (a, b) -> one.join() + other.join()); // ok: both are done when it is called
  }

  CompletableFuture<List<String>> all(List<CompletableFuture<String>> futures) {
    return CompletableFuture.allOf(futures.toArray(new CompletableFuture<?>[0]))
        .thenApply(done -> futures.stream().map(CompletableFuture::join).toList()); // ok: all are done when it is called
  }

  CompletableFuture<String> same(CompletableFuture<String> one) {
    return one.whenComplete((value, failure) -> one.join()); // ok: the future that calls back
  }

  CompletableFuture<String> asked(CompletableFuture<String> one, CompletableFuture<String> other) {
    return one.thenApply(value -> other.isDone() ? other.join() : value); // ok: asked before
  }

  CompletableFuture<String> complete(CompletableFuture<String> one) {
    CompletableFuture<String> known = CompletableFuture.completedFuture("x");
    return one.thenApply(value -> value + known.join()); // ok: complete from the start
  }

  CompletableFuture<String> looked(CompletableFuture<String> one, Future<String> other) {
    return one.thenApply(
        value -> {
          try {
            return other.get(0, TimeUnit.SECONDS); // ok: does not wait
          } catch (InterruptedException | ExecutionException | TimeoutException e) {
            return value;
          }
        });
  }

  CompletableFuture<Integer> stored(CompletableFuture<String> one, JdbcOperations jdbc) {
    return one.thenApply(value -> jdbc.update("insert into t values (?)", value)); // ok: of a callback only waits and I/O of its own count
  }

  CompletableFuture<String> elsewhere(CompletableFuture<String> one, Future<String> other) {
    return one.thenApplyAsync(value -> value + unchecked(other), waiting); // ok: an executor for tasks that wait
  }

  CompletableFuture<Runnable> built(CompletableFuture<String> one, CompletableFuture<String> other) {
    return one.thenApply(value -> () -> other.join()); // ok: built, not run
  }
}
