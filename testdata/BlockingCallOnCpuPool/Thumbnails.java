import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;

/** A fan-out over images: what is computed may run in the common pool, what waits should not. */
class Thumbnails {
  private final HttpClient http = HttpClient.newHttpClient();

  List<byte[]> fetched(List<URI> images) {
    return images.parallelStream().map(image -> fetch(image)).collect(Collectors.toList()); // want "`HttpClient.send`, called by `fetch`, blocks a thread of the common pool"
  }

  private byte[] fetch(URI image) {
    HttpRequest request = HttpRequest.newBuilder(image).build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  CompletableFuture<Integer> converted(Path image) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return new ProcessBuilder("convert", image.toString()).start().waitFor(); // want "`Process.waitFor` blocks a thread of the common pool"
          } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  Map<Path, Long> sizes(List<Path> images) {
    return images.stream()
        .collect(
            Collectors.toMap(
                image -> image,
                image -> CompletableFuture.supplyAsync(() -> copy(image)).join())); // want "`Files.copy`, called by `copy`, blocks a thread of the common pool"
  }

  private static long copy(Path image) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      return Files.copy(image, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  CompletableFuture<byte[]> async(URI image) {
    HttpRequest request = HttpRequest.newBuilder(image).build();
    return http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
        .thenApply(response -> response.body()); // ok: the asynchronous client, nobody waits
  }

  CompletableFuture<Integer> inMemory(byte[] image) {
    return CompletableFuture.supplyAsync(() -> new ByteArrayInputStream(image).read()); // ok: a stream in memory
  }

  CompletableFuture<Integer> text(String svg) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return new StringReader(svg).read(); // ok: a reader in memory
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  CompletableFuture<byte[]> managed(URI image) {
    return CompletableFuture.supplyAsync(
        () -> {
          Fetch fetch = new Fetch(image);
          try {
            ForkJoinPool.managedBlock(fetch); // ok: the pool makes up for the thread
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return fetch.body;
        });
  }

  private final class Fetch implements ForkJoinPool.ManagedBlocker {
    private final URI image;
    private byte[] body = new byte[0];

    Fetch(URI image) {
      this.image = image;
    }

    @Override
    public boolean block() {
      body = fetch(image); // ok: what a ManagedBlocker is for
      return true;
    }

    @Override
    public boolean isReleasable() {
      return body.length > 0;
    }
  }
}
