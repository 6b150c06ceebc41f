import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;

/** Guilty, and not found. */
class Gaps {
  static void nap() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  CompletableFuture<Void> held() {
    Runnable task = () -> nap();
    return CompletableFuture.runAsync(task); // gap: a function that is held in a variable
  }

  static class Nap implements Runnable {
    @Override
    public void run() {
      nap();
    }
  }

  void made() {
    ForkJoinPool.commonPool().execute(new Nap()); // gap: an instance of a class with a name
  }

  CompletableFuture<Integer> read(Socket socket) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            InputStream in = socket.getInputStream();
            return in.read(); // gap: reading a stream that comes from a socket
          } catch (IOException e) {
            return -1;
          }
        });
  }

  void sized() {
    int cores = Runtime.getRuntime().availableProcessors();
    Executors.newFixedThreadPool(cores).execute(() -> nap()); // gap: a pool of one's own with a thread per core
  }
}
