import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Copies that one mode takes and another mode reads: nothing is computed because it is missing. */
class TwoModes {
  private final Map<String, Object> attributeCache = new HashMap<>(); // ok: the put is in the else of the look-up
  private final Map<String, Object> sizeCache = new HashMap<>(); // want "`sizeCache` never loses an entry"
  private boolean detached;

  Object attribute(String path, Supplier<Object> current) {
    Object value;
    if (detached) {
      value = attributeCache.get(path);
    } else {
      value = current.get();
      if (value != null) {
        attributeCache.put(path, value);
      }
    }
    return value;
  }

  Object size(String path, Supplier<Object> current) {
    if (sizeCache.containsKey(path)) {
      return sizeCache.get(path);
    }
    Object value = current.get();
    sizeCache.put(path, value);
    return value;
  }

  static Object probe() {
    TwoModes modes = new TwoModes();
    return "" + modes.attribute("a", () -> 1) + modes.size("b", () -> 2) + modes.size("b", () -> 3);
  }
}
