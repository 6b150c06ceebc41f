import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class FewByNature {
  static List<Throwable> causes(Throwable start) {
    List<Throwable> list = new ArrayList<>();
    Throwable at = start;
    while (at != null && !list.contains(at)) { // ok: a chain of causes is short
      list.add(at);
      at = at.getCause();
    }
    return list;
  }

  static int variables(List<Object> in, Class<?> type) {
    List<TypeVariable<?>> all = Arrays.asList(type.getTypeParameters());
    int count = 0;
    for (Object one : in) {
      count += all.contains(one) ? 1 : 0; // ok: a class has few type parameters
    }
    return count;
  }

  static List<String> corners(List<String> points) {
    return distinct(points.get(0), points.get(1), points.get(2));
  }

  private static List<String> distinct(String... points) {
    List<String> out = new ArrayList<>();
    for (String point : points) {
      if (!out.contains(point)) { // ok: all callers pass three
        out.add(point);
      }
    }
    return out;
  }

  static void checked(List<String> in, List<String> all) {
    for (String one : in) {
      assert all.contains(one); // ok: assertions are off where speed matters
    }
  }
}
