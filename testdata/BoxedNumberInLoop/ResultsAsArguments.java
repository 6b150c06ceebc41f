import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a reduction gives is an argument: some methods print it, some box it again. */
class ResultsAsArguments {
  static String printed(List<Integer> in) {
    return String.valueOf(in.stream().reduce(0, Integer::sum)) // want "`reduce` computes"
        + new StringBuilder().append(in.stream().map(x -> x + 1).reduce(0, Integer::sum)); // want "`map` makes"
  }

  static List<Object> boxed(List<Integer> in) {
    List<Object> out = new ArrayList<>();
    out.add(in.stream().reduce(0, Integer::sum)); // want "`reduce` computes"
    out.add(String.format("%d", in.stream().reduce(0, Integer::sum))); // want "`reduce` computes"
    out.add(Optional.of(in.stream().reduce(0, Integer::sum))); // want "`reduce` computes"
    return out;
  }

  static Object probe() {
    return printed(List.of(1, 200, 3)) + boxed(List.of(1, 200, 3));
  }
}
