package io.github.hotloop.knowledge;

import io.github.hotloop.tree.Type;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What parameters are called of which there are only so many values. */
public final class BoundedNames {
  private static final String OF_NUMBERS = "/number";
  private static final BoundedNames KNOWN =
      new BoundedNames(DataFile.read("bounded-names.txt").stream().flatMap(List::stream).toList());

  private final Set<String> names;
  private final Set<String> ofNumbers;

  /** Names of several words as they end a longer one. */
  private final List<String> ofWords;

  private BoundedNames(List<String> words) {
    Predicate<String> ofNumber = name -> name.endsWith(OF_NUMBERS);
    this.names = lowerCase(words.stream().filter(ofNumber.negate()).toList());
    this.ofNumbers =
        lowerCase(
            words.stream().filter(ofNumber).map(name -> name.replace(OF_NUMBERS, "")).toList());
    this.ofWords =
        words.stream()
            .filter(ofNumber.negate())
            .filter(name -> !name.equals(name.toLowerCase(Locale.ROOT)))
            .map(name -> Character.toUpperCase(name.charAt(0)) + name.substring(1))
            .toList();
  }

  private static Set<String> lowerCase(List<String> words) {
    return words.stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

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

  /** Whether a variable of that name and type holds one of few values. */
  public boolean contains(String variableName, Type type) {
    String name = variableName.toLowerCase(Locale.ROOT);
    return names.contains(name)
        || ofWords.stream().anyMatch(variableName::endsWith)
        || (ofNumbers.contains(name) && isNumber(type));
  }

  private static boolean isNumber(Type type) {
    return type.isPrimitive() || type.isSubtypeOf("java.lang.Number");
  }
}
