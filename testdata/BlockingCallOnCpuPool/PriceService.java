import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.web.client.RestOperations;

/** A service that fans out with the default executor. */
class PriceService {
  private final RestOperations rest;
  private final JdbcOperations jdbc;

  PriceService(RestOperations rest, JdbcOperations jdbc) {
    this.rest = rest;
    this.jdbc = jdbc;
  }

  CompletableFuture<String> price(String sku) {
    return CompletableFuture.supplyAsync(
        () -> rest.getForObject("/prices/" + sku, String.class)); // want "`RestOperations.getForObject` blocks a thread of the common pool"
  }

  CompletableFuture<Integer> stock(String sku) {
    return CompletableFuture.supplyAsync(() -> count(sku)); // want "called by `count`"
  }

  private Integer count(String sku) {
    return jdbc.queryForObject("select count(*) from stock where sku = ?", Integer.class, sku);
  }

  CompletableFuture<Void> refresh(List<String> skus) {
    return CompletableFuture.runAsync(
        () -> {
          for (String sku : skus) {
            jdbc.update("update price set stale = true where sku = ?", sku); // want "`JdbcOperations.update`"
          }
        });
  }

  CompletableFuture<String> both(String one, String other) {
    CompletableFuture<String> first = price(one);
    return CompletableFuture.supplyAsync(
        () -> first.join() + ":" + other); // want "`CompletableFuture.join` blocks a thread of the common pool"
  }

  CompletableFuture<String> audited(String sku) {
    return price(sku)
        .thenApplyAsync(
            price -> {
              jdbc.update("insert into audit values (?)", sku); // want "the common pool"
              return price;
            });
  }

  String upper(String sku) throws ExecutionException, InterruptedException {
    return CompletableFuture.supplyAsync(() -> sku.toUpperCase()).get(); // ok: the caller waits, not the pool
  }
}
