import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

/** A service over Spring's RestClient, whose chains have wildcards in their types. */
class RestCalls {
  private final RestClient client;
  private final Executor blocking;

  RestCalls(RestClient.Builder builder, Executor blocking) {
    this.client = builder.baseUrl("http://stock").build();
    this.blocking = blocking;
  }

  CompletableFuture<String> price(String article) {
    return CompletableFuture.supplyAsync(
        () -> client.get().uri("/prices/{id}", article).retrieve().body(String.class)); // want "`ResponseSpec.body` blocks a thread of the common pool"
  }

  CompletableFuture<ResponseEntity<String>> order(String order) {
    return CompletableFuture.supplyAsync(
        () -> client.post().uri("/orders").contentType(MediaType.APPLICATION_JSON).body(order).retrieve().toEntity(String.class)); // want "`ResponseSpec.toEntity` blocks"
  }

  CompletableFuture<Void> cancel(String order) {
    return CompletableFuture.runAsync(
        () -> {
          RestClient.RequestHeadersSpec<?> request = client.delete().uri(b -> b.path("/orders").build());
          request.header("reason", order).retrieve().toBodilessEntity(); // want "`ResponseSpec.toBodilessEntity` blocks"
        });
  }

  List<Integer> stock(List<URI> places) {
    return places.parallelStream()
        .map(place -> client.get().uri(place).exchange((request, response) -> response.getStatusCode().value())) // want "`RequestHeadersSpec.exchange` blocks"
        .toList();
  }

  CompletableFuture<String> given(String article) {
    return CompletableFuture.supplyAsync(
        () -> client.get().uri("/prices/{id}", article).retrieve().body(String.class), blocking); // ok: an executor that is not known
  }

  CompletableFuture<RestClient.RequestHeadersSpec<?>> prepared(String article) {
    return CompletableFuture.supplyAsync(() -> client.get().uri("/prices/{id}", article)); // ok: nothing is sent yet
  }

  String direct(String article) {
    return client.get().uri("/prices/{id}", article).retrieve().body(String.class); // ok: the caller's own thread
  }
}
