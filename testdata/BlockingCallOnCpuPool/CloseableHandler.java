import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import java.io.Closeable;
import java.io.Flushable;
import java.util.concurrent.CountDownLatch;

/** A handler that others close and flush. */
class CloseableHandler extends ChannelDuplexHandler implements Closeable, Flushable {
  private final CountDownLatch idle = new CountDownLatch(1);

  @Override
  public void close() {
    try {
      idle.await(); // ok: closed by who made it, not by the pipeline
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void flush() {
    try {
      idle.await(); // ok: no method of a handler has no parameters
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close(ChannelHandlerContext context, ChannelPromise promise) throws Exception {
    idle.await(); // want "`CountDownLatch.await` blocks an event loop"
    context.close(promise);
  }

  void own(ChannelFuture written) {
    written.addListener(
        new ChannelFutureListener() {
          @Override
          public void operationComplete(ChannelFuture done) throws Exception {
            done.get(); // ok: it is the one that is done
            done.sync(); // ok: as above
          }
        });
  }

  /** A listener with a name of its own. */
  static class Closing implements ChannelFutureListener {
    private final ChannelFuture last;

    Closing(ChannelFuture last) {
      this.last = last;
    }

    @Override
    public void operationComplete(ChannelFuture done) throws Exception {
      done.sync(); // ok: it is the one that is done
      last.sync(); // want "`Future.sync` blocks whichever thread completes the future"
    }
  }

  void other(ChannelFuture written, ChannelFuture closed) {
    written.addListener(
        new ChannelFutureListener() {
          @Override
          public void operationComplete(ChannelFuture done) throws Exception {
            closed.sync(); // want "`Future.sync` blocks whichever thread completes the future"
          }
        });
  }
}
