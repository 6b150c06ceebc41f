import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Lambdas whose parameters are what calls around them say. */
class NestedLambdas {
  static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Path> backwards(List<Path> paths) {
    return paths.parallelStream().sorted(Comparator.comparing(NestedLambdas::read).reversed()).toList(); // want "`Files.readString`, called by `read`, blocks"
  }

  List<Integer> all(List<CompletableFuture<Integer>> futures) {
    return futures.parallelStream().map(future -> future.join()).toList(); // want "`CompletableFuture.join` blocks"
  }

  int joined(List<CompletableFuture<Integer>> futures) {
    return IntStream.range(0, futures.size())
        .parallel()
        .mapToObj(i -> futures.get(i))
        .mapToInt(future -> future.join()) // want "`CompletableFuture.join` blocks"
        .sum();
  }

  void connect(Bootstrap bootstrap, Channel other) {
    bootstrap
        .connect("backend", 80)
        .addListener(
            (ChannelFutureListener)
                done -> {
                  if (done.isSuccess()) {
                    done.channel().writeAndFlush("hello").sync(); // want "`Future.sync` blocks whichever thread completes the future"
                  }
                });
    other.closeFuture().addListener((ChannelFutureListener) done -> done.sync()); // ok: the one that is done
    other.closeFuture().addListener((ChannelFutureListener) done -> done.channel().parent().close()); // ok: does not wait
  }
}
