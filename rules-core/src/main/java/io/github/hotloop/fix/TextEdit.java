package io.github.hotloop.fix;

import io.github.hotloop.tree.Span;

/**
 * Replaces a range of the raw text.
 *
 * @param span what is replaced; empty for an insertion
 * @param replacement what comes there; empty for a deletion
 */
public record TextEdit(Span span, String replacement) {}
