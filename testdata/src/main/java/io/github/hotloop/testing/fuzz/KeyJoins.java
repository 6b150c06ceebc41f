package io.github.hotloop.testing.fuzz;

import java.util.Random;

/** Programs for NestedLoopJoin. */
public final class KeyJoins implements Generator {
  private static final String RECORD =
      """
      record Row(int id, String name, Sign sign, Long box) {
      Row {
      java.util.Objects.requireNonNull(name);
      java.util.Objects.requireNonNull(sign);
      }
      }\
      """;

  private static final String NULLABLE = "record Row(int id, String name, Sign sign, Long box) {}";

  private static final String NOISY =
      """
      record Row(int id, String name, Sign sign, Long box) {
      public int id() {
      log("id " + id);
      return id;
      }
      public String name() {
      if (id == 3) {
      throw new IllegalStateException("no name");
      }
      return name;
      }
      }\
      """;

  private static final String OVERRIDDEN =
      """
      static class Row {
      final int id;
      final String name;
      final Sign sign;
      final Long box;
      Row(int id, String name, Sign sign, Long box) {
      this.id = id;
      this.name = name;
      this.sign = sign;
      this.box = box;
      }
      int id() {
      return id;
      }
      String name() {
      return name;
      }
      Sign sign() {
      return sign;
      }
      Long box() {
      return box;
      }
      }
      static class Odd extends Row {
      Odd(int id, String name, Sign sign, Long box) {
      super(id, name, sign, box);
      }
      @Override
      int id() {
      log("odd");
      return count++ % 4;
      }
      @Override
      String name() {
      return null;
      }
      }\
      """;

  private static final String FINAL =
      OVERRIDDEN
          .substring(0, OVERRIDDEN.indexOf("static class Odd"))
          .strip()
          .replace("static class Row", "static final class Row");

  private static final String MUTABLE = FINAL.replace("final int", "int");

  @Override
  public String rule() {
    return "NestedLoopJoin";
  }

  @Override
  public Tree members(Random random) {
    int kind = random.nextInt(100);
    String rows =
        kind < 65
            ? RECORD
            : kind < 70
                ? NULLABLE
                : kind < 75 ? NOISY : kind < 80 ? OVERRIDDEN : kind < 94 ? FINAL : MUTABLE;
    String made = kind >= 75 && kind < 80 ? "new Odd" : "new Row";
    String name = kind < 65 || random.nextBoolean() ? "\"w\" + i % 4" : "word(i)";
    String members =
        rows
            + """


            static Row row(int i) {
            return MADE(i % 5, NAME, Sign.of(i), i % 3 == 0 ? null : Long.valueOf(i % 4));
            }

            static List<Row> rows(int n) {
            List<Row> made = new ArrayList<>();
            for (int i = 0; i < 2 * n; i++) {
            made.add(row(i + n));
            }
            return made;
            }

            static String run(int n) {
            StringBuilder out = new StringBuilder();
            $
            return out.append('.').toString();
            }\
            """
                .replace("MADE", random.nextInt(8) == 0 ? made : "new Row")
                .replace("NAME", name);
    return Tree.of(Tree.Sort.MEMBERS, members, new KeyLoops(random).body());
  }
}
