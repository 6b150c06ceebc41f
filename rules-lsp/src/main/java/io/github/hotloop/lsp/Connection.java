package io.github.hotloop.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** One client on two streams, from its first message to its last. */
public final class Connection {
  private final InputStream in;
  private final OutputStream out;
  private final PrintStream log;
  private final CountDownLatch over = new CountDownLatch(1);

  /** A connection; what can't be told to the client goes to {@code log}. */
  public Connection(InputStream in, OutputStream out, PrintStream log) {
    this.in = in;
    this.out = out;
    this.log = log;
  }

  /**
   * Serves until the client says exit, closes its stream or dies.
   *
   * @return the exit code of the process: 0 if the client had asked to shut down before
   */
  public int serve() {
    ExecutorService reader =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task, "hotloop-reader");
              thread.setDaemon(true);
              return thread;
            });
    HotloopServer server = new HotloopServer(over::countDown, this::watch);
    try {
      Launcher<StatusClient> launcher =
          new Launcher.Builder<StatusClient>()
              .setLocalService(server)
              .setRemoteInterface(StatusClient.class)
              .setInput(in)
              .setOutput(out)
              .setExecutorService(reader)
              .setExceptionHandler(this::error)
              .create();
      server.connect(launcher.getRemoteProxy());
      launcher.startListening();
      reader.shutdown();
      // The reader ends when the stream does; the latch opens on exit and when the parent dies.
      Thread end = new Thread(() -> awaitEnd(reader), "hotloop-end");
      end.setDaemon(true);
      end.start();
      over.await();
      return server.wasShutDown() ? 0 : 1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    } finally {
      server.close();
    }
  }

  private void awaitEnd(ExecutorService reader) {
    try {
      reader.awaitTermination(Long.MAX_VALUE, java.util.concurrent.TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    over.countDown();
  }

  /** Ends when the process that started the client's side ends. */
  private void watch(long parent) {
    Optional<ProcessHandle> handle = ProcessHandle.of(parent);
    if (handle.isEmpty()) {
      over.countDown();
    } else {
      handle.get().onExit().thenRun(over::countDown);
    }
  }

  private ResponseError error(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null && !(cause instanceof ResponseErrorException)) {
      cause = cause.getCause();
    }
    if (cause instanceof ResponseErrorException known) {
      return known.getResponseError();
    }
    cause.printStackTrace(log);
    log.flush();
    return new ResponseError(
        ResponseErrorCode.InternalError, "hotloop failed (" + cause + "); please report it", null);
  }
}
