package io.github.hotloop.knowledge;

import io.github.hotloop.tree.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known of the JDK's collections. */
public final class CollectionFacts {
  private static final CollectionFacts KNOWN = new CollectionFacts();

  private final Map<String, Set<String>> methods =
      DataFile.read("collection-methods.txt").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  entry -> entry.get(0), entry -> Set.copyOf(entry.subList(1, entry.size()))));
  private final List<String> scanned = words("scanned-types.txt");
  private final Set<String> own = Set.copyOf(words("own-collections.txt"));
  private final List<String> few = words("few-types.txt");
  private final Set<String> values = Set.copyOf(words("value-types.txt"));

  private CollectionFacts() {}

  /** The facts of the data files. */
  public static CollectionFacts load() {
    return KNOWN;
  }

  private static List<String> words(String file) {
    return DataFile.read(file).stream().map(entry -> entry.get(0)).toList();
  }

  /** Whether a method of that name never changes the collection that it is called on. */
  public boolean reads(String methodName) {
    return methods.get("reads").contains(methodName);
  }

  /** Whether a method of that name only adds to the collection that it is called on. */
  public boolean grows(String methodName) {
    return methods.get("grows").contains(methodName);
  }

  /** Whether a method of that name may take out or replace elements, and hands nothing out. */
  public boolean shrinks(String methodName) {
    return methods.get("shrinks").contains(methodName);
  }

  /** Whether looking something up in a collection of that type certainly goes through it. */
  public boolean isScanned(Type type) {
    boolean known = type.name().startsWith("java.util.") || scanned.contains(type.name());
    return known && isBelowScanned(type) && !type.isSubtypeOf("java.util.Set");
  }

  private boolean isBelowScanned(Type type) {
    for (String name : scanned) {
      if (type.isSubtypeOf(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a new object of exactly that class is known to nobody else, and bears with null. */
  public boolean isOwnWhenNew(Type type) {
    return own.contains(type.name());
  }

  /** Whether a program never holds many of that type in one collection. */
  public boolean areFew(Type element) {
    return few.stream().anyMatch(element::isSubtypeOf);
  }

  /** Whether {@code equals} and {@code hashCode} of that type agree and never change. */
  public boolean isValue(Type type) {
    return isValue(type.name()) || type.isSubtypeOf("java.lang.Enum");
  }

  /** The same for a type that only its erased, dotted name is known of. */
  public boolean isValue(String typeName) {
    return values.contains(typeName);
  }
}
