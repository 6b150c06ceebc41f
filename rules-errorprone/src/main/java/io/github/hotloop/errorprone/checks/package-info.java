/** One Error Prone check a rule; all but this file is generated. */
package io.github.hotloop.errorprone.checks;
