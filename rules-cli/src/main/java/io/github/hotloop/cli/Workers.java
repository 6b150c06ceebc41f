package io.github.hotloop.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on many things with all cores and hands the results over in the order of the things. */
final class Workers {
  /** Deeply nested sources take deep recursion. Only what is used of it costs memory. */
  private static final long STACK_BYTES = 256L << 20;

  /** How far a worker may run ahead of a slow one: results wait for their turn. */
  private static final int AHEAD = 256;

  private static final long TICK_MILLIS = 100;

  private Workers() {}

  /**
   * Runs {@code work} on each thing.
   *
   * @param work called by several threads; must not throw
   * @param sink called by this thread alone, in order
   */
  static <I, O> void run(List<I> things, Function<I, O> work, Consumer<O> sink, Progress progress) {
    int threads = Math.min(Runtime.getRuntime().availableProcessors(), Math.max(1, things.size()));
    AtomicInteger done = new AtomicInteger();
    ExecutorService pool =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(null, task, "hotloop", STACK_BYTES);
              thread.setDaemon(true);
              return thread;
            });
    try {
      Iterator<I> next = things.iterator();
      Deque<Future<O>> pending = new ArrayDeque<>();
      while (next.hasNext() || !pending.isEmpty()) {
        while (next.hasNext() && pending.size() < AHEAD) {
          I thing = next.next();
          pending.add(
              pool.submit(
                  () -> {
                    O result = work.apply(thing);
                    done.incrementAndGet();
                    return result;
                  }));
        }
        O result = await(pending.remove(), () -> progress.show(done.get(), things.size()));
        sink.accept(result);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      pool.shutdownNow();
      progress.clear();
    }
  }

  private static <O> O await(Future<O> future, Runnable tick) throws InterruptedException {
    while (true) {
      try {
        tick.run();
        return future.get(TICK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        // Not yet; meanwhile the progress line has moved on.
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
  }
}
