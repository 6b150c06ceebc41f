/** Real builds that use the pack as a user would. Nothing here is mocked. */
package io.github.hotloop.integration;
