import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;

/** What annotations and return types promise. */
class Declared {
  private final Semaphore permits = new Semaphore(4);

  @NonBlocking
  String page(Path path) throws IOException {
    return Files.readString(path); // want "`Files.readString` waits in code that is declared non-blocking"
  }

  @org.jetbrains.annotations.NonBlocking
  String other(Path path) throws IOException {
    return body(path); // want "`Files.readString`, called by `body`, waits"
  }

  private static String body(Path path) throws IOException {
    return Files.readString(path).strip();
  }

  @Blocking
  Uni<String> allowed(Path path) throws IOException {
    return Uni.createFrom().item(Files.readString(path)); // ok: declared to block
  }

  Uni<String> limited(String name) throws InterruptedException {
    permits.acquire(); // want "`Semaphore.acquire` blocks the caller"
    return Uni.createFrom().item(name).onTermination().invoke(() -> permits.release());
  }

  Uni<String> tried(String name) {
    boolean free = permits.tryAcquire(); // ok: does not wait
    return free ? Uni.createFrom().item(name) : Uni.createFrom().nullItem();
  }

  Uni<String> later(Path path) {
    return Uni.createFrom().item(() -> read(path)); // ok: run by whoever subscribes
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      return "";
    }
  }

  String plain(Path path) throws IOException {
    return Files.readString(path); // ok: nothing says that it must not block
  }
}
