package io.github.hotloop.corpus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with generated regions: {@code <!-- generated: name -->} to {@code <!-- end of generated
 * -->}. A word after the name is the region's argument.
 *
 * @param path for messages
 */
record Regions(String path, String text) {
  private static final String CLOSE = "<!-- end of generated -->";

  /** The same with another content of a region; the region must be there. */
  Regions with(String name, String content) {
    Matcher open = open(name);
    int to = open.find() ? text.indexOf(CLOSE, open.end()) : -1;
    if (to < 0) {
      throw new IllegalStateException(
          "%s lacks the region '<!-- generated: %s -->'".formatted(path, name));
    }
    return new Regions(path, text.substring(0, open.end()) + content + text.substring(to));
  }

  /** Whether there is such a region. */
  boolean has(String name) {
    return open(name).find();
  }

  /** The word after the region's name; empty if there is none. */
  Optional<String> argument(String name) {
    Matcher open = open(name);
    return open.find() ? Optional.ofNullable(open.group(1)) : Optional.empty();
  }

  private Matcher open(String name) {
    return Pattern.compile("<!-- generated: " + name + "(?: (\\w+))? -->\n").matcher(text);
  }
}
