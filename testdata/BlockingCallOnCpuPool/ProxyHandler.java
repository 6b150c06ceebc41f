import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelPromise;
import io.netty.util.concurrent.DefaultEventExecutorGroup;
import io.netty.util.concurrent.EventExecutorGroup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A proxy on Netty: its handlers run on the event loop of their channel. */
class ProxyHandler extends ChannelDuplexHandler {
  private final BlockingQueue<String> audit;

  ProxyHandler(BlockingQueue<String> audit) {
    this.audit = audit;
  }

  @Override
  public void handlerAdded(ChannelHandlerContext ctx) throws UnknownHostException {
    ctx.channel().attr(null).set(InetAddress.getByName("backend")); // want "`InetAddress.getByName` blocks an event loop"
  }

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object msg) throws InterruptedException {
    String next = audit.poll(1, TimeUnit.SECONDS); // want "`BlockingQueue.poll` blocks an event loop"
    ctx.fireChannelRead(next == null ? msg : next);
  }

  @Override
  public void write(ChannelHandlerContext ctx, Object msg, ChannelPromise promise) {
    backOff(); // want "`LockSupport.parkNanos`, called by `backOff`, blocks an event loop"
    ctx.write(msg, promise);
  }

  private static void backOff() {
    LockSupport.parkNanos(1_000_000);
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
    String waiting = audit.poll(); // ok: takes what is there and does not wait
    ctx.fireUserEventTriggered(waiting == null ? event : waiting);
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    ChannelFuture closed = ctx.close();
    if (!ctx.executor().inEventLoop()) {
      closed.syncUninterruptibly(); // ok: asks first whether it is on the event loop
    }
  }

  @Override
  public void channelReadComplete(ChannelHandlerContext ctx) {
    if (!ctx.executor().inEventLoop()) {
      backOff(); // ok: asks on which thread it is, and waits in another method
    }
    ctx.fireChannelReadComplete();
  }

  public void channelWritabilityChanged(String reason) {
    backOff(); // ok: another method of that name, which Netty never calls
  }

  @Override
  public void flush(ChannelHandlerContext ctx) {
    ctx.writeAndFlush("x").addListener(ChannelFutureListener.CLOSE_ON_FAILURE); // ok: a listener instead of a wait
  }
}

class ProxyInitializer extends ChannelInitializer<Channel> {
  private static final EventExecutorGroup SLOW = new DefaultEventExecutorGroup(16);

  @Override
  protected void initChannel(Channel channel) throws IOException {
    String banner = Files.readString(Path.of("banner.txt")); // want "`Files.readString` blocks an event loop"
    channel.attr(null).set(null);
    channel.pipeline().addLast(SLOW, new SlowHandler(banner));
  }
}

class SlowHandler extends ChannelDuplexHandler {
  private final String banner;

  SlowHandler(String banner) {
    this.banner = banner;
  }

  @Override
  public void channelActive(ChannelHandlerContext ctx) throws Exception {
    Thread.sleep(banner.length()); // ok: added with a group of threads of its own
  }

  void report(Statement statement) throws SQLException {
    statement.executeUpdate("update proxy set active = 1"); // ok: no method that Netty calls
  }
}
