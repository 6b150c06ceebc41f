package io.github.hotloop.cli;

import java.util.Arrays;

/** Versions of the hosts, and what goes with what. */
final class Versions {
  /** The oldest Error Prone that the pack runs in. */
  static final String OLDEST_ERROR_PRONE = "2.36.0";

  /** The last Error Prone that runs on JDK 17. */
  static final String LAST_ERROR_PRONE_FOR_17 = "2.42.0";

  /** The oldest PMD that the pack runs in. */
  static final String OLDEST_PMD = "7.17.0";

  /** The oldest maven-pmd-plugin whose own PMD is new enough. */
  static final String OLDEST_PMD_PLUGIN = "3.28.0";

  private Versions() {}

  /** Compares the numbers in two versions; what is not a number counts as 0. */
  static int compare(String one, String other) {
    return Arrays.compare(numbers(one), numbers(other));
  }

  private static int[] numbers(String version) {
    return Arrays.stream(version.split("[.-]"))
        .mapToInt(part -> part.matches("\\d{1,9}") ? Integer.parseInt(part) : 0)
        .toArray();
  }
}
