/** The front end over JavaParser and its symbol solver. */
package io.github.hotloop.javaparser;
