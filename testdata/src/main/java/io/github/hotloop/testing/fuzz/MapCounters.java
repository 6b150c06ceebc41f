package io.github.hotloop.testing.fuzz;

import static io.github.hotloop.testing.fuzz.Tree.statement;
import static io.github.hotloop.testing.fuzz.Tree.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Programs for MapCounter. */
public final class MapCounters implements Generator {
  @Override
  public String rule() {
    return "MapCounter";
  }

  @Override
  public Tree members(Random random) {
    MapUpdates updates = new MapUpdates(random);
    int kind = random.nextInt(10);
    if (kind > 2) {
      return Tree.of(Tree.Sort.MEMBERS, "static String run(int n) {\n$}", body(updates, random));
    }
    // The map is a field, or comes from somebody else.
    String declaration = updates.declaration("all");
    String template =
        kind == 0
            ? """
            static String run(int n) {
            return new Inner().go(n);
            }

            static class Inner {
            private final DECLARATION
            int count = 3;
            String go(int n) {
            $}
            }\
            """
            : """
            static String run(int n) {
            DECLARATION
            String result = go(all, n);
            log(all);
            return result;
            }

            static String go(TYPE all, int n) {
            $}\
            """;
    return Tree.of(
        Tree.Sort.MEMBERS,
        template
            .replace("DECLARATION", declaration)
            .replace("TYPE", declaration.substring(0, declaration.indexOf(" all"))),
        body(updates, random));
  }

  private static Tree body(MapUpdates updates, Random random) {
    List<Tree> all = new ArrayList<>(updates.start());
    for (int more = 1 + random.nextInt(2); more > 0; more--) {
      all.add(updates.loop());
      if (random.nextInt(4) == 0) {
        all.add(updates.look());
      }
    }
    all.add(statement(updates.end()));
    return statements(all);
  }
}
