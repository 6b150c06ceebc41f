import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** What a fix has to leave as it is: comments, written types, names. */
class AsWritten {
  private final ExecutorService executor;

  AsWritten(ExecutorService executor) {
    this.executor = executor;
  }

  static String work(String name) {
    return name.trim();
  }

  List<Object> witness(List<String> names) {
    return names.stream()
        .<Object>map(name -> CompletableFuture.supplyAsync(() -> work(name)).join()) // want "`join` waits for each `supplyAsync`"
        .collect(Collectors.toList());
  }

  List<String> commented(List<String> names) {
    return names.stream()
        .map(name -> CompletableFuture.supplyAsync(() -> work(name)).join() /* waits */) // want "`join` waits for each `supplyAsync`"
        .collect(Collectors.toList());
  }

  List<String> between(List<String> names) {
    return names.stream()
        .map(name -> CompletableFuture.supplyAsync(() -> work(name))) // starts
        // and then
        .map(CompletableFuture::join) // want "`join` waits for each `supplyAsync`"
        .collect(Collectors.toList());
  }

  List<String> twice(List<String> names, List<String> others) throws Exception {
    List<String> results = new ArrayList<>();
    for (String name : names) {
      Future<String> future = executor.submit(() -> work(name)); // starts
      // waits
      results.add(future.get()); // want "`get` waits for each `submit`"
    }
    for (String other : others) { Future<String> future = executor.submit(() -> work(other)); results.add(future.get()); } // want "`get` waits for each `submit`"
    for (String name : names) {
      Future<?> future = executor.submit(() -> System.out.println(name));
      future.get(); // want "`get` waits for each `submit`"
    }
    return results;
  }

  List<String> inferred(List<String> names) throws Exception {
    List<String> results = new ArrayList<>();
    for (String name : names) {
      var future = executor.submit(() -> work(name));
      results.add(future.get()); // want "`get` waits for each `submit`"
    }
    return results;
  }
}
