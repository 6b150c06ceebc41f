import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** A fan-out that remembers its futures, so that nothing is asked twice. */
final class FanOutMemo {
  private static final ConcurrentMap<String, CompletableFuture<Double>> PRICES =
      new ConcurrentHashMap<>(); // want "`PRICES` never loses an entry"
  private static final Map<String, CompletableFuture<Double>> IN_FLIGHT = new ConcurrentHashMap<>(); // ok: removed when it completes

  private FanOutMemo() {}

  static List<CompletableFuture<Double>> prices(List<String> articles) {
    return articles.stream().map(FanOutMemo::price).toList();
  }

  static CompletableFuture<Double> price(String article) {
    return PRICES.computeIfAbsent(
        article, a -> CompletableFuture.supplyAsync(() -> a.length() * 1.5));
  }

  static CompletableFuture<Double> once(String article) {
    CompletableFuture<Double> price =
        IN_FLIGHT.computeIfAbsent(
            article, a -> CompletableFuture.supplyAsync(() -> a.length() * 1.5));
    return price.whenComplete((value, failure) -> IN_FLIGHT.remove(article));
  }
}
