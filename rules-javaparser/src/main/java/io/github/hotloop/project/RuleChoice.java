package io.github.hotloop.project;

import io.github.hotloop.rule.Catalogue;
import io.github.hotloop.rule.Detector;
import io.github.hotloop.rule.Group;
import io.github.hotloop.rule.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which rules run. */
public final class RuleChoice {
  private static final String ALL = "all";
  private static final int OLDEST_RELEASE = 8;

  /** The newest release whose syntax is understood. */
  private static final int NEWEST_RELEASE = 25;

  private RuleChoice() {}

  /**
   * The detectors that run on a release.
   *
   * @param named ids and groups; those on by default if there are none
   * @param always ids of rules that run in any case
   */
  public static List<Detector> of(
      List<String> named, List<String> always, int release, Catalogue catalogue) {
    int newest = Math.max(NEWEST_RELEASE, Runtime.version().feature());
    if (release < OLDEST_RELEASE || release > newest) {
      throw new UsageException(
          "--release %d: give a Java release from %d to %d"
              .formatted(release, OLDEST_RELEASE, newest));
    }
    named.forEach(name -> requireKnown(name, catalogue));
    always.forEach(id -> rule(id, catalogue, List.of()));
    return catalogue.all().stream()
        .filter(
            detector ->
                always.contains(detector.rule().id())
                    || (named.isEmpty()
                        ? detector.rule().group().isDefault()
                        : named.stream().anyMatch(name -> covers(name, detector.rule()))))
        .filter(detector -> detector.rule().appliesTo(release))
        .toList();
  }

  private static boolean covers(String name, Rule rule) {
    return name.equals(ALL) || name.equals(rule.group().label()) || name.equals(rule.id());
  }

  private static void requireKnown(String name, Catalogue catalogue) {
    List<String> groups = new ArrayList<>(Arrays.stream(Group.values()).map(Group::label).toList());
    groups.add(ALL);
    if (!groups.contains(name)) {
      rule(name, catalogue, groups);
    }
  }

  /** The rule of an id; unknown ids are wrong usage. */
  public static Rule rule(String id, Catalogue catalogue, List<String> otherNames) {
    List<String> names = new ArrayList<>(catalogue.rules().stream().map(Rule::id).toList());
    names.addAll(otherNames);
    Optional<Detector> found = catalogue.find(id);
    if (found.isEmpty()) {
      String hint = Nearest.to(id, names).map(near -> "; did you mean " + near + "?").orElse("");
      throw new UsageException("no rule is called " + id + hint + " ('hotloop rules' lists all)");
    }
    return found.get().rule();
  }
}
