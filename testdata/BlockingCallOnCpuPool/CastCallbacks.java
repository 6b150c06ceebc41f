import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.GenericFutureListener;

/** Listeners of Netty's futures as they are mostly written: lambdas with a cast. */
class CastCallbacks {
  private final ChannelFuture other;

  CastCallbacks(ChannelFuture other) {
    this.other = other;
  }

  void own(ChannelHandlerContext context) {
    context.writeAndFlush("x").addListener((ChannelFutureListener) done -> done.sync()); // ok: it is done
    context.writeAndFlush("x").addListener((GenericFutureListener<Future<Void>>) done -> done.get()); // ok: as above
  }

  void another(ChannelHandlerContext context) {
    context.writeAndFlush("x").addListener((ChannelFutureListener) done -> other.sync()); // want "`Future.sync` blocks whichever thread completes the future"
    context.writeAndFlush("x").addListener((GenericFutureListener<Future<Void>>) done -> other.await()); // want "`Future.await` blocks whichever thread completes the future"
  }

  void inside(Future<String> address, ChannelFuture bound) {
    address.addListener(
        (Future<String> resolved) ->
            bound.addListener(
                (ChannelFutureListener) done -> System.out.println(resolved.get()))); // ok: it called the listener around this one
  }
}
