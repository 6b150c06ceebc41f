package io.github.hotloop.testing.fuzz;

import java.util.Random;

/** Programs for StringConcatInLoop. */
public final class StringConcats implements Generator {
  @Override
  public String rule() {
    return "StringConcatInLoop";
  }

  @Override
  public Tree members(Random random) {
    Tree body = new StringLoops(random).body();
    String template =
        switch (random.nextInt(12)) {
          case 0 ->
              """
              static String run(int n) {
              return new Inner().go(n);
              }

              static class Inner {
              String s = "field";
              int i = 7;
              int sb;
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
              interface Default {
              default String go(int n) {
              $}
              }

              static String run(int n) {
              return new Default() {}.go(n);
              }\
              """;
          case 3 ->
              """
              record Pair(String s, int n) {
              String go() {
              $}
              }

              static String run(int n) {
              return new Pair("pair", n).go();
              }\
              """;
          case 4 ->
              """
              static <T extends CharSequence> String generic(T other, int n) {
              $}

              static String run(int n) {
              return generic("type", n);
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
