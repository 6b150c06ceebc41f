package io.github.hotloop.fix;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One way to repair a finding.
 *
 * @param title imperative, at most 60 characters
 * @param caveat what may change; present exactly when the fix is not SAFE
 * @param edits sorted by position, without overlap
 */
public record Fix(String title, Safety safety, Optional<String> caveat, List<TextEdit> edits) {
  /** Sorts the edits and refuses what overlaps. */
  public Fix {
    edits = edits.stream().sorted(Comparator.comparingInt(e -> e.span().start())).toList();
    for (int i = 1; i < edits.size(); i++) {
      if (edits.get(i).span().start() < edits.get(i - 1).span().end()) {
        throw new IllegalArgumentException("Edits overlap in fix '" + title + "': " + edits);
      }
    }
    if (caveat.isPresent() == (safety == Safety.SAFE)) {
      throw new IllegalArgumentException(
          "A fix has a caveat exactly when it is not SAFE: " + title);
    }
  }

  /** Fixes that don't conflict, as one; at least one of them. */
  public static Fix together(List<Fix> fixes) {
    Fix worst = fixes.stream().max(Comparator.comparing(Fix::safety)).orElseThrow();
    return new Fix(
        fixes.size() == 1 ? worst.title() : "Apply " + fixes.size() + " fixes",
        worst.safety(),
        worst.caveat(),
        fixes.stream().flatMap(fix -> fix.edits().stream()).toList());
  }

  /** The text after this fix. */
  public String applyTo(String text) {
    StringBuilder out = new StringBuilder(text.length() + 64);
    int done = 0;
    for (TextEdit edit : edits) {
      out.append(text, done, edit.span().start()).append(edit.replacement());
      done = edit.span().end();
    }
    return out.append(text, done, text.length()).toString();
  }

  /** Whether both can't be applied to the same text: they touch the same or adjacent characters. */
  public boolean conflictsWith(Fix other) {
    return edits.stream()
        .anyMatch(
            mine ->
                other.edits.stream()
                    .anyMatch(
                        theirs ->
                            mine.span().start() <= theirs.span().end()
                                && theirs.span().start() <= mine.span().end()));
  }
}
