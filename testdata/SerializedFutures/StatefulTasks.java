import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

/** Tasks that leave something behind, which the next one may need. */
class StatefulTasks {
  private final ExecutorService pool;
  private int total;
  private String last = "";

  StatefulTasks(ExecutorService pool) {
    this.pool = pool;
  }

  void counted(List<String> names) throws ExecutionException, InterruptedException {
    for (String name : names) {
      pool.submit(() -> count(name)).get(); // ok: the task counts in a field, not made for several threads
    }
  }

  int count(String name) {
    total += name.length();
    return total;
  }

  List<String> joined(List<String> names) {
    return names.stream()
        .map(name -> CompletableFuture.supplyAsync(() -> last = last + name, pool))
        .map(CompletableFuture::join) // ok: each task adds to what the one before left
        .toList();
  }

  List<String> stepped(List<String> names) {
    return names.stream()
        .map(name -> CompletableFuture.supplyAsync(() -> outer(name), pool))
        .map(f -> f.join()) // ok: two calls away a field is written
        .toList();
  }

  private String outer(String name) {
    return inner(name).trim();
  }

  private String inner(String name) {
    this.last = name;
    return last;
  }

  List<String> pure(List<String> names) {
    return names.stream()
        .map(name -> CompletableFuture.supplyAsync(() -> upper(name), pool))
        .map(CompletableFuture::join) // want "`join` waits for each `supplyAsync`"
        .toList();
  }

  private String upper(String name) {
    String upper = name.toUpperCase();
    return last + upper;
  }
}
