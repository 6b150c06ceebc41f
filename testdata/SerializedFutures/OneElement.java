import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import reactor.core.publisher.Flux;

/** Steps that look like those of a stream. */
class OneElement {
  static int work(int n) {
    return n * n;
  }

  Optional<Integer> optional(Optional<Integer> one) {
    return one.map(n -> CompletableFuture.supplyAsync(() -> work(n))).map(CompletableFuture::join); // ok: there is one element at most
  }

  Optional<Integer> inOneStep(Optional<Integer> one) {
    return one.map(n -> CompletableFuture.supplyAsync(() -> work(n)).join()); // ok: one element, one step
  }

  Flux<Integer> pipeline(Flux<Integer> all) {
    return all.map(n -> CompletableFuture.supplyAsync(() -> work(n))).map(CompletableFuture::join); // ok: no stream, it may be merged or run elsewhere
  }

  int ofNumbers() {
    return IntStream.range(0, 9)
        .mapToObj(n -> CompletableFuture.supplyAsync(() -> work(n)))
        .mapToInt(CompletableFuture::join) // want "`join` waits for each `supplyAsync` before the next one"
        .sum();
  }

  void each(List<Integer> all) {
    all.forEach(n -> CompletableFuture.runAsync(() -> work(n)).join()); // want "`join` waits for each `runAsync` before the next one"
  }
}
