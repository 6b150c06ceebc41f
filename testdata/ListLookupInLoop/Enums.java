import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

class Enums {
  static int count(List<TimeUnit> in, List<TimeUnit> all) {
    List<TimeUnit> units = new ArrayList<>(all);
    int count = 0;
    for (TimeUnit one : in) {
      count += units.contains(one) ? 1 : 0; // want "`units` is searched"
    }
    return count;
  }

  static Object probe() {
    List<TimeUnit> in = new ArrayList<>(List.of(TimeUnit.DAYS, TimeUnit.HOURS));
    in.add(null);
    return count(in, List.of(TimeUnit.DAYS)) + " " + count(in, in) + " " + count(in, List.of());
  }
}
