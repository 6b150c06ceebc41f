import java.util.ArrayList;
import java.util.List;

class PositionsAsAnswers {
  static int count(List<String> in, List<String> all) {
    List<String> keys = new ArrayList<>(all);
    int count = 0;
    for (String one : in) {
      count += keys.indexOf(one) >= 0 ? 1 : 0; // want "`keys` is searched by `indexOf`"
      count += keys.indexOf(one) != -1 ? 10 : 0; // want "`keys` is searched by `indexOf`"
      count += keys.indexOf(one) == -1 ? 100 : 0; // want "`keys` is searched by `indexOf`"
      count += keys.lastIndexOf(one) < 0 ? 1000 : 0; // want "searched by `lastIndexOf`"
      count += -1 < keys.indexOf(one) ? 10000 : 0; // want "`keys` is searched by `indexOf`"
      count += !(0 > keys.indexOf(one)) ? 100000 : 0; // want "`keys` is searched by `indexOf`"
    }
    return count;
  }

  static Object probe() {
    List<String> in = new ArrayList<>(List.of("a", "b", "c"));
    in.add(null);
    return count(in, List.of("a", "c")) + "/" + count(in, List.of());
  }
}
