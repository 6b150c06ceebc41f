package demo.app;

import com.google.auto.value.AutoValue;
import demo.lib.Texts;
import java.util.List;

/** AutoValue writes the subclass. */
@AutoValue
public abstract class Pair {
  public abstract String left();

  public abstract String right();

  public static Pair of(List<Order> orders) {
    String ids = "";
    for (Order order : orders) {
      ids += order.getId() + ' '; // want StringConcatInLoop
    }
    return new AutoValue_Pair(ids, Texts.joined(List.of(ids)));
  }
}
