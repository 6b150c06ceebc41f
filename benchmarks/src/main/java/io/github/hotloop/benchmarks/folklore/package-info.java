/** Performance advice of other tools, measured. */
package io.github.hotloop.benchmarks.folklore;
