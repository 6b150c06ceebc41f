/** The command line: check, fix, explain, rules. */
package io.github.hotloop.cli;
