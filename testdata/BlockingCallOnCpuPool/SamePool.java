import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.Future;

/** Tasks of the common pool that wait for others of it. */
class SamePool {
  private final Executor own = Executors.newFixedThreadPool(4);

  CompletableFuture<Integer> nested(String text) {
    return CompletableFuture.supplyAsync(
        () -> {
          CompletableFuture<Integer> half = CompletableFuture.supplyAsync(() -> text.length() / 2);
          return half.join() * 2; // want "`CompletableFuture.join` waits in the common pool for a task that needs a thread of it too"
        });
  }

  CompletableFuture<Integer> outside(String text) {
    CompletableFuture<Integer> length = CompletableFuture.supplyAsync(() -> text.length());
    return CompletableFuture.supplyAsync(() -> length.join() + 1); // want "a task that needs a thread of it too"
  }

  CompletableFuture<Integer> dependent(String text) {
    return CompletableFuture.supplyAsync(
        () ->
            CompletableFuture.supplyAsync(() -> text.length()) // want "a task that needs a thread of it too"
                .thenApply(n -> n + 1)
                .join());
  }

  List<Integer> streamed(List<String> texts) {
    return texts.parallelStream().map(text -> length(text)).toList(); // want "`CompletableFuture.join`, called by `length`, waits in the common pool for a task that needs a thread of it too"
  }

  private static int length(String text) {
    return CompletableFuture.supplyAsync(() -> text.length()).join();
  }

  CompletableFuture<Integer> another(String text) {
    return CompletableFuture.supplyAsync(
        () -> CompletableFuture.supplyAsync(() -> text.length(), own).join()); // want "`CompletableFuture.join` blocks a thread of the common pool"
  }

  CompletableFuture<Integer> helping(String text) {
    return CompletableFuture.supplyAsync(
        () -> {
          ForkJoinTask<Integer> task = ForkJoinPool.commonPool().submit(() -> text.length());
          return task.join(); // ok: a worker runs other tasks while it waits for one
        });
  }

  CompletableFuture<Integer> helpingByAnotherName(String text) {
    return CompletableFuture.supplyAsync(
        () -> {
          Future<Integer> task = ForkJoinPool.commonPool().submit(() -> text.length());
          try {
            return task.get(); // ok: the future is a fork-join task, whatever it is declared as
          } catch (InterruptedException | ExecutionException e) {
            return 0;
          }
        });
  }

  CompletableFuture<Integer> composed(String text) {
    return CompletableFuture.supplyAsync(() -> text.length())
        .thenCompose(n -> CompletableFuture.supplyAsync(() -> n + 1)); // ok: composed, nobody waits
  }
}
