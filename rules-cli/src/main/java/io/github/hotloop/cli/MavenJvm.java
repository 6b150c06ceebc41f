package io.github.hotloop.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The JVM that Maven runs in.
 *
 * @param version of its Java, as Maven tells it; empty text if it did not
 * @param options that it is started with
 */
record MavenJvm(String version, String options) {
  private static final Pattern VERSION = Pattern.compile("Java version: ([\\d.]+)");

  /** The one that a run of Maven told about. */
  static MavenJvm of(String log, MavenConfig config) {
    Matcher told = VERSION.matcher(log);
    return new MavenJvm(told.find() ? told.group(1) : "", config.jvmOptions());
  }

  /** 17 for 17.0.15; 0 if not known. */
  int release() {
    String first = version.replaceAll("\\..*", "");
    return first.isEmpty() ? 0 : Integer.parseInt(first);
  }

  /** Whether one of its options opens or exports a package, as {@code --add-opens x/y=Z} does. */
  boolean isTold(String option, String what) {
    return options.contains(option + " " + what) || options.contains(option + "=" + what);
  }
}
