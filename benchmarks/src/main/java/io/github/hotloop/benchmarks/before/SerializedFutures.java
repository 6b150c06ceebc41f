package io.github.hotloop.benchmarks.before;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Asks a remote service for each key; an answer takes two milliseconds. */
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

  /** The answers. */
  public Object run() {
    return keys.stream()
        .map(key -> CompletableFuture.supplyAsync(() -> answer(key), REMOTE))
        .map(CompletableFuture::join) // want "one"
        .toList();
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
