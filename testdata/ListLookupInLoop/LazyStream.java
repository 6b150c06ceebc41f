import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class LazyStream {
  static List<String> later(List<String> all) {
    List<String> wanted = new ArrayList<>();
    Stream<String> found = all.stream().filter(one -> wanted.contains(one)); // want "`wanted`"
    wanted.addAll(all);
    return found.collect(Collectors.toList());
  }
}
