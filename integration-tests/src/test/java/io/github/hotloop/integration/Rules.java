package io.github.hotloop.integration;

import io.github.hotloop.rule.Catalogue;
import io.github.hotloop.rule.Rule;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules that are in the pack. */
final class Rules {
  /** The ids of all rules. */
  static final Set<String> PACK =
      Catalogue.load().rules().stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());

  private Rules() {}

  /** Whether a rule runs unless told otherwise. */
  static boolean isDefault(String id) {
    return Catalogue.load().find(id).orElseThrow().rule().group().isDefault();
  }
}
