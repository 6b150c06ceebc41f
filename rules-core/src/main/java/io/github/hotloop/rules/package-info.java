/** The rules, one class each. */
package io.github.hotloop.rules;
