import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.DefaultEventLoopGroup;
import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.util.concurrent.DefaultEventExecutorGroup;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.EventExecutorGroup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Tasks that a handler gives to the executor of its channel. */
class HandlerTasks extends ChannelInboundHandlerAdapter {
  private static final EventExecutorGroup SLOW = new DefaultEventExecutorGroup(8);

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    ctx.executor().execute(() -> store(message)); // want "`Files.writeString`, called by `store`, blocks an event loop"
  }

  @Override
  public void channelActive(ChannelHandlerContext ctx) {
    ctx.executor().submit(() -> Files.readString(Path.of("greeting"))); // want "`Files.readString` blocks an event loop"
    ctx.channel().eventLoop().execute(() -> store("active")); // want "`Files.writeString`, called by `store`, blocks"
    ctx.executor().schedule(() -> store("later"), 1, TimeUnit.SECONDS); // want "`Files.writeString`, called by `store`, blocks"
    ctx.fireChannelActive();
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    EventExecutor loop = ctx.executor();
    loop.execute(() -> store("inactive")); // want "`Files.writeString`, called by `store`, blocks"
  }

  static void closed(Channel channel) {
    channel.eventLoop().submit(() -> store("closed")); // want "`Files.writeString`, called by `store`, blocks"
  }

  static void byType(EventLoop loop, EventLoopGroup group, EventExecutorGroup any) {
    loop.schedule(() -> store("typed"), 1, TimeUnit.SECONDS); // want "`Files.writeString`, called by `store`, blocks an event loop"
    group.submit(() -> store("typed")); // want "`Files.writeString`, called by `store`, blocks an event loop"
    any.submit(() -> store("typed")); // ok: may be a group for tasks that wait
    new DefaultEventLoopGroup(8).submit(() -> store("moved")); // ok: used to move work away from the I/O threads
  }

  @Override
  public void channelReadComplete(ChannelHandlerContext ctx) {
    SLOW.execute(() -> store("complete")); // ok: a group for tasks that wait
    ctx.executor().execute(ctx::flush); // ok: a task that does not wait
    SLOW.submit(() -> ctx.executor().execute(ctx::flush)); // ok: back on the event loop with what does not wait
  }

  private static void store(Object message) {
    try {
      Files.writeString(Path.of("log"), message.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void add(ChannelPipeline pipeline) {
    pipeline.addLast(SLOW, new Apart());
  }

  private static final class Apart extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
      ctx.executor().execute(() -> store(message)); // ok: the group that the handler was added with
      ctx.channel().eventLoop().execute(() -> store(message)); // want "`Files.writeString`, called by `store`, blocks"
    }
  }
}
