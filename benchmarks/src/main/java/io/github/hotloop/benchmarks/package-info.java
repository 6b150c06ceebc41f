/** What each rule's offence costs, and what its fix gains. */
package io.github.hotloop.benchmarks;
