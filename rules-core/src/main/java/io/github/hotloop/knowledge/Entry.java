package io.github.hotloop.knowledge;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * One fact.
 *
 * @param category one of the kind's categories; empty where it has none
 * @param type a type's erased, dotted name
 * @param methods methods of that type, declared or inherited; none for a kind that is of types
 * @param source where the fact comes from; empty if a user's file does not say it
 */
public record Entry(Kind kind, String category, String type, List<Member> methods, String source) {
  private static final Pattern TYPE = Pattern.compile(Member.NAME + "(\\." + Member.NAME + ")*");

  /**
   * A method or all its overloads.
   *
   * @param name the simple name; {@code new} for constructors
   * @param arity the number of arguments; empty for any
   */
  public record Member(String name, OptionalInt arity) {
    private static final String NAME = "[\\p{L}_$][\\p{L}\\p{N}_$]*";
    private static final Pattern WRITTEN = Pattern.compile(NAME + "(/\\d{1,3})?");

    /** Reads {@code name} or {@code name/arity}. */
    static Member parse(String word) {
      if (!WRITTEN.matcher(word).matches()) {
        throw new IllegalArgumentException(
            "'" + word + "' is no method; write its name, or its name and arity as in 'get/2'");
      }
      int slash = word.indexOf('/');
      return slash < 0
          ? new Member(word, OptionalInt.empty())
          : new Member(
              word.substring(0, slash),
              OptionalInt.of(Integer.parseInt(word.substring(slash + 1))));
    }

    /** Whether a call of that name with so many arguments is meant. */
    public boolean covers(String calledName, int arguments) {
      return name.equals(calledName) && (arity.isEmpty() || arity.getAsInt() == arguments);
    }

    @Override
    public String toString() {
      return arity.isEmpty() ? name : name + "/" + arity.getAsInt();
    }
  }

  /** Whether one of its methods is meant by a call of that name with so many arguments. */
  boolean covers(String calledName, int arguments) {
    for (Member method : methods) {
      if (method.covers(calledName, arguments)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads the words of an entry after that of its kind.
   *
   * @throws IllegalArgumentException with a message for the user
   */
  static Entry parse(Kind kind, List<String> words, String source) {
    boolean categorised = !kind.categories().isEmpty();
    int types = categorised ? 1 : 0;
    int methods = types + 1;
    if (categorised && !words.isEmpty() && !kind.categories().contains(words.get(0))) {
      throw new IllegalArgumentException(
          "'"
              + words.get(0)
              + "' is no category of '"
              + kind.word()
              + "'; choose one of "
              + String.join(", ", kind.categories()));
    }
    boolean complete =
        kind.shape() == Kind.Shape.METHODS ? words.size() > methods : words.size() == methods;
    if (!complete) {
      throw new IllegalArgumentException("write '" + kind.syntax() + "'");
    }
    String type = words.get(types);
    if (!TYPE.matcher(type).matches()) {
      throw new IllegalArgumentException(
          "'" + type + "' is no type; write its full name, dotted and without type arguments");
    }
    return new Entry(
        kind,
        categorised ? words.get(0) : "",
        type,
        words.subList(methods, words.size()).stream().map(Member::parse).toList(),
        source);
  }
}
