package io.github.hotloop.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** All rules of the pack, found through the generated service file. */
public final class Catalogue {
  private final List<Detector> detectors;

  private Catalogue(List<Detector> detectors) {
    this.detectors = detectors;
  }

  /** Loads every detector of the pack, sorted by id. */
  public static Catalogue load() {
    // The class loader of the pack, not the thread's: hosts load plug-ins with their own.
    ServiceLoader<Detector> found =
        ServiceLoader.load(Detector.class, Detector.class.getClassLoader());
    return new Catalogue(
        found.stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(detector -> detector.rule().id()))
            .toList());
  }

  /** All rules, sorted by id. */
  public List<Rule> rules() {
    return detectors.stream().map(Detector::rule).toList();
  }

  /** The detectors of all rules that are on by default. */
  public List<Detector> defaults() {
    return detectors.stream().filter(d -> d.rule().group().isDefault()).toList();
  }

  /** All detectors. */
  public List<Detector> all() {
    return detectors;
  }

  /** The detector of a rule; empty if there is no rule of that id. */
  public Optional<Detector> find(String id) {
    return detectors.stream().filter(d -> d.rule().id().equals(id)).findFirst();
  }
}
