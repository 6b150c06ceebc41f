import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** A fan-out that does not fan out: streams are lazy, each quote is joined before the next starts. */
class QuoteService {
  private final ExecutorService executor;

  QuoteService(ExecutorService executor) {
    this.executor = executor;
  }

  private String quote(String shop) {
    return shop.toUpperCase();
  }

  private CompletableFuture<String> load(String shop) {
    return CompletableFuture.supplyAsync(() -> quote(shop), executor);
  }

  List<String> prices(List<String> shops) {
    return shops.stream()
        .map(shop -> CompletableFuture.supplyAsync(() -> quote(shop), executor))
        .map(CompletableFuture::join) // want "`join` waits for each `supplyAsync` before the next one"
        .collect(Collectors.toList());
  }

  List<String> byLambda(List<String> shops) {
    return shops.stream().map(s -> CompletableFuture.supplyAsync(() -> quote(s))).map(f -> f.join()).toList(); // want "`join` waits"
  }

  List<String> byHelper(List<String> shops) {
    return shops.stream()
        .map(this::load)
        .map(CompletableFuture::join) // want "`join` waits for each `supplyAsync`"
        .toList();
  }

  List<Integer> chained(List<String> shops) {
    return shops.stream()
        .filter(shop -> !shop.isEmpty())
        .map(shop -> load(shop).thenApply(String::length))
        .map(CompletableFuture::join) // want "`join` waits"
        .toList();
  }

  int total(List<String> shops) {
    return shops.stream()
        .map(shop -> CompletableFuture.supplyAsync(() -> quote(shop).length()))
        .mapToInt(CompletableFuture::join) // want "`join` waits"
        .sum();
  }

  List<String> oneStep(List<String> shops) {
    return shops.stream().map(s -> CompletableFuture.supplyAsync(() -> quote(s)).join()).toList(); // want "`join` waits"
  }

  void print(List<String> shops) {
    shops.stream()
        .map(shop -> CompletableFuture.runAsync(() -> quote(shop)))
        .forEach(CompletableFuture::join); // want "`join` waits for each `runAsync`"
  }

  List<String> loop(List<String> shops) throws ExecutionException, InterruptedException {
    List<String> quotes = new ArrayList<>();
    for (String shop : shops) {
      Future<String> quote = executor.submit(() -> quote(shop));
      quotes.add(quote.get()); // want "`get` waits for each `submit` before the next one"
    }
    return quotes;
  }

  List<String> inOne(List<String> shops) throws ExecutionException, InterruptedException {
    List<String> quotes = new ArrayList<>();
    for (String shop : shops) {
      quotes.add(executor.submit(() -> quote(shop)).get()); // want "`get` waits for each `submit`"
    }
    return quotes;
  }
}
