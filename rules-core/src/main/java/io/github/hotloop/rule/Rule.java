package io.github.hotloop.rule;

/**
 * What a rule is, for lists and messages.
 *
 * @param id the one name in every host; the offence as a noun phrase
 * @param summary one sentence without a stop: what the offence is and what it costs
 */
public record Rule(String id, Group group, String summary) {
  /** Where the page of this rule is. */
  public String url() {
    return "https://hotloop.github.io/rules/" + id;
  }
}
