package io.github.hotloop.cli;

import java.io.PrintStream;

/** A line that tells a person at a terminal how far a long run is. For one thread. */
final class Progress {
  private static final long SILENT_NANOS = 1_000_000_000L;
  private static final long STEP_NANOS = 100_000_000L;
  private static final String ERASE = "\r\u001b[K";

  private final PrintStream err;
  private final boolean on;
  private final long start = System.nanoTime();
  private long shownAt = start;
  private boolean visible;

  Progress(Console console) {
    this.err = console.err();
    this.on = console.errIsTerminal();
  }

  /** Shows how many are done, unless the run is young or that was shown just now. */
  void show(int done, int all) {
    long now = System.nanoTime();
    if (on && now - start > SILENT_NANOS && now - shownAt > STEP_NANOS) {
      err.print(ERASE + done + " of " + all + " files");
      err.flush();
      shownAt = now;
      visible = true;
    }
  }

  /** Takes the line away, so that other output can be written. */
  void clear() {
    if (visible) {
      err.print(ERASE);
      err.flush();
      visible = false;
    }
  }
}
