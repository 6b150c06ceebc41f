package io.github.hotloop.testing.fuzz;

import java.util.Random;

/** Programs for ListLookupInLoop. */
public final class ListLookups implements Generator {
  @Override
  public String rule() {
    return "ListLookupInLoop";
  }

  @Override
  public Tree members(Random random) {
    Tree body = new ListLoops(random, ElementKind.any(random)).body();
    String template =
        switch (random.nextInt(14)) {
          case 0 ->
              """
              static String run(int n) {
              return new Inner().go(n);
              }

              static class Inner {
              String keysSet = "field";
              int i = 7;
              String go(int n) {
              $}
              }\
              """;
          case 1 ->
              """
              static String run(int most) {
              java.util.function.IntFunction<String> function = n -> {
              $};
              return function.apply(most);
              }\
              """;
          case 2 ->
              """
              static class HashSet {
              }

              static String run(int n) {
              $}\
              """;
          case 3 ->
              """
              interface Set {
              int keysSet = 1;
              }

              static String run(int n) {
              switch (n) {
              case 0:
              log("none");
              default:
              $}
              }\
              """;
          case 4 ->
              """
              static String run(int n) {
              try {
              $} finally {
              log("finally");
              }
              }\
              """;
          default ->
              """
              static String run(int n) {
              $}\
              """;
        };
    return Tree.of(Tree.Sort.MEMBERS, template, body);
  }
}
