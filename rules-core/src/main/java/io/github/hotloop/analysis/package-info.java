/** Questions about code, answered once for all rules. */
package io.github.hotloop.analysis;
