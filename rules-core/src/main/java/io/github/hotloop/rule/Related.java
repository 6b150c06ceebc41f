package io.github.hotloop.rule;

import io.github.hotloop.tree.Span;

/** Another place of the same file that explains a finding, and what it is. */
public record Related(Span span, String message) {}
