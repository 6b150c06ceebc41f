package io.github.hotloop.benchmarks.control;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** The same service, but what it reads in the common pool is in memory. */
public final class BlockingCallOnCpuPool {
  private static final int MAX_BLOCKED_THREADS = 16;
  private static final Executor OWN =
      Executors.newFixedThreadPool(
          MAX_BLOCKED_THREADS,
          task -> {
            Thread thread = new Thread(task, "own");
            thread.setDaemon(true);
            return thread;
          });

  /** Reads in the common pool. */
  public CompletableFuture<String> askAsWritten(String key) {
    return CompletableFuture.supplyAsync(() -> read(key)); // ok: it is in memory
  }

  /** Reads in a pool of its own. */
  public CompletableFuture<String> askRewritten(String key) {
    return CompletableFuture.supplyAsync(() -> read(key), OWN);
  }

  /** Computes in the common pool. */
  public CompletableFuture<Long> compute() {
    return CompletableFuture.supplyAsync(BlockingCallOnCpuPool::hash);
  }

  private static String read(String key) {
    ByteArrayInputStream in = new ByteArrayInputStream(key.getBytes(StandardCharsets.UTF_8));
    return new String(in.readAllBytes(), StandardCharsets.UTF_8) + "!";
  }

  private static long hash() {
    long hash = 1;
    for (int i = 0; i < 20_000; i++) {
      hash = hash * 31 + i;
    }
    return hash;
  }
}
