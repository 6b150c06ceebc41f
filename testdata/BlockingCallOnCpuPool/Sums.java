import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.RecursiveTask;

/** The Javadoc of ForkJoinTask: tasks should not block on I/O. */
class Sums extends RecursiveTask<Long> {
  private final List<String> files;

  Sums(List<String> files) {
    this.files = files;
  }

  @Override
  protected Long compute() {
    if (files.size() == 1) {
      return size(files.get(0)); // want "`new FileInputStream`, called by `size`, blocks a thread of a pool that has about one per core"
    }
    int half = files.size() / 2;
    Sums left = new Sums(files.subList(0, half));
    left.fork();
    long right = new Sums(files.subList(half, files.size())).compute();
    return left.join() + right;
  }

  private static long size(String file) {
    try (FileInputStream in = new FileInputStream(file)) {
      return in.readAllBytes().length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

class Halves extends RecursiveTask<Integer> {
  private final int n;

  Halves(int n) {
    this.n = n;
  }

  @Override
  protected Integer compute() {
    if (n < 2) {
      return n;
    }
    Halves half = new Halves(n / 2);
    half.fork();
    return half.join() + half.fork().join(); // ok: a worker runs other tasks while it waits for one
  }
}

class Drain extends RecursiveAction {
  private final BlockingQueue<String> queue;

  Drain(BlockingQueue<String> queue) {
    this.queue = queue;
  }

  @Override
  protected void compute() {
    try {
      queue.take(); // want "`BlockingQueue.take`"
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void compute(int times) throws InterruptedException {
    queue.take(); // ok: another method of that name
  }

  static void managed(ForkJoinPool.ManagedBlocker blocker) throws InterruptedException {
    ForkJoinPool.managedBlock(blocker); // ok: the pool makes up for the thread
  }
}
