import java.util.ArrayList;
import java.util.List;

class ChangedByALambda {
  static int lambda(List<String> in) {
    List<String> keys = new ArrayList<>();
    Runnable more = () -> keys.add("b");
    int count = 0;
    for (String one : in) {
      count += keys.contains(one) ? 1 : 0; // want "`keys` is searched"
      more.run();
    }
    return count;
  }

  static int innerClass(List<String> in) {
    List<String> keys = new ArrayList<>();
    Runnable more =
        new Runnable() {
          @Override
          public void run() {
            keys.add("b");
          }
        };
    int count = 0;
    for (String one : in) {
      count += keys.contains(one) ? 1 : 0; // want "`keys` is searched"
      more.run();
    }
    return count;
  }

  static Object probe() {
    return lambda(List.of("a", "b")) + innerClass(List.of("a", "b"));
  }
}
