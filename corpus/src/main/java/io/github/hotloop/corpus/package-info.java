/** Tools for developers: compare the front ends over real projects, bless golden cases. */
package io.github.hotloop.corpus;
