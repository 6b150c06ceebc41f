package io.github.hotloop.cli;

import io.github.hotloop.fix.Safety;
import io.github.hotloop.rule.Rule;
import java.util.List;
import java.util.Optional;

/** A finding by itself, without the tree that it was found in. */
record Found(
    Rule rule,
    String message,
    Place place,
    List<Note> related,
    List<Repair> repairs,
    Snippet snippet,
    String fingerprint) {

  /** Another place that explains it. */
  record Note(Place place, String message) {}

  /** A change of text; an insertion has an empty place. */
  record Change(Place place, String replacement) {}

  /** A fix, and what it would do to the lines it touches. */
  record Repair(
      String title,
      Safety safety,
      Optional<String> caveat,
      List<Change> changes,
      List<DiffLine> diff) {}

  /** A line taken out or put in; its number is that in the file as it is. */
  record DiffLine(int number, boolean added, String text) {}

  boolean hasSafeFix() {
    return repairs.stream().anyMatch(repair -> repair.safety() == Safety.SAFE);
  }
}
