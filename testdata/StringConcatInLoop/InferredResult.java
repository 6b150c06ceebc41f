import java.util.List;

class InferredResult {
  @SuppressWarnings("unchecked")
  static <T> T any(Object value) {
    return (T) value;
  }

  static String all(List<Object> values) {
    String s = "";
    for (Object value : values) {
      s += any(value); // want "`s` grows"
      s += values.get(0); // want "`s` grows"
    }
    return s;
  }

  static Object probe() {
    return all(List.of(1, "two", 3.0));
  }
}
