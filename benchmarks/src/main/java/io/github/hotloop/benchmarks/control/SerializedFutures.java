package io.github.hotloop.benchmarks.control;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Futures that are all started before the first is waited for. */
public final class SerializedFutures {
  private static final ExecutorService REMOTE =
      Executors.newFixedThreadPool(
          64,
          task -> {
            Thread thread = new Thread(task, "remote");
            thread.setDaemon(true);
            return thread;
          });

  private final List<String> keys = new ArrayList<>();

  /** So many keys. */
  public SerializedFutures(int size) {
    for (int i = 0; i < size; i++) {
      keys.add("key" + i);
    }
  }

  /** Starts all, then waits. */
  public Object asWritten() {
    List<CompletableFuture<String>> started =
        keys.stream().map(key -> CompletableFuture.supplyAsync(() -> answer(key), REMOTE)).toList();
    return started.stream().map(CompletableFuture::join).toList(); // ok: all are started
  }

  /** Waits for all of them at once. */
  public Object rewritten() {
    List<CompletableFuture<String>> started =
        keys.stream().map(key -> CompletableFuture.supplyAsync(() -> answer(key), REMOTE)).toList();
    CompletableFuture.allOf(started.toArray(new CompletableFuture<?>[0])).join();
    return started.stream().map(CompletableFuture::join).toList();
  }

  private static String answer(String key) {
    try {
      Thread.sleep(2);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return key + "!";
  }
}
