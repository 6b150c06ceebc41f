/** Golden cases and the harness that every front end runs them through. */
package io.github.hotloop.testing;
