package io.github.hotloop.benchmarks.control;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** Each task is waited for before the next one starts, but there is one thread to run them. */
public final class SerializedFutures {
  private static final ExecutorService REMOTE =
      Executors.newSingleThreadExecutor(
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

  /** Starts and waits in turn. */
  public Object asWritten() {
    return keys.stream()
        .map(key -> CompletableFuture.supplyAsync(() -> answer(key), REMOTE))
        .map(CompletableFuture::join) // ok: one thread runs them one after the other anyway
        .toList();
  }

  /** Starts all before it waits for the first. */
  public Object rewritten() {
    return keys.stream()
        .map(key -> CompletableFuture.supplyAsync(() -> answer(key), REMOTE))
        .collect(Collectors.toList())
        .stream()
        .map(CompletableFuture::join)
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
