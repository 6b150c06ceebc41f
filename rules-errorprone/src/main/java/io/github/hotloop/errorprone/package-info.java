/** Reads javac's trees: the translator, what its nodes mean, and the Error Prone checks. */
package io.github.hotloop.errorprone;
