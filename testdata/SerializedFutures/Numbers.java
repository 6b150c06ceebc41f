import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tasks that are started for numbers. */
class Numbers {
  List<Integer> squares(int most) {
    return IntStream.range(0, most)
        .mapToObj(i -> CompletableFuture.supplyAsync(() -> i * i))
        .map(future -> future.join()) // want "`join` waits for each `supplyAsync` before the next one"
        .toList();
  }

  List<String> names(int most) {
    return IntStream.rangeClosed(1, most)
        .mapToObj(i -> CompletableFuture.supplyAsync(() -> "n" + i))
        .map(CompletableFuture::join) // want "`join` waits for each `supplyAsync` before the next one"
        .collect(Collectors.toList());
  }

  List<Integer> all(int most) {
    List<CompletableFuture<Integer>> started =
        IntStream.range(0, most).mapToObj(i -> CompletableFuture.supplyAsync(() -> i * i)).toList();
    return started.stream().map(future -> future.join()).toList(); // ok: all of them are started by then
  }
}
