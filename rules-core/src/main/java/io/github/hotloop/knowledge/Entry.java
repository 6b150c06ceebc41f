package io.github.hotloop.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One fact.
 *
 * @param category one of the kind's categories; empty where it has none
 * @param type a type's erased, dotted name
 * @param methods methods of that type, declared or inherited; none for a kind that is of types
 * @param source where the fact comes from; empty if a user's file does not say it
 */
public record Entry(Kind kind, String category, String type, List<Member> methods, String source) {
  /**
   * A method or all its overloads.
   *
   * @param name the simple name; {@code new} for constructors
   * @param arities the numbers of arguments that are meant; none for any
   * @param all whether all overloads are meant
   */
  public record Member(String name, List<Integer> arities, boolean all) {
    private static final Pattern WITH_ARITY =
        Pattern.compile("(.+?)(?:/(\\d{1,3})|\\((\\d{1,3}(?:,\\d{1,3})*)\\))");

    /**
     * Reads {@code name}, {@code name/arity} for some of its overloads, or {@code
     * name(arity,arity)}, which names the arities of all of them.
     */
    static Member parse(String word) {
      if (isName(word)) {
        return new Member(word, List.of(), true);
      }
      Matcher written = WITH_ARITY.matcher(word);
      if (!written.matches() || !isName(written.group(1))) {
        throw new IllegalArgumentException(
            "'" + word + "' is no method; write its name, or its name and arity as in 'get/2'");
      }
      if (written.group(2) != null) {
        return new Member(written.group(1), List.of(Integer.valueOf(written.group(2))), false);
      }
      List<Integer> arities = Stream.of(written.group(3).split(",")).map(Integer::valueOf).toList();
      return new Member(written.group(1), arities, true);
    }

    /** Whether a call of that name with so many arguments is meant. */
    public boolean covers(String calledName, int arguments) {
      return name.equals(calledName) && (arities.isEmpty() || arities.contains(arguments));
    }

    @Override
    public String toString() {
      String numbers = arities.stream().map(String::valueOf).collect(Collectors.joining(","));
      return name + (arities.isEmpty() ? "" : all ? "(" + numbers + ")" : "/" + numbers);
    }
  }

  private static List<Member> members(List<String> words) {
    List<Member> members = new ArrayList<>();
    for (String word : words) {
      members.add(Member.parse(word));
    }
    return List.copyOf(members);
  }

  /** Whether a word is a name of Java. A regular expression takes longer where all starts cold. */
  private static boolean isName(String word) {
    for (int i = 0; i < word.length(); i++) {
      char at = word.charAt(i);
      boolean part = at == '_' || at == '$' || Character.isLetter(at);
      if (!part && (i == 0 || !Character.isDigit(at))) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  private static boolean isDottedName(String type) {
    int from = 0;
    for (int dot = type.indexOf('.'); dot >= 0; dot = type.indexOf('.', from)) {
      if (!isName(type.substring(from, dot))) {
        return false;
      }
      from = dot + 1;
    }
    return isName(type.substring(from));
  }

  /** The simple name of its type. */
  public String simpleType() {
    return type.substring(type.lastIndexOf('.') + 1);
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

  /** Whether all its methods of that name are meant. */
  boolean coversAll(String calledName) {
    for (Member method : methods) {
      if (method.all() && method.name().equals(calledName)) {
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
    if (!isDottedName(type)) {
      throw new IllegalArgumentException(
          "'" + type + "' is no type; write its full name, dotted and without type arguments");
    }
    return new Entry(
        kind,
        categorised ? words.get(0) : "",
        type,
        members(words.subList(methods, words.size())),
        source);
  }
}
