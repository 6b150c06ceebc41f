import io.netty.channel.nio.NioEventLoopGroup;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.web.client.RestOperations;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** A catalog on Reactor that still has blocking clients. */
class CatalogPipeline {
  private final JdbcOperations jdbc;
  private final RestOperations rest;
  private final Producer<String, String> producer;
  private final Scheduler jdbcScheduler = Schedulers.newBoundedElastic(10, 100, "jdbc");
  private final NioEventLoopGroup loops = new NioEventLoopGroup(2);

  CatalogPipeline(JdbcOperations jdbc, RestOperations rest, Producer<String, String> producer) {
    this.jdbc = jdbc;
    this.rest = rest;
    this.producer = producer;
  }

  Flux<String> enriched(Flux<String> skus) {
    return skus.publishOn(Schedulers.parallel())
        .filter(sku -> !sku.isEmpty())
        .doOnNext(sku -> jdbc.update("update hits set n = n + 1 where sku = ?", sku)) // want "`JdbcOperations.update` blocks a thread of a pool"
        .map(sku -> sku.trim());
  }

  Flux<String> parallel(Flux<String> skus) {
    return skus.parallel()
        .runOn(Schedulers.parallel())
        .map(sku -> rest.getForObject("/items/" + sku, String.class)) // want "`RestOperations.getForObject` blocks a thread of a pool"
        .sequential();
  }

  Flux<String> delayed(Flux<String> skus) {
    return skus.delayElements(Duration.ofMillis(10)).flatMap(sku -> Mono.just(priced(sku))); // want "`RestOperations.getForObject`, called by `priced`, blocks"
  }

  private String priced(String sku) {
    return rest.getForObject("/prices/" + sku, String.class);
  }

  Mono<String> published(String sku) throws ExecutionException, InterruptedException {
    long offset = producer.send(new ProducerRecord<>("items", sku)).get().offset(); // want "`Future.get` blocks the caller, whom the return type promises not to wait"
    return Mono.just(sku + offset);
  }

  Mono<Void> onLoop(Statement statement) {
    loops.execute(
        () -> {
          try {
            ResultSet rows = statement.executeQuery("select 1"); // want "`Statement.executeQuery` blocks an event loop"
            rows.close();
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        });
    return Mono.empty();
  }

  Flux<String> ownScheduler(Flux<String> skus) {
    return skus.publishOn(jdbcScheduler).map(sku -> priced(sku)); // ok: a bounded elastic scheduler of its own
  }

  Flux<String> given(Flux<String> skus, Scheduler scheduler) {
    return skus.publishOn(scheduler).map(sku -> priced(sku)); // ok: the caller's scheduler
  }

  Mono<List<String>> pooled(List<String> skus) {
    return Flux.fromIterable(skus)
        .publishOn(Schedulers.parallel())
        .map(sku -> sku.trim()) // ok: no call that waits
        .collectList()
        .publishOn(Schedulers.boundedElastic())
        .doOnNext(all -> jdbc.batchUpdate(all.toArray(new String[0]))); // ok: moved to the elastic scheduler
  }

  Mono<String> subscribedElsewhere(String sku) {
    return Mono.fromCallable(() -> priced(sku)) // ok: the first move from the source holds
        .subscribeOn(Schedulers.boundedElastic())
        .subscribeOn(Schedulers.parallel());
  }
}
