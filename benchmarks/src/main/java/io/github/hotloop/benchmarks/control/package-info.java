/** Code that looks like the offences and at which the rules are quiet. */
package io.github.hotloop.benchmarks.control;
