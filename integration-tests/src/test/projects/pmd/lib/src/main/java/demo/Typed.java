package demo;

import java.util.List;

public final class Typed {
  private Typed() {}

  public static String names(List<Named> all) {
    var names = "";
    for (Named named : all) {
      names = names + named.name(); // want StringConcatInLoop
    }
    return names;
  }

  /**
   * That this is a string is known only with the class path; it might be null, so there is no fix.
   */
  public static String list(Registry registry) {
    var list = registry.title();
    for (Named named : registry.all()) {
      list += named.name(); // typed StringConcatInLoop
    }
    return list;
  }

  /** Neither a list nor a string, which only the class path tells. */
  public static int known(Registry registry, List<String> names) {
    var index = registry.index();
    var weight = registry.weight();
    for (String name : names) {
      if (index.contains(name)) {
        weight += registry.weight();
      }
    }
    return weight;
  }
}
