package io.github.hotloop.corpus;

import io.github.hotloop.testing.GoldenCase;
import io.github.hotloop.testing.Marks;
import io.github.hotloop.testing.Repository;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells whether what was measured is what there is now. */
public final class Hashes {
  /** The benchmarks of what other tools advise, in the place of a rule. */
  public static final String FOLKLORE = "folklore";

  private static final String BENCHMARKS = "benchmarks/src/main/java/io/github/hotloop/benchmarks/";

  private Hashes() {}

  /**
   * The hash of each text that the results of a rule, or of the folklore, depend on, by its role.
   */
  public static Map<String, String> of(String target) {
    Map<String, String> hashes = new TreeMap<>();
    if (target.equals(FOLKLORE)) {
      Path folder = folklore();
      Workload.names(folder)
          .forEach(name -> hashes.put(name, hash(Repository.read(folder.resolve(name + ".java")))));
      hashes.put("harness", harness("CpuTime"));
    } else {
      Workload workload = new Workload(target, Repository.root().resolve("benchmarks"));
      hashes.put("workload", hash(workload.text()));
      hashes.put("fixed", hash(workload.fixed()));
      hashes.put("control", hash(workload.control()));
      hashes.put("benchmark", hash(workload.benchmark()));
      hashes.put("harness", harness("Comparison", "Workloads", "CpuTime"));
    }
    return hashes;
  }

  /** The classes that decide how often and how long is measured, and what is counted. */
  private static String harness(String... classes) {
    StringBuilder texts = new StringBuilder();
    for (String name : classes) {
      texts.append(Repository.read(Repository.root().resolve(BENCHMARKS + name + ".java")));
    }
    return hash(texts.toString());
  }

  /** The hash of a rule's golden cases, with their marks. */
  static String ofCases(String rule) {
    return sha256(
        GoldenCase.all().stream()
            .filter(one -> one.rule().equals(rule))
            .map(one -> one.name() + "\n" + Repository.read(one.path()).replace("\r\n", "\n"))
            .sorted()
            .collect(Collectors.joining()));
  }

  /** Where the benchmarks of the folklore are. */
  static Path folklore() {
    return Repository.root().resolve(BENCHMARKS + "folklore");
  }

  private static String hash(String text) {
    return sha256(code(text));
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Without what is no code: marks and indentation. */
  private static String code(String text) {
    return Marks.strip(text.replace("\r\n", "\n")).replaceAll("(?m)^[ \t]+", "");
  }
}
