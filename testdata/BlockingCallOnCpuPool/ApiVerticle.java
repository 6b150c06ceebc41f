import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** What Vert.x calls breaking the golden rule. */
class ApiVerticle extends AbstractVerticle {
  private final HttpClient http = HttpClient.newHttpClient();
  private final CountDownLatch ready = new CountDownLatch(1);

  @Override
  public void start(Promise<Void> started) throws Exception {
    ready.await(); // want "`CountDownLatch.await` blocks an event loop"
    started.complete();
  }

  void routes(Router router) {
    router.get("/time").handler(context -> context.end(fetch("/time"))); // want "`HttpClient.send`, called by `fetch`, blocks an event loop"
    router.get("/slow").blockingHandler(context -> context.end(fetch("/slow"))); // ok: handlers of this kind run on a worker
  }

  private String fetch(String path) {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(path)).build();
      return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException | InterruptedException e) {
      return "";
    }
  }

  void timers(Path path) {
    vertx.setPeriodic(1000, id -> fetch("/ping")); // want "`HttpClient.send`, called by `fetch`"
    vertx.executeBlocking(() -> Files.readString(path)); // ok: runs on a worker
  }

  void consumers() {
    vertx
        .eventBus()
        .<String>consumer(
            "nap",
            message -> {
              try {
                Thread.sleep(Long.parseLong(message.body())); // want "`Thread.sleep` blocks an event loop"
              } catch (InterruptedException e) {
                message.fail(1, "interrupted");
              }
            });
  }
}
