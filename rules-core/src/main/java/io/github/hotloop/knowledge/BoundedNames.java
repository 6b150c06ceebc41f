package io.github.hotloop.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What parameters are called of which there are only so many values. */
public final class BoundedNames {
  private static final BoundedNames KNOWN = new BoundedNames();

  private final Set<String> names =
      DataFile.read("bounded-names.txt").stream()
          .flatMap(List::stream)
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private BoundedNames() {}

  /** The names of {@code bounded-names.txt}. */
  public static BoundedNames load() {
    return KNOWN;
  }

  /** Whether a collection is called after such names: {@code beanNameCache}. */
  public boolean isOfSuch(String collectionName) {
    String core =
        collectionName
            .toLowerCase(Locale.ROOT)
            .replace("_", "")
            .replaceFirst("(cache|memo|map)?s?$", "");
    return names.stream().anyMatch(name -> name.endsWith("name") && core.endsWith(name));
  }

  /** Whether a variable of that name holds one of few values. */
  public boolean contains(String variableName) {
    return names.contains(variableName.toLowerCase(Locale.ROOT));
  }
}
