import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** An import job that hands each file to a pool and waits for it. */
class Imports {
  record File(String name) {}

  record Result(String name, int rows) {}

  private static Result load(File file) {
    return new Result(file.name(), file.name().length());
  }

  List<Result> results(ExecutorService pool, List<File> files)
      throws ExecutionException, InterruptedException {
    List<Result> results = new ArrayList<>();
    for (File file : files) {
      Future<Result> future = pool.submit(() -> load(file));
      Result result = future.get(); // want "`get` waits for each `submit`"
      if (result.rows() > 0) {
        results.add(result);
      }
    }
    return results;
  }

  Set<Result> distinct(Set<File> files) {
    Set<Result> results = new LinkedHashSet<>();
    files.forEach(file -> results.add(CompletableFuture.supplyAsync(() -> load(file)).join())); // want "`join` waits for each `supplyAsync`"
    return results;
  }

  int rows(List<File> files) {
    return files.stream().mapToInt(f -> CompletableFuture.supplyAsync(() -> load(f)).join().rows()).sum(); // want "`join` waits for each `supplyAsync`"
  }

  List<Result> nested(List<List<File>> folders) {
    List<Result> results = new ArrayList<>();
    for (List<File> folder : folders) {
      for (File file : folder) {
        CompletableFuture<Result> future = CompletableFuture.supplyAsync(() -> load(file));
        results.add(future.join()); // want "`join` waits for each `supplyAsync`"
      }
    }
    return results;
  }

  static CompletableFuture<Result> started(File file) {
    return CompletableFuture.supplyAsync(() -> load(file));
  }

  List<Result> byStaticHelper(List<File> files) {
    return files.stream()
        .map(Imports::started)
        .map(CompletableFuture::join) // want "`join` waits for each `supplyAsync`"
        .toList();
  }
}
