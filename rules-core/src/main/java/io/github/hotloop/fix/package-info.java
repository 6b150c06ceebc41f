/** How to change a file: text edits, their safety, and what they must respect. */
package io.github.hotloop.fix;
