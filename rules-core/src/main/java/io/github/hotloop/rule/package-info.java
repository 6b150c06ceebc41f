/** Rules, what they listen to, what they find, and the engine that runs them. */
package io.github.hotloop.rule;
