import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

/** Tasks of the common pool. */
class Batch {
  private final Map<Integer, String> cache = new ConcurrentHashMap<>();
  private final ReentrantLock lock = new ReentrantLock();

  private String slow(int n) {
    try {
      Thread.sleep(n);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "" + n;
  }

  private String middle(int n) {
    return slow(n) + "!";
  }

  CompletableFuture<String> twoSteps(int n) {
    return CompletableFuture.supplyAsync(() -> middle(n)); // want "`Thread.sleep`, called by `middle`,"
  }

  void cached(int n) {
    IntStream.range(0, n).parallel().forEach(i -> cache.computeIfAbsent(i, k -> slow(k))); // want "`Thread.sleep`, called by `slow`,"
  }

  CompletableFuture<Void> latched(CountDownLatch go, Semaphore permits) {
    return CompletableFuture.runAsync(
        new Runnable() {
          @Override
          public void run() {
            permits.acquireUninterruptibly(); // want "`Semaphore.acquireUninterruptibly`"
            go.countDown();
          }
        });
  }

  CompletableFuture<String> optional(Optional<Integer> n) {
    return CompletableFuture.supplyAsync(() -> n.map(k -> slow(k)).orElse("")); // want "`Thread.sleep`, called by `slow`,"
  }

  CompletableFuture<Integer> locked() {
    return CompletableFuture.supplyAsync(
        () -> {
          lock.lock(); // ok: most locks guard a few instructions
          try {
            return cache.size();
          } finally {
            lock.unlock();
          }
        });
  }

  CompletableFuture<Void> queued(PriorityBlockingQueue<Integer> queue, int n) {
    return CompletableFuture.runAsync(() -> queue.put(n)); // ok: has no bound, never waits
  }

  CompletableFuture<Void> supplied(Map<String, Runnable> tasks) {
    return CompletableFuture.runAsync(() -> tasks.put("slow", () -> slow(1))); // ok: kept, not run
  }

  CompletableFuture<String> overridable(int n) {
    return CompletableFuture.supplyAsync(() -> open(n)); // ok: a subclass may do something else
  }

  String open(int n) {
    return slow(n);
  }

  static class InterruptedLater {
    static String parse(String text) throws InterruptedException {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      return text.trim();
    }
  }

  CompletableFuture<String> throwing(String text) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return InterruptedLater.parse(text); // ok: an exception's type is no evidence of a wait
          } catch (InterruptedException e) {
            return "";
          }
        });
  }
}
