package io.github.hotloop.knowledge;

import io.github.hotloop.tree.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which methods call the function they are given once per element. */
public final class PerElement {
  private static final PerElement KNOWN = read();

  private final Map<String, List<String>> owners;
  private final Set<String> ends =
      DataFile.read("stream-ends.txt").stream()
          .map(entry -> entry.get(0))
          .collect(Collectors.toUnmodifiableSet());

  private PerElement(Map<String, List<String>> owners) {
    this.owners = owners;
  }

  /** The methods of {@code per-element.txt}. */
  public static PerElement load() {
    return KNOWN;
  }

  /** Whether some type has such a method of that name; cheap, asks no type. */
  public boolean mayRunPerElement(String methodName) {
    return owners.containsKey(methodName);
  }

  /** Whether that method of {@code receiver} runs its argument once per element. */
  public boolean runsPerElement(String methodName, Type receiver) {
    return owners.getOrDefault(methodName, List.of()).stream().anyMatch(receiver::isSubtypeOf);
  }

  /** Whether a method of streams runs all stages before it returns. */
  public boolean endsStream(String methodName) {
    return ends.contains(methodName);
  }

  private static PerElement read() {
    Map<String, List<String>> owners = new HashMap<>();
    for (List<String> entry : DataFile.read("per-element.txt")) {
      for (String method : entry.subList(1, entry.size())) {
        owners.merge(method, List.of(entry.get(0)), DataFile::append);
      }
    }
    return new PerElement(Map.copyOf(owners));
  }
}
