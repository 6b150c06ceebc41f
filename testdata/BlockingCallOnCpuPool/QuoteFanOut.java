// release: 21
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestOperations;

/** A fan-out over several suppliers; threads that wait cost next to nothing on this release. */
class QuoteFanOut {
  private final RestClient rest;
  private final RestOperations prices;
  private final Executor executor;

  QuoteFanOut(RestClient rest, RestOperations prices, Executor executor) {
    this.rest = rest;
    this.prices = prices;
    this.executor = executor;
  }

  List<CompletableFuture<String>> quotes(List<String> suppliers, String sku) {
    return suppliers.stream()
        .map(
            supplier ->
                CompletableFuture.supplyAsync(
                    () -> prices.getForObject(supplier + "/" + sku, String.class))) // want "`RestOperations.getForObject` blocks a thread of the common pool"
        .toList();
  }

  CompletableFuture<Void> order(String sku) {
    return CompletableFuture.supplyAsync(() -> sku.toUpperCase())
        .thenAcceptAsync(
            name -> rest.post().uri("/orders").body(name).retrieve().toBodilessEntity()); // want "`ResponseSpec.toBodilessEntity`"
  }

  void direct(String sku) {
    ForkJoinPool.commonPool()
        .execute(() -> prices.delete("/orders/" + sku)); // want "`RestOperations.delete` blocks a thread of the common pool"
  }

  CompletableFuture<String> given(String sku) {
    return CompletableFuture.supplyAsync(
        () -> prices.getForObject("/quotes/" + sku, String.class), executor); // ok: the executor is the caller's choice
  }

  List<CompletableFuture<String>> prepared(List<String> suppliers) {
    return suppliers.stream()
        .map(supplier -> CompletableFuture.supplyAsync(() -> rest.post().uri(supplier)))
        .map(request -> request.thenApply(r -> r.toString())) // ok: a request that is only built is not sent
        .toList();
  }
}
