package io.github.hotloop.knowledge;

import java.util.Arrays;
import java.util.Set;

/** Which thread runs a piece of code; the categories of the kinds that tell it. */
public enum RunsOn {
  /** {@code ForkJoinPool.commonPool()}. */
  COMMON_POOL("common-pool"),
  /** A pool with about one thread per core. */
  CPU_POOL("cpu-pool"),
  /** A thread that serves many connections or events. */
  EVENT_LOOP("event-loop"),
  /** A thread that, as its code is annotated, must not block. */
  NON_BLOCKING("non-blocking"),
  /** Whichever thread completes a future. */
  COMPLETER("completer"),
  /** The caller of a method that promises its result for later. */
  PUBLISHER("publisher"),
  /** The thread that makes the call, at once. */
  CALLER("caller"),
  /** A pool for tasks that wait. */
  BLOCKING("blocking"),
  /** A thread of its own. */
  SINGLE("single");

  private static final Set<String> CERTAIN_WAITS =
      Set.of("sleep", "wait", "future", "socket", "file");

  private final String category;

  RunsOn(String category) {
    this.category = category;
  }

  /** The thread of an entry's category. */
  public static RunsOn of(Entry entry) {
    return Arrays.stream(values())
        .filter(thread -> thread.category.equals(entry.category()))
        .findFirst()
        .orElseThrow();
  }

  /** Whether others may need the thread while code waits there; a caller minds for itself. */
  public boolean isShared() {
    return this != CALLER && this != BLOCKING && this != SINGLE;
  }

  /** Whether a call of that category of {@link Kind#BLOCKING} does harm there. */
  public boolean isHarmedBy(Entry blocking) {
    if (blocking.category().equals("none")) {
      return false;
    }
    return switch (this) {
      case COMMON_POOL, CPU_POOL, EVENT_LOOP, NON_BLOCKING -> true;
      case COMPLETER, PUBLISHER -> CERTAIN_WAITS.contains(blocking.category());
      case CALLER, BLOCKING, SINGLE -> false;
    };
  }
}
