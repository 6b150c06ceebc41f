import com.google.common.util.concurrent.MoreExecutors;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Where the thread is not one of those that must not wait, and where it is after all. */
class OtherThreads {
  private final ExecutorService waiting = Executors.newCachedThreadPool();
  private final Executor direct = Runnable::run;

  static final class Slow<T> extends CompletableFuture<T> {
    @Override
    public Executor defaultExecutor() {
      return Executors.newCachedThreadPool();
    }
  }

  static String pause(String value) {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return value;
  }

  CompletableFuture<String> complete(String value) {
    return CompletableFuture.completedFuture(value).thenApply(v -> pause(v)); // ok: complete, so the caller runs it
  }

  CompletableFuture<String> afterWaiting(String value) {
    return CompletableFuture.supplyAsync(() -> value, waiting).thenApply(v -> pause(v)); // ok: completed by a thread that may wait
  }

  CompletableFuture<String> laterAfterWaiting(CompletableFuture<String> value) {
    return value.thenApplyAsync(v -> v, waiting).thenApply(v -> v).thenApply(v -> pause(v)); // ok: the last executor is meant for it
  }

  CompletableFuture<String> ownDefault(Slow<String> value) {
    return value.thenApplyAsync(v -> pause(v)); // ok: this class has an executor of its own
  }

  CompletableFuture<String> onCaller(String value) {
    return CompletableFuture.supplyAsync(() -> pause(value), MoreExecutors.directExecutor()); // ok: the caller runs it
  }

  void onCallerToo(String value) {
    direct.execute(() -> pause(value)); // ok: the caller runs it
  }

  CompletableFuture<InetAddress> inDigits() {
    return CompletableFuture.supplyAsync(() -> {
      try {
        return InetAddress.getByName("127.0.0.1"); // ok: no name to look up
      } catch (UnknownHostException e) {
        return null;
      }
    });
  }

  CompletableFuture<InetAddress> byName() {
    return CompletableFuture.supplyAsync(() -> {
      try {
        return InetAddress.getByName("db.example.com"); // want "`InetAddress.getByName` blocks a thread of the common pool"
      } catch (UnknownHostException e) {
        return null;
      }
    });
  }

  CompletableFuture<String> delayed(String value) {
    return CompletableFuture.supplyAsync(() -> pause(value), CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS)); // want "`Thread.sleep`, called by `pause`, blocks a thread of the common pool"
  }

  CompletableFuture<String> afterUnknown(CompletableFuture<String> value) {
    return value.thenApply(v -> v).thenApply(v -> pause(v)); // want "`Thread.sleep`, called by `pause`, blocks whichever thread completes the future"
  }

  CompletableFuture<String> onCompleter(CompletableFuture<String> value) {
    return value.thenApplyAsync(v -> pause(v), direct); // want "`Thread.sleep`, called by `pause`, blocks whichever thread completes the future"
  }
}
