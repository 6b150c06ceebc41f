import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.springframework.data.repository.CrudRepository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

class Reports {
  interface Orders extends CrudRepository<String, Long> {}

  private final Orders orders;
  private final Scheduler own = Schedulers.newParallel("reports");

  Reports(Orders orders) {
    this.orders = orders;
  }

  Flux<String> all(List<Long> ids) {
    return Flux.fromIterable(ids)
        .publishOn(Schedulers.parallel())
        .map(id -> orders.findById(id).orElse("")); // want "`CrudRepository.findById` blocks a thread of a pool that has about one per core"
  }

  Flux<Boolean> filtered(List<Long> ids) {
    return Flux.fromIterable(ids)
        .publishOn(own)
        .filter(id -> id > 0)
        .map(id -> orders.existsById(id)); // want "`CrudRepository.existsById`"
  }

  Mono<Long> subscribed() {
    return Mono.fromCallable(() -> orders.count()) // want "`CrudRepository.count`"
        .subscribeOn(Schedulers.parallel());
  }

  Flux<Long> ticking(Mono<Long> total) {
    return Flux.interval(Duration.ofSeconds(1)).map(tick -> total.block()); // want "`Mono.block` blocks a thread of a pool"
  }

  Mono<Long> onElastic() {
    return Mono.fromCallable(() -> orders.count()) // ok: the bounded elastic scheduler is made for this
        .subscribeOn(Schedulers.boundedElastic());
  }

  Flux<String> moved(List<Long> ids) {
    return Flux.fromIterable(ids)
        .publishOn(Schedulers.parallel())
        .filter(id -> id > 0)
        .publishOn(Schedulers.boundedElastic())
        .map(id -> orders.findById(id).orElse("")); // ok: moved to the elastic scheduler before
  }

  Flux<Boolean> inner(List<Long> ids) {
    return Flux.fromIterable(ids)
        .publishOn(Schedulers.parallel())
        .flatMap(
            id ->
                Mono.fromCallable(() -> orders.existsById(id)) // ok: each call is moved to the elastic scheduler
                    .subscribeOn(Schedulers.boundedElastic()));
  }

  Flux<String> unknown(List<Long> ids) {
    return Flux.fromIterable(ids).map(id -> orders.findById(id).orElse("")); // ok: whoever subscribes decides
  }

  Mono<String> eager(Future<String> future) throws ExecutionException, InterruptedException {
    String value = future.get(); // want "`Future.get` blocks the caller, whom the return type promises not to wait"
    return Mono.just(value);
  }

  Mono<Long> eagerQuery() {
    return Mono.just(orders.count()); // ok: of a method that returns a publisher only waits and I/O of its own count
  }

  Mono<String> deferred(Future<String> future) {
    return Mono.fromCallable(() -> future.get()); // ok: built here, run by whoever subscribes
  }
}
