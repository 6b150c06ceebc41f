/** Facts about the JDK and libraries, as data files with one entry a line. */
package io.github.hotloop.knowledge;
