package io.github.hotloop.testing.fuzz;

import java.util.Random;

/** Programs for BoxedNumberInLoop. */
public final class BoxedNumbers implements Generator {
  @Override
  public String rule() {
    return "BoxedNumberInLoop";
  }

  @Override
  public Tree members(Random random) {
    BoxedLoops loops = new BoxedLoops(random);
    String template =
        switch (random.nextInt(10)) {
          case 0 ->
              """
              static String run(int n) {
              return new Inner().go(n);
              }

              static class Inner {
              int i = 7;
              long number;
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
              record Pair(Integer number, int n) {
              String go() {
              $}
              }

              static String run(int n) {
              return new Pair(1000, n).go();
              }\
              """;
          case 3 -> {
            String field = "field";
            loops.field(field);
            yield """
            static String run(int n) {
            return new Holder().go(n);
            }

            static class Holder {
            private TYPE field = START;
            String go(int n) {
            $}
            }\
            """
                .replace("TYPE", loops.kindOf(field).box())
                .replace("START", loops.kindOf(field).start());
          }
          default ->
              """
              static String run(int n) {
              $}\
              """;
        };
    return Tree.of(Tree.Sort.MEMBERS, template, loops.body());
  }
}
