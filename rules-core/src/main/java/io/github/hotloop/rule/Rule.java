package io.github.hotloop.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What a rule is, for lists and messages.
 *
 * @param id the one name in every host; the offence as a noun phrase
 * @param summary one sentence without a stop: what the offence is and what it costs
 * @param firstRelease the oldest Java release to which it applies, of those that programs run on
 * @param lastRelease the newest such release
 */
public record Rule(String id, Group group, String summary, int firstRelease, int lastRelease) {
  /** A rule for all releases. */
  public Rule(String id, Group group, String summary) {
    this(id, group, summary, 0, Integer.MAX_VALUE);
  }

  /** Whether programs that run on this Java release gain by following it. */
  public boolean appliesTo(int release) {
    return firstRelease <= release && release <= lastRelease;
  }

  /**
   * The page of this rule in Markdown, from the pack itself.
   *
   * @throws IllegalStateException if the pack lacks it
   */
  public String page() {
    return resource("pages/" + id + ".md");
  }

  /** Where the page of this rule is, as it is in this version of the pack. */
  public String url() {
    return "https://hotloop.github.io/" + packVersion() + "/rules/" + id;
  }

  /** The version of the pack, as its build has it. */
  public static String packVersion() {
    return resource("version").strip();
  }

  private static String resource(String name) {
    try (InputStream in = Rule.class.getResourceAsStream("/io/github/hotloop/" + name)) {
      if (in == null) {
        throw new IllegalStateException("The pack lacks its file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
