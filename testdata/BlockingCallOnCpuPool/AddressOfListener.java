import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.util.concurrent.Future;
import java.net.InetSocketAddress;

/** A handler that is made once an address is known. */
class AddressOfListener {
  void connect(Bootstrap bootstrap, Future<String> resolved, Future<Integer> port) {
    resolved.addListener(
        (Future<String> host) -> {
          if (host.isSuccess()) {
            bootstrap.handler(
                new ChannelInitializer<Channel>() {
                  @Override
                  protected void initChannel(Channel channel) throws Exception {
                    String name = host.get(); // ok: its listener made this handler
                    int number = port.get(); // want "`Future.get` blocks an event loop"
                    channel.connect(new InetSocketAddress(name, number));
                  }
                });
          }
        });
  }
}
