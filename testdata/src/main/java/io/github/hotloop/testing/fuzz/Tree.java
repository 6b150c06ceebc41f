package io.github.hotloop.testing.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A piece of a random program: text with holes that other pieces fill.
 *
 * @param text the text around the holes, one string more than there are holes
 */
public record Tree(Sort sort, List<String> text, List<Tree> holes) {
  private static final int WIDEST_GAP = 4;

  /** What a piece is; a piece can stand where another of its sort stood. */
  public enum Sort {
    /** Members of a class; the whole of a program. */
    MEMBERS("static String run(int n) {\nreturn null;\n}"),
    /** Any number of statements; each can be left out. */
    STATEMENTS(""),
    STATEMENT("{}"),
    CONDITION("n > 1"),
    NUMBER("1"),
    STRING("\"-\""),
    /** Any expression that can be turned into a string. */
    OPERAND("'-'");

    private final Tree simplest;

    Sort(String simplest) {
      this.simplest = new Tree(this, List.of(simplest), List.of());
    }
  }

  /**
   * A piece from a template.
   *
   * @param template its text, with {@code $} where a hole is
   */
  public static Tree of(Sort sort, String template, Tree... holes) {
    List<String> text = Arrays.asList(template.split("\\$", -1));
    if (text.size() != holes.length + 1) {
      throw new IllegalArgumentException(holes.length + " pieces for the holes of " + template);
    }
    return new Tree(sort, List.copyOf(text), List.of(holes));
  }

  /** A statement from a template. */
  public static Tree statement(String template, Tree... holes) {
    return of(Sort.STATEMENT, template, holes);
  }

  /** Statements one below the other. */
  public static Tree statements(List<Tree> statements) {
    List<String> text = new ArrayList<>(List.of(""));
    statements.forEach(statement -> text.add("\n"));
    return new Tree(Sort.STATEMENTS, text, List.copyOf(statements));
  }

  /** The text, not indented. */
  public String print() {
    StringBuilder out = new StringBuilder(text.get(0));
    for (int i = 0; i < holes.size(); i++) {
      out.append(holes.get(i).print()).append(text.get(i + 1));
    }
    return out.toString();
  }

  /** How much there is to shrink. */
  public int size() {
    return 1 + holes.stream().mapToInt(Tree::size).sum();
  }

  /**
   * Trees with less in them, the smallest first: without some statements, with a piece replaced by
   * one inside it or by the simplest of its sort. Not all of them need be valid programs.
   */
  public Stream<Tree> smaller() {
    Stream<Tree> here = Stream.concat(Stream.concat(simplest(), inner(sort)), shorter());
    Stream<Tree> below =
        Stream.iterate(0, i -> i < holes.size(), i -> i + 1)
            .flatMap(i -> holes.get(i).smaller().map(hole -> with(i, hole)));
    return Stream.concat(here, below);
  }

  private Stream<Tree> simplest() {
    return print().equals(sort.simplest.print()) ? Stream.empty() : Stream.of(sort.simplest);
  }

  /** The nearest pieces of a sort inside this one. */
  private Stream<Tree> inner(Sort wanted) {
    return holes.stream()
        .flatMap(hole -> hole.sort == wanted ? Stream.of(hole) : hole.inner(wanted));
  }

  /** Without one statement or several in a row. */
  private Stream<Tree> shorter() {
    if (sort != Sort.STATEMENTS) {
      return Stream.empty();
    }
    List<Tree> found = new ArrayList<>();
    for (int gap = Math.min(WIDEST_GAP, holes.size() - 1); gap > 0; gap--) {
      for (int i = 0; i + gap <= holes.size(); i++) {
        List<Tree> rest = new ArrayList<>(holes);
        rest.subList(i, i + gap).clear();
        found.add(statements(rest));
      }
    }
    return found.stream();
  }

  private Tree with(int index, Tree hole) {
    List<Tree> changed = new ArrayList<>(holes);
    changed.set(index, hole);
    return new Tree(sort, text, List.copyOf(changed));
  }
}
