package io.github.hotloop.benchmarks.before;

import java.util.concurrent.CompletableFuture;

/** A service for two kinds of requests: one asks another service, one computes. */
public final class BlockingCallOnCpuPool {
  /** Asks the other service, which takes two milliseconds. */
  public CompletableFuture<String> ask(String key) {
    return CompletableFuture.supplyAsync(() -> fetch(key)); // want "`Thread.sleep`"
  }

  /** Computes. */
  public CompletableFuture<Long> compute() {
    return CompletableFuture.supplyAsync(BlockingCallOnCpuPool::hash);
  }

  private static String fetch(String key) {
    try {
      Thread.sleep(2);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return key + "!";
  }

  private static long hash() {
    long hash = 1;
    for (int i = 0; i < 20_000; i++) {
      hash = hash * 31 + i;
    }
    return hash;
  }
}
