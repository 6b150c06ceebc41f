import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;

/** Methods that are referred to, of classes and of objects. */
class ByReference<T> {
  private final ByReference<String> next;

  ByReference(ByReference<String> next) {
    this.next = next;
  }

  private String slow() {
    try {
      return Files.readString(Path.of("slow"));
    } catch (IOException e) {
      return "";
    }
  }

  String open() {
    return slow();
  }

  CompletableFuture<String> own() {
    return CompletableFuture.supplyAsync(this::slow); // want "`Files.readString`, called by `slow`, blocks"
  }

  CompletableFuture<String> ofParameter(ByReference<Integer> other) {
    return CompletableFuture.supplyAsync(other::slow); // want "`Files.readString`, called by `slow`, blocks"
  }

  CompletableFuture<String> ofField() {
    return CompletableFuture.supplyAsync(next::slow); // want "`Files.readString`, called by `slow`, blocks"
  }

  CompletableFuture<String> ofLocal() {
    ByReference<String> local = new ByReference<>(next);
    return CompletableFuture.supplyAsync(local::slow); // want "`Files.readString`, called by `slow`, blocks"
  }

  List<String> ofClass(List<ByReference<String>> all) {
    return all.parallelStream().map(ByReference::slow).toList(); // want "`Files.readString`, called by `slow`, blocks"
  }

  CompletableFuture<String> waiting(CompletableFuture<String> other) {
    return CompletableFuture.supplyAsync(other::join); // want "`CompletableFuture.join` blocks a thread of the common pool"
  }

  CompletableFuture<String> overridable(ByReference<String> other) {
    return CompletableFuture.supplyAsync(other::open); // ok: a subclass may do something else
  }

  CompletableFuture<Void> counting(CountDownLatch latch) {
    return CompletableFuture.runAsync(latch::countDown); // ok: counts, does not wait
  }

  CompletableFuture<Boolean> asking(Future<String> future) {
    return CompletableFuture.supplyAsync(future::isDone); // ok: asks, does not wait
  }

  CompletableFuture<String> shadowed(List<String> next) {
    return CompletableFuture.supplyAsync(next::toString); // ok: the parameter, not the field
  }
}
