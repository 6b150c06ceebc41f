package io.github.hotloop.knowledge;

import io.github.hotloop.tree.Method;
import io.github.hotloop.tree.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is known of the JDK's maps, of what they hold, and of methods that may be called twice. */
public final class MapFacts {
  private static final MapFacts KNOWN = new MapFacts();

  private final Set<String> ordered = words("map-types.txt", "ordered");
  private final Set<String> hashed = words("map-types.txt", "hashed");
  private final Set<String> naive = words("map-types.txt", "naive");
  private final Set<String> containers = words("containers.txt", "type");
  private final Set<String> makers = pairs("containers.txt", "method");
  private final Set<String> repeatable = pairs("repeatable-methods.txt", "");

  private MapFacts() {}

  /** The facts of the data files. */
  public static MapFacts load() {
    return KNOWN;
  }

  private static Set<String> words(String file, String first) {
    Set<String> found = new HashSet<>();
    DataFile.read(file).stream()
        .filter(entry -> entry.get(0).equals(first))
        .forEach(entry -> found.addAll(entry.subList(1, entry.size())));
    return Set.copyOf(found);
  }

  /** {@code Type.method} for each method of the entries that start with a word, or of all. */
  private static Set<String> pairs(String file, String first) {
    Set<String> found = new HashSet<>();
    for (List<String> entry : DataFile.read(file)) {
      if (first.isEmpty() || entry.get(0).equals(first)) {
        List<String> rest = entry.subList(first.isEmpty() ? 0 : 1, entry.size());
        rest.subList(1, rest.size()).forEach(name -> found.add(rest.get(0) + "." + name));
      }
    }
    return Set.copyOf(found);
  }

  /** Whether {@code merge} of that very class puts a new key where {@code put} would. */
  public boolean keepsOrder(Type type) {
    return ordered.contains(type.name());
  }

  /** Whether {@code merge} of that very class searches once, and may iterate in another order. */
  public boolean isHashed(Type type) {
    return hashed.contains(type.name());
  }

  /** Whether {@code merge} of that type is nothing but {@code get} and {@code put}. */
  public boolean isNaive(Type type) {
    return naive.stream().anyMatch(type::isSubtypeOf);
  }

  /** Whether that class holds a group, and making one runs no code but the JDK's. */
  public boolean isContainer(Type type) {
    return containers.contains(type.name());
  }

  /** Whether a method makes such a container when called without arguments. */
  public boolean makesContainer(Method method) {
    return makers.contains(method.owner() + "." + method.name());
  }

  /** Whether calling a method twice in a row is like calling it once. */
  public boolean isRepeatable(Method method) {
    return repeatable.contains(method.owner() + "." + method.name());
  }
}
