package io.github.hotloop.knowledge;

import io.github.hotloop.tree.Method;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What known methods do with a number, boxed or not. */
public final class BoxingFacts {
  private static final BoxingFacts KNOWN = new BoxingFacts();

  private final Set<String> prints = new HashSet<>();
  private final Set<String> boxes = new HashSet<>();
  private final Set<String> numeric = new HashSet<>();
  private final Map<String, String> results = new HashMap<>();

  private BoxingFacts() {
    for (List<String> entry : DataFile.read("boxing.txt")) {
      String owner = entry.get(1);
      switch (entry.get(0)) {
        case "prints" -> entry.stream().skip(2).forEach(name -> prints.add(owner + "." + name));
        case "boxes" -> entry.stream().skip(2).forEach(name -> boxes.add(owner + "." + name));
        case "numeric" -> numeric.add(owner);
        case "int", "long", "double" ->
            entry.stream().skip(2).forEach(name -> results.put(owner + "." + name, entry.get(0)));
        default -> throw new IllegalStateException("Unknown word in boxing.txt: " + entry.get(0));
      }
    }
  }

  /** The facts of {@code boxing.txt}. */
  public static BoxingFacts load() {
    return KNOWN;
  }

  /** Whether a method prints an object, and its overload for the number inside prints the same. */
  public boolean printsAlike(String owner, String method) {
    return prints.contains(owner + "." + method);
  }

  /** Whether a method takes an object and has no overload for a number, so that one is boxed. */
  public boolean boxes(String owner, String method) {
    return boxes.contains(owner + "." + method);
  }

  /** Whether all methods of a type that take a number take no object in its stead. */
  public boolean isNumeric(Method method) {
    return numeric.contains(method.owner());
  }

  /** The type of the number that all methods of a name give; empty for others. */
  public String gives(String owner, String method) {
    return results.getOrDefault(owner + "." + method, "");
  }
}
