import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** Names that a fix would like to use mean something else here. */
class TakenNames {
  static final int MAX_BLOCKED_THREADS = 3;
  static final String BLOCKING_EXECUTOR = "none";

  static class Thread {}

  enum Executors {
    NONE
  }

  interface Executor {}

  class Inner {
    CompletableFuture<String> read(Path path) {
      return CompletableFuture.supplyAsync(() -> text(path) /* the text */).thenApply(String::trim); // want "`Files.readString`, called by `text`, blocks a thread of the common pool"
    }

    CompletableFuture<String> readAgain(Path path) {
      return CompletableFuture.supplyAsync(
          () -> text(path) // want "`Files.readString`, called by `text`, blocks a thread of the common pool"
          // and no more
          );
    }
  }

  static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static final CompletableFuture<String> EARLY = CompletableFuture.supplyAsync(() -> text(Path.of("early"))); // want "`Files.readString`, called by `text`, blocks a thread of the common pool"
}
