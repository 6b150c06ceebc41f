import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

class Loops {
  private final ExecutorService pool = Executors.newFixedThreadPool(8);

  static int size(String name) {
    return name.length();
  }

  int sum(String[] names) throws ExecutionException, InterruptedException {
    int sum = 0;
    for (int i = 0; i < names.length; i++) {
      String name = names[i];
      sum += pool.submit(() -> size(name)).get(); // want "`get` waits for each `submit`"
    }
    return sum;
  }

  List<Integer> wrapped(List<String> names) {
    List<Integer> sizes = new ArrayList<>();
    for (String name : names) {
      Future<Integer> size = pool.submit(() -> size(name));
      try {
        sizes.add(size.get()); // want "`get` waits for each `submit`"
      } catch (InterruptedException | ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }
    return sizes;
  }

  Map<String, Integer> byName(List<String> names) {
    Map<String, Integer> sizes = new HashMap<>();
    for (String name : names) {
      CompletableFuture<Integer> size = CompletableFuture.supplyAsync(() -> size(name), pool);
      sizes.put(name, size.join()); // want "`join` waits for each `supplyAsync`"
    }
    return sizes;
  }

  List<String> pages(HttpClient client, List<URI> uris) {
    List<String> pages = new ArrayList<>();
    for (URI uri : uris) {
      HttpRequest request = HttpRequest.newBuilder(uri).build();
      pages.add(
          client.sendAsync(request, HttpResponse.BodyHandlers.ofString()).join().body()); // want "`join` waits for each `sendAsync`"
    }
    return pages;
  }

  void each(List<String> names) {
    names.forEach(name -> CompletableFuture.runAsync(() -> size(name), pool).join()); // want "`join` waits for each `runAsync`"
  }

  int limited(List<String> names) throws Exception {
    int sum = 0;
    for (String name : names) {
      sum += pool.submit(() -> size(name)).get(1, TimeUnit.SECONDS); // want "`get` waits for each `submit`"
    }
    return sum;
  }

  int dependents(List<String> names) {
    int sum = 0;
    for (String name : names) {
      sum += CompletableFuture.supplyAsync(() -> size(name)).thenApply(n -> n + 1).join(); // want "`join` waits for each `supplyAsync`"
    }
    return sum;
  }

  void copies(List<String> names, int[] sizes) throws ExecutionException, InterruptedException {
    int at = 0;
    for (String name : names) {
      Future<Integer> size = pool.submit(() -> size(name));
      sizes[at++] = size.get(); // want "`get` waits for each `submit`"
    }
  }

  private Future<Integer> start(String name) {
    return pool.submit(() -> size(name));
  }

  int helped(List<String> names) throws ExecutionException, InterruptedException {
    int sum = 0;
    for (String name : names) {
      sum += start(name).get(); // want "`get` waits for each `submit`"
    }
    return sum;
  }

  void commented(List<String> names) {
    // Sizes of all names.
    for (String name : names) {
      Future<Integer> size = pool.submit(() -> size(name)); // starts it
      // Print it.
      try {
        System.out.println(size.get()); // want "`get` waits for each `submit`"
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (ExecutionException e) {
        System.out.println(e.getMessage());
      }
    }
  }
}
