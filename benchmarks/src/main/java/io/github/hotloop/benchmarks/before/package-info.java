/** Classes with one offence each; the build writes them, fixed, into the package {@code after}. */
package io.github.hotloop.benchmarks.before;
