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

  /** How many of them run unless told otherwise, as it is said to users. */
  static final String DEFAULT =
      Catalogue.load().rules().stream().filter(rule -> rule.group().isDefault()).count() + " rules";

  private Rules() {}
}
