package io.github.hotloop.cli;

import io.github.hotloop.rule.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the modules of a project run the pack, and what keeps them from it. */
final class Setups {
  private static final List<String> PACKS = List.of("hotloop-errorprone", "hotloop-pmd");

  private final List<String> errorProne = new ArrayList<>();
  private final List<String> pmd = new ArrayList<>();
  private final Map<Diagnosis, List<String>> wrong = new LinkedHashMap<>();
  private final int compiled;
  private boolean meant;

  /** Examines all modules of the project in a folder. */
  Setups(List<EffectivePom> modules, MavenJvm jvm, Path project, List<Rule> rules) {
    List<EffectivePom> sources = modules.stream().filter(pom -> !pom.isParent()).toList();
    compiled = sources.size();
    for (EffectivePom pom : sources) {
      Optional<ErrorProneSetup> ofErrorProne = ErrorProneSetup.of(pom, jvm, rules);
      ofErrorProne.ifPresent(found -> add(pom, found.wrong(), found.summary(), errorProne));
      Optional<PmdSetup> ofPmd = PmdSetup.of(pom, project, rules);
      ofPmd.ifPresent(found -> add(pom, found.wrong(), found.summary(), pmd));
      meant |= ofErrorProne.isPresent() || ofPmd.isPresent();
    }
    if (!meant) {
      modules.forEach(this::profiles);
    }
  }

  private void add(
      EffectivePom pom, List<Diagnosis> found, String summary, List<String> whereActive) {
    if (found.isEmpty()) {
      whereActive.add(pom.artifact() + " (" + summary + ")");
    }
    found.forEach(d -> tell(pom, d));
  }

  private void tell(EffectivePom pom, Diagnosis diagnosis) {
    wrong.computeIfAbsent(diagnosis, key -> new ArrayList<>()).add(pom.artifact());
  }

  /** Profiles that have the pack, none of which can be active. */
  private void profiles(EffectivePom pom) {
    PACKS.stream()
        .flatMap(pack -> pom.profilesWith(pack).stream())
        .distinct()
        .forEach(
            id -> {
              meant = true;
              tell(
                  pom,
                  new Diagnosis(
                      "the profile " + id + " has the pack, and is not active; to try: -P " + id,
                      ".mvn/maven.config in the root folder",
                      List.of("-P" + id)));
            });
  }

  /** The modules in which Error Prone runs the pack. */
  List<String> errorProne() {
    return errorProne;
  }

  /** The modules in which PMD runs the pack. */
  List<String> pmd() {
    return pmd;
  }

  /** What is in the way, with the names of the modules. */
  Map<Diagnosis, List<String>> wrong() {
    return wrong;
  }

  /** How many modules have sources of their own. */
  int compiled() {
    return compiled;
  }

  /** Whether a module mentions the pack at all. */
  boolean areMeant() {
    return meant;
  }
}
