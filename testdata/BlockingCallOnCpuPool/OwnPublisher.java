import java.util.concurrent.Callable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** A publisher that asks itself for a value that it may have already. */
abstract class OwnPublisher extends Mono<String> implements Callable<String> {
  Mono<String> orElse(String other) {
    String value = block(); // ok: on itself; the class knows what it holds
    return value == null ? Mono.just(other) : this;
  }

  Publisher<String> again() {
    return Mono.just(this.block()); // ok: on itself, by name
  }

  Mono<String> of(Mono<String> other) {
    return Mono.just(other.block()); // want "`Mono.block` blocks the caller"
  }

  String outside(Mono<String> other) {
    return other.block(); // ok: a method that gives the value itself
  }
}
