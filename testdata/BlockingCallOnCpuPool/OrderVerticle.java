import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;
import io.vertx.core.eventbus.Message;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.Producer;

/** An order service on Vert.x: one event loop serves all of it. */
class OrderVerticle extends AbstractVerticle {
  private final Connection connection;
  private final Producer<String, String> producer;

  OrderVerticle(Connection connection, Producer<String, String> producer) {
    this.connection = connection;
    this.producer = producer;
  }

  @Override
  public void start() {
    Router router = Router.router(vertx);
    router.post("/orders").handler(context -> store(context.body().asString())); // want "`Statement.executeUpdate`, called by `store`, blocks an event loop"
    vertx.eventBus().consumer("orders.flush", this::flushed); // want "`Producer.flush`, called by `flushed`, blocks an event loop"
    vertx.createHttpServer().requestHandler(this::banner).listen(8080); // want "`Files.readString`, called by `banner`, blocks an event loop"
  }

  private void store(String order) {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("insert into orders values ('" + order + "')");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void flushed(Message<Object> message) {
    producer.flush();
    message.reply("done");
  }

  private void banner(HttpServerRequest request) {
    request.response().end(read(Path.of("banner.txt")));
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void timed(CompletableFuture<String> other) {
    vertx.setTimer(100, id -> other.join()); // want "`CompletableFuture.join` blocks an event loop"
    vertx.setTimer(100, id -> other.getNow("")); // ok: takes what is there
  }

  Future<String> chained(Future<String> order, CompletableFuture<String> other) {
    return order.map(name -> name + other.join()); // want "`CompletableFuture.join` blocks whichever thread completes the future"
  }

  Future<String> worker(Path path) {
    return vertx.executeBlocking(() -> read(path)); // ok: runs on a worker
  }

  Future<String> composed(Future<String> order) {
    return order.compose(name -> Future.succeededFuture(name.trim())); // ok: nobody waits
  }

  void stored(String order) {
    store(order); // ok: who calls this is not known
  }
}
