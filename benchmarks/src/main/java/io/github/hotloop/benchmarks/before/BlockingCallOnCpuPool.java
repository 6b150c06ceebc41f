package io.github.hotloop.benchmarks.before;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Remote calls, each of two milliseconds, and a computation in the common pool. */
public final class BlockingCallOnCpuPool {
  private final int size;
  private final List<CompletableFuture<String>> calls = new ArrayList<>();

  /** So many calls at once. */
  public BlockingCallOnCpuPool(int size) {
    this.size = size;
  }

  /** Starts the calls. */
  public void start() {
    for (int i = 0; i < size; i++) {
      String key = "key" + i;
      calls.add(CompletableFuture.supplyAsync(() -> fetch(key))); // want "`Thread.sleep`"
    }
  }

  /** The computation, while the calls are under way. */
  public long compute() {
    return CompletableFuture.supplyAsync(BlockingCallOnCpuPool::hash).join();
  }

  /** Waits for the calls. */
  public Object finish() {
    String all = calls.stream().map(CompletableFuture::join).collect(Collectors.joining());
    calls.clear();
    return all;
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
