import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.Consumer;
import org.springframework.context.annotation.Bean;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Waits of no time, and methods that run at the start only. */
class NoTime {
  CompletableFuture<Object> poll(Consumer<String, String> consumer) {
    return CompletableFuture.supplyAsync(() -> consumer.poll(Duration.ZERO)); // ok: looks and does not wait
  }

  CompletableFuture<Object> look(Mono<String> value) {
    return CompletableFuture.supplyAsync(() -> value.block(Duration.ofMillis(0))); // ok: looks and does not wait
  }

  CompletableFuture<Object> wait(Consumer<String, String> consumer) {
    return CompletableFuture.supplyAsync(() -> consumer.poll(Duration.ofMillis(100))); // want "`Consumer.poll` blocks a thread of the common pool"
  }

  @Bean
  Flux<String> banned(Path list) throws Exception {
    return Flux.fromIterable(Files.readAllLines(list)); // ok: Spring calls it once, at the start
  }

  Flux<String> lines(Path list) throws Exception {
    return Flux.fromIterable(Files.readAllLines(list)); // want "`Files.readAllLines` blocks the caller"
  }
}
