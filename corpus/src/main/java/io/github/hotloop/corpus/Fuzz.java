package io.github.hotloop.corpus;

import io.github.hotloop.javaparser.JavaParserFrontEnd;
import io.github.hotloop.rule.Catalogue;
import io.github.hotloop.testing.Repository;
import io.github.hotloop.testing.fuzz.Counterexample;
import io.github.hotloop.testing.fuzz.Fuzzer;
import io.github.hotloop.testing.fuzz.Generator;
import io.github.hotloop.testing.fuzz.Generators;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Tries the SAFE fixes of every rule that has a generator on random programs. */
public final class Fuzz {
  private static final int PROGRAMS = 2000;
  private static final int MOST = 5;

  private Fuzz() {}

  /**
   * Runs with a rule, a seed and a number of programs, each of which may be left out.
   * Counterexamples become golden cases, not blessed; exits with 1 if there are any.
   *
   * @throws IOException if a case can't be written
   */
  public static void main(String[] args) throws IOException {
    boolean one = args.length > 0 && !args[0].matches("\\d+");
    int given = one ? 1 : 0;
    long seed = args.length > given ? Long.parseLong(args[given]) : new Random().nextInt(1_000_000);
    int count = args.length > given + 1 ? Integer.parseInt(args[given + 1]) : PROGRAMS;
    List<Generator> chosen =
        Generators.all().stream().filter(g -> !one || g.rule().equals(args[0])).toList();
    if (chosen.isEmpty()) {
      System.err.println("No generator for " + args[0]);
      System.exit(2);
    }
    boolean broken = false;
    for (Generator generator : chosen) {
      var detector = Catalogue.load().find(generator.rule()).orElseThrow();
      var report = new Fuzzer(new JavaParserFrontEnd(), detector, generator).run(seed, count, MOST);
      System.out.println(generator.getClass().getSimpleName() + ", " + report.summary());
      for (Counterexample found : report.counterexamples()) {
        broken = true;
        System.out.println(found);
        System.out.println("kept as " + keep(generator.rule(), seed, found));
      }
    }
    System.exit(broken ? 1 : 0);
  }

  private static Path keep(String rule, long seed, Counterexample found) throws IOException {
    String name = "Fuzz" + seed + "Program" + found.number();
    Path file = Repository.root().resolve("testdata").resolve(rule).resolve(name + ".java");
    return Files.writeString(file, found.goldenCase(name));
  }
}
