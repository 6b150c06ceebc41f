import com.google.common.collect.MapMaker;
import java.util.concurrent.ConcurrentMap;

class MadeByMapMaker {
  private static final ConcurrentMap<String, Integer> LENGTHS = new MapMaker().concurrencyLevel(8).makeMap(); // want "`LENGTHS` never loses an entry"
  private static final ConcurrentMap<String, Integer> WEAK = new MapMaker().weakValues().makeMap(); // ok: the garbage collector takes the values

  static int length(String name) {
    return LENGTHS.computeIfAbsent(name, String::length) + WEAK.computeIfAbsent(name, String::length);
  }

  static Object probe() {
    return length("abc") + length("abc") + length("");
  }
}
