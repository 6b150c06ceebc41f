import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.SimpleChannelInboundHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/** What the documentation of ChannelFuture and ChannelPipeline calls wrong. */
class EchoHandler extends ChannelInboundHandlerAdapter {
  private final ExecutorService workers = Executors.newCachedThreadPool();

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object msg) {
    ChannelFuture future = ctx.channel().close();
    future.awaitUninterruptibly(); // want "`Future.awaitUninterruptibly` blocks an event loop"
  }

  @Override
  public void channelActive(ChannelHandlerContext ctx) throws Exception {
    Thread.sleep(100); // want "`Thread.sleep` blocks an event loop"
    ctx.fireChannelActive();
  }

  @Override
  public void channelReadComplete(ChannelHandlerContext ctx) {
    workers.execute(
        () -> {
          try {
            Thread.sleep(100); // ok: handed to a pool that may wait
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    ctx.flush();
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
    ctx.close().addListener(ChannelFutureListener.CLOSE); // ok: a listener, no wait
  }

  void stop(ChannelFuture bound) throws InterruptedException {
    bound.channel().close().sync(); // ok: the caller of an ordinary method waits
  }
}

class QueryHandler extends SimpleChannelInboundHandler<String> {
  private final DataSource source;

  QueryHandler(DataSource source) {
    this.source = source;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, String sql) throws SQLException {
    ctx.writeAndFlush(run(sql)); // want "`DataSource.getConnection`, called by `run`, blocks an event loop"
  }

  private int run(String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }
}

class FileTask {
  void onLoop(ChannelHandlerContext ctx, Path path) {
    ctx.channel()
        .eventLoop()
        .execute(
            () -> {
              try {
                ctx.write(Files.readAllBytes(path)); // want "`Files.readAllBytes` blocks an event loop"
              } catch (IOException e) {
                ctx.close();
              }
            });
  }

  void listening(ChannelHandlerContext ctx, ChannelFuture other) {
    ctx.write("x").addListener(done -> other.sync()); // want "`Future.sync` blocks whichever thread completes the future"
    ctx.write("y").addListener((ChannelFutureListener) done -> done.sync()); // ok: this future is done
  }
}
