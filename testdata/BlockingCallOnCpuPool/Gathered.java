import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;

/** Futures that a program gathers with helpers of its own. */
class Gathered {
  private final Map<String, CompletableFuture<Integer>> open = new HashMap<>();

  static CompletableFuture<Void> waitForAll(Collection<? extends CompletableFuture<?>> futures) {
    return CompletableFuture.allOf(futures.toArray(new CompletableFuture<?>[0]));
  }

  CompletableFuture<List<Integer>> all(List<CompletableFuture<Integer>> futures) {
    return waitForAll(futures).thenApply(done -> futures.stream().map(f -> f.join()).toList()); // ok: who gathers several futures waits for them
  }

  CompletableFuture<Integer> values() {
    return waitForAll(open.values())
        .thenCompose(done -> CompletableFuture.completedFuture(open.get("a").join())); // ok: gathered as the values of a map
  }

  CompletableFuture<Integer> later(List<CompletableFuture<Integer>> futures) {
    return waitForAll(new ArrayList<>(futures))
        .thenApply(done -> "x")
        .thenApply(text -> sum(futures)); // ok: gathered two steps before, waited for by another method
  }

  private static int sum(List<CompletableFuture<Integer>> futures) {
    int sum = 0;
    for (CompletableFuture<Integer> future : futures) {
      try {
        sum += future.get();
      } catch (InterruptedException | ExecutionException e) {
        sum--;
      }
    }
    return sum;
  }

  CompletableFuture<Integer> chosen(List<CompletableFuture<Integer>> futures, boolean some) {
    CompletableFuture<?> gathered;
    if (some) {
      gathered = CompletableFuture.allOf(futures.get(0), futures.get(1));
    } else {
      gathered = CompletableFuture.allOf(futures.toArray(new CompletableFuture<?>[0]));
    }
    return gathered.thenApply(done -> sum(futures)); // ok: one of two that gather
  }

  CompletableFuture<Integer> stage(CompletionStage<Integer> one) {
    return one.toCompletableFuture().thenApply(n -> n + one.toCompletableFuture().join()); // ok: the stage that calls back, as a future
  }

  CompletableFuture<Integer> upstream(CompletionStage<Integer> one) {
    return one.thenCompose(n -> CompletableFuture.completedFuture(n + 1))
        .thenApply(n -> n + one.toCompletableFuture().join()) // ok: the stage that began it
        .toCompletableFuture();
  }

  CompletableFuture<Integer> finished(
      CompletableFuture<Integer> one, List<CompletableFuture<Integer>> others) {
    return one.thenApply(
        n ->
            others.stream()
                .filter(f -> f.getNow(0) > 0)
                .mapToInt(f -> f.join()) // ok: takes those alone that have a value
                .sum());
  }

  CompletableFuture<Integer> askedOutside(CompletableFuture<Integer> one) {
    return one.isDone() ? CompletableFuture.supplyAsync(() -> one.join() + 1) : one; // ok: asked before the task was made
  }

  CompletableFuture<Integer> completeAfterSteps(CompletableFuture<Integer> one) {
    CompletableFuture<Integer> known = CompletableFuture.completedFuture("x").thenApply(x -> 1);
    return one.thenApply(n -> n + known.join()); // ok: a step on a complete future runs at once
  }

  CompletableFuture<Integer> notGathered(
      CompletableFuture<Integer> one, List<CompletableFuture<Integer>> others) {
    return one.thenApply(n -> n + sum(others)); // want "`Future.get`, called by `sum`, blocks whichever thread completes the future"
  }

  CompletableFuture<Integer> named(CompletableFuture<Integer> one, List<String> names) {
    return size(names).thenCombine(one, (a, b) -> a + open.get("a").join()); // want "`CompletableFuture.join` blocks whichever thread completes the future"
  }

  private static CompletableFuture<Integer> size(List<String> names) {
    return CompletableFuture.completedFuture(names.size());
  }
}
