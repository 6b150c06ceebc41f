package io.github.hotloop.benchmarks.control;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** Reading from a stream in the common pool, but from one in memory. */
public final class BlockingCallOnCpuPool {
  private static final Executor OWN =
      Executors.newFixedThreadPool(
          16,
          task -> {
            Thread thread = new Thread(task, "own");
            thread.setDaemon(true);
            return thread;
          });

  private final int size;
  private final List<CompletableFuture<String>> calls = new ArrayList<>();

  /** So many at once. */
  public BlockingCallOnCpuPool(int size) {
    this.size = size;
  }

  /** In the common pool. */
  public void startAsWritten() {
    for (int i = 0; i < size; i++) {
      String key = "key" + i;
      calls.add(CompletableFuture.supplyAsync(() -> read(key))); // ok: it is in memory
    }
  }

  /** In a pool of its own. */
  public void startRewritten() {
    for (int i = 0; i < size; i++) {
      String key = "key" + i;
      calls.add(CompletableFuture.supplyAsync(() -> read(key), OWN));
    }
  }

  /** The computation in the common pool. */
  public long compute() {
    return CompletableFuture.supplyAsync(BlockingCallOnCpuPool::hash).join();
  }

  /** Waits for the calls. */
  public Object finish() {
    String all = calls.stream().map(CompletableFuture::join).collect(Collectors.joining());
    calls.clear();
    return all;
  }

  private static String read(String key) {
    ByteArrayInputStream in = new ByteArrayInputStream(key.getBytes(StandardCharsets.UTF_8));
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }

  private static long hash() {
    long hash = 1;
    for (int i = 0; i < 20_000; i++) {
      hash = hash * 31 + i;
    }
    return hash;
  }
}
