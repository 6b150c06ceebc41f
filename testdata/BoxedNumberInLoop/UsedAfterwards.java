import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class UsedAfterwards {
  static Long returned(int n) {
    Long sum = 0L; // want "`sum` is a `Long`"
    for (int i = 0; i < n; i++) {
      sum += i;
    }
    return sum;
  }

  static Object asObject(int n) {
    Integer sum = 0; // want "`sum` is an `Integer`"
    for (int i = 0; i < n; i++) {
      sum += i;
    }
    return sum;
  }

  static Map<String, Number> put(int n) {
    Map<String, Number> map = new HashMap<>();
    Double sum = 0.0; // want "`sum` is a `Double`"
    for (int i = 0; i < n; i++) {
      sum += i;
    }
    map.put("sum", sum);
    return map;
  }

  static String overloaded(long n) {
    return "long";
  }

  static String overloaded(Object o) {
    return o.getClass().getName();
  }

  static List<Object> passed(int n) {
    List<Object> out = new ArrayList<>(List.of("zero", 600));
    Integer sum = 0; // want "`sum` is an `Integer`"
    Integer other = 0; // want "`other` is an `Integer`"
    for (int i = 0; i < n; i++) {
      sum += i;
      other += 2;
    }
    out.remove(sum);
    out.add(overloaded(other));
    return out;
  }

  static boolean generic(int n, Integer most) {
    Integer sum = 0; // want "`sum` is an `Integer`"
    for (int i = 0; i < n; i++) {
      sum += i;
    }
    return Objects.equals(sum, most);
  }

  static Number chosen(int n, Integer most) {
    Integer sum = 0; // want "`sum` is an `Integer`"
    for (int i = 0; i < n; i++) {
      sum += i;
    }
    return n > 3 ? sum : most;
  }

  static Object probe() {
    return List.of(
            returned(400), asObject(400), put(30), passed(36), generic(36, 630), generic(3, null))
        + " " + chosen(40, null) + chosen(2, null);
  }
}
