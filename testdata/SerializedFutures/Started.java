import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** All tasks are started before the first is waited for, or run side by side anyway. */
class Started {
  static int work(int n) {
    return n * n;
  }

  List<Integer> gathered(List<Integer> all) {
    List<CompletableFuture<Integer>> futures =
        all.stream().map(n -> CompletableFuture.supplyAsync(() -> work(n))).toList();
    return futures.stream().map(CompletableFuture::join).toList(); // ok: all are started by the line above
  }

  List<Integer> inOneChain(List<Integer> all) {
    return all.stream()
        .map(n -> CompletableFuture.supplyAsync(() -> work(n)))
        .collect(Collectors.toList())
        .stream()
        .map(CompletableFuture::join) // ok: the list in between starts all
        .toList();
  }

  List<Integer> sorted(List<Integer> all) {
    return all.stream()
        .map(n -> CompletableFuture.supplyAsync(() -> work(n)))
        .sorted((a, b) -> 0)
        .map(CompletableFuture::join) // ok: sorting goes through all of them first
        .toList();
  }

  List<Integer> parallel(List<Integer> all) {
    return all.parallelStream()
        .map(n -> CompletableFuture.supplyAsync(() -> work(n)))
        .map(CompletableFuture::join) // ok: several elements at once
        .toList();
  }

  List<Integer> parallelLater(List<Integer> all) {
    return all.stream()
        .map(n -> CompletableFuture.supplyAsync(() -> work(n)))
        .map(CompletableFuture::join) // ok: the whole stream is parallel
        .parallel()
        .toList();
  }

  int pairs(List<Integer> all) {
    int sum = 0;
    for (int n : all) {
      CompletableFuture<Integer> one = CompletableFuture.supplyAsync(() -> work(n));
      CompletableFuture<Integer> other = CompletableFuture.supplyAsync(() -> work(n + 1));
      sum += one.join() + other.join(); // ok: two at a time
    }
    return sum;
  }

  int overlapped(List<Integer> all) {
    int sum = 0;
    for (int n : all) {
      CompletableFuture<Integer> one = CompletableFuture.supplyAsync(() -> work(n));
      int here = work(n + 1);
      sum += here + one.join(); // ok: something else is done meanwhile
    }
    return sum;
  }

  int given(List<CompletableFuture<Integer>> futures) {
    int sum = 0;
    for (CompletableFuture<Integer> future : futures) {
      sum += future.join(); // ok: started by somebody else
    }
    return sum;
  }

  int invoked(ExecutorService executor, List<java.util.concurrent.Callable<Integer>> tasks)
      throws Exception {
    int sum = 0;
    for (Future<Integer> future : executor.invokeAll(tasks)) {
      sum += future.get(); // ok: all have run
    }
    return sum;
  }

  Integer once(ExecutorService executor) throws Exception {
    return executor.submit(() -> work(1)).get(); // ok: no loop
  }
}
