import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A pipeline on Reactor that remembers what it has looked up. */
@Component
class GeoPipeline {
  private final Map<String, Mono<String>> lookups = new ConcurrentHashMap<>(); // want "`lookups` never loses an entry"
  private final Map<String, Long> hits = new ConcurrentHashMap<>(); // want "`hits` never loses an entry"
  private final Map<String, String> recent = new ConcurrentHashMap<>(); // ok: a timer clears it

  Mono<String> country(String address) {
    return lookups.computeIfAbsent(address, a -> Mono.fromSupplier(() -> ask(a)).cache());
  }

  Flux<String> all(Flux<String> addresses) {
    return addresses.doOnNext(this::count).flatMap(this::country);
  }

  private void count(String address) {
    increment(address);
  }

  long increment(String address) {
    return hits.merge(address, 1L, Long::sum);
  }

  Mono<String> remembered(String address) {
    return Mono.just(recent.computeIfAbsent(address, GeoPipeline::ask));
  }

  void start() {
    Flux.interval(Duration.ofMinutes(5)).subscribe(tick -> recent.clear());
  }

  private static String ask(String address) {
    return address.substring(0, 2);
  }
}
