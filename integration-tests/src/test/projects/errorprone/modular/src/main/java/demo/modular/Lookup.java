package demo.modular;

import java.util.List;

public final class Lookup {
  private Lookup() {}

  /** Repairing this one changes what happens with nulls, or with equals that is not as hashCode. */
  public static int common(List<Object> some, List<Object> others) {
    int found = 0;
    for (Object one : some) {
      if (others.contains(one)) { // want ListLookupInLoop
        found++;
      }
    }
    return found;
  }
}
