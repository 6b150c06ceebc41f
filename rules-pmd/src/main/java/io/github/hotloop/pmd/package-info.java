/** Translates PMD's Java trees, and runs the rules of the pack inside PMD. */
package io.github.hotloop.pmd;
