package io.github.hotloop.cli;

import java.util.List;

/**
 * Something that keeps rules from running, or from being seen.
 *
 * @param what one line
 * @param where the file, or the place in it, that the lines belong to
 * @param add the lines to add there; empty if there is something to change instead
 */
record Diagnosis(String what, String where, List<String> add) {
  static Diagnosis change(String what, String where) {
    return new Diagnosis(what, where, List.of());
  }
}
