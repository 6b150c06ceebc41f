import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

class TwiceInALambda {
  static final IntFunction<String> COUNT =
      n -> {
        List<String> pool = new ArrayList<>(List.of("a", "b", "a"));
        pool.addAll(List.of("c" + n));
        List<String> keys = new ArrayList<>();
        for (String word : pool) {
          if (!keys.contains(word)) { // want "`keys` is searched"
            keys.add(word);
          }
        }
        int found = n;
        for (String word : pool) {
          found += keys.contains(word) ? 1 : 0; // want "`keys` is searched"
        }
        return keys + " " + found;
      };

  static Object probe() {
    return COUNT.apply(2);
  }
}
