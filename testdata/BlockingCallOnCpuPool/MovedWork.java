import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import reactor.core.publisher.Mono;

/** A controller whose methods run on the event loop, but for those that are moved. */
@Controller("/stock")
class MovedWork {
  @Get("/count")
  Mono<String> count() throws IOException {
    String count = Files.readString(Path.of("count")); // want "`Files.readString` blocks the caller, whom the return type promises not to wait"
    return Mono.just(count);
  }

  @ExecuteOn(TaskExecutors.BLOCKING)
  @Get("/total")
  Mono<String> total() throws IOException {
    String count = Files.readString(Path.of("total")); // ok: moved to an executor for tasks that wait
    return Mono.just(count);
  }

  @ExecuteOn(TaskExecutors.IO)
  @Controller("/orders")
  static class Orders {
    @Get
    Mono<String> all() throws IOException {
      return Mono.just(Files.readString(Path.of("orders"))); // ok: moved, as all methods of the class
    }
  }
}
