package io.github.hotloop.lsp;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * The one thread that looks at trees: they, and the types asked of them, are not shared. What a
 * person waits for comes first, a check of the workspace last.
 */
final class Analyst implements AutoCloseable {
  /** What is done before what. */
  enum Rank {
    ASKED,
    TYPED,
    WHOLE_WORKSPACE
  }

  /** Deeply nested sources take deep recursion. Only what is used of it costs memory. */
  private static final long STACK_BYTES = 256L << 20;

  private record Job(Rank rank, long number, Runnable work) implements Runnable, Comparable<Job> {
    @Override
    public void run() {
      work.run();
    }

    @Override
    public int compareTo(Job other) {
      int byRank = rank.compareTo(other.rank);
      return byRank != 0 ? byRank : Long.compare(number, other.number);
    }
  }

  private final AtomicLong numbers = new AtomicLong();
  private final ThreadPoolExecutor worker =
      new ThreadPoolExecutor(
          1, 1, 0, TimeUnit.SECONDS, new PriorityBlockingQueue<>(), task -> thread(task));
  private final ScheduledThreadPoolExecutor clock =
      new ScheduledThreadPoolExecutor(
          1,
          task -> {
            Thread thread = new Thread(task, "hotloop-clock");
            thread.setDaemon(true);
            return thread;
          });
  private final Map<String, ScheduledFuture<?>> waiting = new ConcurrentHashMap<>();

  /** Set and asked by the worker alone. */
  private BooleanSupplier toStop = () -> false;

  Analyst() {
    clock.setRemoveOnCancelPolicy(true);
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(null, task, "hotloop-analyst", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Does something in its turn; not at all if the future is cancelled before. What is under way is
   * given up when it is cancelled, no longer wanted, or when the analyst is closed.
   */
  <T> CompletableFuture<T> ask(Rank rank, BooleanSupplier wanted, Supplier<T> question) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    Runnable work =
        () -> {
          if (answer.isDone()) {
            return;
          }
          toStop = () -> answer.isDone() || !wanted.getAsBoolean();
          try {
            answer.complete(question.get());
          } catch (RuntimeException | Error e) {
            answer.completeExceptionally(e);
          } finally {
            toStop = () -> false;
          }
        };
    if (worker.isShutdown()) {
      answer.cancel(false);
    } else {
      worker.execute(new Job(rank, numbers.incrementAndGet(), work));
    }
    return answer;
  }

  /** Whether what is under way is no longer wanted. For that itself to ask. */
  boolean isToStop() {
    return worker.isShutdown() || toStop.getAsBoolean();
  }

  /** Starts something when nothing of the same key was asked for so many milliseconds. */
  void whenQuiet(String key, long millis, Runnable work) {
    waiting.compute(
        key,
        (k, before) -> {
          if (before != null) {
            before.cancel(false);
          }
          return clock.schedule(() -> begin(key, work), millis, TimeUnit.MILLISECONDS);
        });
  }

  private void begin(String key, Runnable work) {
    waiting.remove(key);
    work.run();
  }

  @Override
  public void close() {
    clock.shutdownNow();
    worker.shutdownNow();
  }
}
