/** Random programs that a rule reports, fixed, compiled and run before and after. */
package io.github.hotloop.testing.fuzz;
