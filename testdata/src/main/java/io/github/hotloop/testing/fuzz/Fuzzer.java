package io.github.hotloop.testing.fuzz;

import io.github.hotloop.rule.Detector;
import io.github.hotloop.rule.Finding;
import io.github.hotloop.tree.FrontEnd;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Looks for programs that the SAFE fixes of one rule break. */
public final class Fuzzer {
  private static final int CHUNK = 200;
  private static final int CANDIDATES_AT_ONCE = 12;
  private static final int MAX_SHRINKING_ROUNDS = 400;

  private final Trial trial;
  private final Generator generator;

  /** For one rule; its detector is handed in so that tests can break it. */
  public Fuzzer(FrontEnd frontEnd, Detector detector, Generator generator) {
    this.trial = new Trial(frontEnd, detector, generator::wants);
    this.generator = generator;
  }

  /**
   * What a run showed.
   *
   * @param programs programs tried: they compile and hold a finding
   * @param discarded programs that the generator made in vain
   * @param repaired programs that a SAFE fix changed
   * @param fixes findings by the safety of their first fix, or {@code none}
   */
  public record Report(
      long seed,
      int programs,
      int discarded,
      int repaired,
      Map<String, Integer> fixes,
      List<Counterexample> counterexamples) {
    /** One line of figures. */
    public String summary() {
      return "seed %d: %d programs (%d more discarded), %d repaired; findings by fix %s; %d broken"
          .formatted(seed, programs, discarded, repaired, fixes, counterexamples.size());
    }
  }

  /**
   * Tries programs.
   *
   * @param count how many
   * @param most after how many counterexamples to stop early
   */
  public Report run(long seed, int count, int most) {
    int programs = 0;
    int made = 0;
    int repaired = 0;
    Map<String, Integer> fixes = new TreeMap<>();
    List<Counterexample> broken = new ArrayList<>();
    while (programs < count && broken.size() < most) {
      List<Sample> samples = new ArrayList<>();
      for (int i = 0; i < Math.min(CHUNK, count - programs); i++) {
        samples.add(sample(seed, made + i));
      }
      List<Verdict> verdicts = trial.of(samples);
      for (int i = 0; i < verdicts.size(); i++) {
        Verdict verdict = verdicts.get(i);
        if (!verdict.valid() || verdict.findings().isEmpty()) {
          continue;
        }
        programs++;
        repaired += verdict.fixed().equals(verdict.source()) ? 0 : 1;
        if (!verdict.defect().equals(Optional.of(Counterexample.Defect.FAILS))) {
          verdict.findings().forEach(finding -> fixes.merge(safety(finding), 1, Integer::sum));
        }
        if (verdict.defect().isPresent() && broken.size() < most) {
          broken.add(shrunk(verdict).counterexample(made + i));
        }
      }
      made += samples.size();
      if (made > 10 * count + CHUNK) {
        throw new IllegalStateException("Hardly any program compiles and holds a finding");
      }
    }
    return new Report(seed, programs, made - programs, repaired, fixes, List.copyOf(broken));
  }

  private static String safety(Finding finding) {
    return finding.fixes().stream().findFirst().map(fix -> fix.safety().name()).orElse("none");
  }

  /** The sample of that number. */
  private Sample sample(long seed, int number) {
    // Random gives nearly the same first numbers for neighbouring seeds: mix them first.
    long mixed = new SplittableRandom(seed * 1_000_003 + number).nextLong();
    Random random = new Random(mixed);
    Tree members = generator.members(random);
    boolean plain = random.nextInt(3) > 0;
    Surface[] all = Surface.values();
    return new Sample(members, plain ? Surface.PLAIN : all[random.nextInt(all.length)]);
  }

  /** The smallest sample found that fails in the same way. */
  private Verdict shrunk(Verdict start) {
    Verdict best = start;
    for (int round = 0; round < MAX_SHRINKING_ROUNDS; round++) {
      Optional<Verdict> smaller = smaller(best);
      if (smaller.isEmpty()) {
        break;
      }
      best = smaller.get();
    }
    return best;
  }

  private Optional<Verdict> smaller(Verdict verdict) {
    List<Sample> candidates = verdict.sample().smaller().toList();
    for (int from = 0; from < candidates.size(); from += CANDIDATES_AT_ONCE) {
      int to = Math.min(from + CANDIDATES_AT_ONCE, candidates.size());
      Optional<Verdict> same =
          trial.ofSuspects(candidates.subList(from, to)).stream()
              .filter(other -> other.valid() && other.defect().equals(verdict.defect()))
              .findFirst();
      if (same.isPresent()) {
        return same;
      }
    }
    return Optional.empty();
  }
}
