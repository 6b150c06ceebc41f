import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Where the tasks would not run side by side, or must not. */
class OnPurpose {
  private final ExecutorService executor = Executors.newFixedThreadPool(4);
  private final ExecutorService one = Executors.newFixedThreadPool(1);
  private final Executor direct = Runnable::run;
  private final List<String> journal = new ArrayList<>();

  static String work(String name) {
    return name.trim();
  }

  void oneThread(List<String> names) throws Exception {
    for (String name : names) {
      System.out.println(one.submit(() -> work(name)).get()); // ok: the executor has one thread
    }
  }

  void onThisThread(List<String> names) throws Exception {
    for (String name : names) {
      System.out.println(CompletableFuture.supplyAsync(() -> work(name), direct).get()); // ok: run by who starts it
    }
  }

  void inOrder(List<String> names) throws Exception {
    for (String name : names) {
      executor.submit(() -> journal.add(work(name))).get(); // ok: what they write must be in order
    }
  }

  void soManyASecond(List<String> names) throws Exception {
    for (String name : names) {
      System.out.println(executor.submit(() -> work(name)).get()); // ok: the pause says how many may run in a time
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  List<String> ownList(List<String> names) throws Exception {
    List<String> results = new ArrayList<>();
    for (String name : names) {
      Future<String> result =
          executor.submit(
              () -> {
                List<String> parts = new ArrayList<>();
                parts.add(work(name));
                return parts.get(0);
              });
      results.add(result.get()); // want "`get` waits for each `submit` before the next one"
    }
    return results;
  }
}
