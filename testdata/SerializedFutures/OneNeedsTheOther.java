import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The next task needs what the one before gave, or is not to run at all. */
class OneNeedsTheOther {
  private final ExecutorService one = Executors.newSingleThreadExecutor();

  static int step(int state, int n) {
    return state + n;
  }

  static boolean check(int n) {
    return n > 0;
  }

  int folded(List<Integer> all) {
    int state = 0;
    for (int n : all) {
      int before = state;
      state = CompletableFuture.supplyAsync(() -> step(before, n)).join(); // ok: each step needs the one before
    }
    return state;
  }

  List<Integer> growing(List<Integer> all) {
    List<Integer> done = new ArrayList<>();
    for (int n : all) {
      done.add(CompletableFuture.supplyAsync(() -> step(done.size(), n)).join()); // ok: the task sees what is done
    }
    return done;
  }

  boolean all(ExecutorService executor, List<Integer> all) throws Exception {
    for (int n : all) {
      if (!executor.submit(() -> check(n)).get()) { // ok: ends at the first that fails
        return false;
      }
    }
    return true;
  }

  int pages(ExecutorService executor) throws Exception {
    int page = 0;
    boolean more = true;
    for (int i = 0; more; i++) {
      int at = i;
      more = executor.submit(() -> check(at)).get(); // ok: the answer tells whether there is another page
      page++;
    }
    return page;
  }

  Optional<Integer> first(List<Integer> all) {
    return all.stream()
        .map(n -> CompletableFuture.supplyAsync(() -> step(n, n)))
        .map(CompletableFuture::join) // ok: the first that fits ends it
        .filter(OneNeedsTheOther::check)
        .findFirst();
  }

  boolean any(List<Integer> all) {
    return all.stream().anyMatch(n -> CompletableFuture.supplyAsync(() -> check(n)).join()); // ok: the first that fits ends it
  }

  List<Integer> few(List<Integer> all) {
    return all.stream()
        .map(n -> CompletableFuture.supplyAsync(() -> step(n, n)))
        .map(CompletableFuture::join) // ok: no more than two are to run
        .limit(2)
        .toList();
  }

  List<Integer> endless(int seed) {
    return Stream.iterate(seed, n -> n + 1)
        .map(n -> CompletableFuture.supplyAsync(() -> step(n, n)))
        .map(CompletableFuture::join) // ok: an endless stream can't be gathered
        .takeWhile(OneNeedsTheOther::check)
        .toList();
  }

  int alone(List<Integer> all) throws ExecutionException, InterruptedException {
    int sum = 0;
    for (int n : all) {
      sum += one.submit(() -> step(n, n)).get(); // ok: the executor has one thread
    }
    return sum;
  }

  int tried(ExecutorService executor) throws Exception {
    for (int i = 0; i < 3; i++) {
      try {
        return executor.submit(() -> step(1, 2)).get(); // ok: tries again when it fails
      } catch (ExecutionException e) {
        Thread.sleep(100);
      }
    }
    throw new IllegalStateException();
  }

  void warm(ExecutorService executor, int times) throws Exception {
    for (int i = 0; i < times; i++) {
      executor.submit(() -> step(1, 2)).get(); // ok: the same task again, none of many
    }
  }

  int polled(ExecutorService executor, List<Integer> all) throws Exception {
    int late = 0;
    for (int n : all) {
      Future<Integer> future = executor.submit(() -> step(n, n));
      try {
        late += future.get(1, TimeUnit.SECONDS); // ok: gives up on slow ones, each with a limit of its own
      } catch (TimeoutException e) {
        future.cancel(true);
      }
    }
    return late;
  }

  int waiting(ExecutorService executor) throws Exception {
    int n = 0;
    while (n < 10) {
      int at = n;
      n += executor.submit(() -> step(at, 1)).get(); // ok: goes on from where it is
    }
    return n;
  }

  void single(ExecutorService executor) throws Exception {
    for (int n : new int[] {7}) {
      executor.submit(() -> step(n, n)).get(); // ok: one iteration
    }
  }
}
