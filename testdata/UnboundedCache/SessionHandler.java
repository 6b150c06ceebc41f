import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.SimpleChannelInboundHandler;
import java.net.SocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Handlers of a server on Netty that remember who they talk to. */
@ChannelHandler.Sharable
class SessionHandler extends SimpleChannelInboundHandler<String> {
  private static final Map<SocketAddress, String> LAST_SEEN = new ConcurrentHashMap<>(); // want "`LAST_SEEN` never loses an entry"
  private static final Map<String, Channel> CHANNELS = new ConcurrentHashMap<>(); // ok: removed when the channel closes
  private static final Map<String, Integer> REPLIES = new ConcurrentHashMap<>(); // want "`REPLIES` never loses an entry"

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, String message) {
    LAST_SEEN.put(ctx.channel().remoteAddress(), message);
    CHANNELS.put(message, ctx.channel());
    ctx.writeAndFlush(REPLIES.computeIfAbsent(message, String::hashCode));
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    CHANNELS.values().remove(ctx.channel());
    ctx.fireChannelInactive();
  }
}

class PerChannel extends ChannelInboundHandlerAdapter {
  private final Map<String, Integer> seen = new ConcurrentHashMap<>(); // ok: the handler of one channel goes with it

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    seen.computeIfAbsent(message.toString(), String::length);
  }
}
