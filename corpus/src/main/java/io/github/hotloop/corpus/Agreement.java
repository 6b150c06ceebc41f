package io.github.hotloop.corpus;

import java.util.List;

/** How often the front ends gave the same answer to one kind of question. */
final class Agreement {
  private final int[] unknown;
  private int asked;
  private int agreed;
  private int disagreed;

  Agreement(int frontEnds) {
    this.unknown = new int[frontEnds];
  }

  /**
   * Counts the answers to one question, empty ones as unknown.
   *
   * @return whether two known answers differ
   */
  boolean count(List<String> answers) {
    asked++;
    for (int i = 0; i < unknown.length; i++) {
      unknown[i] += answers.get(i).isEmpty() ? 1 : 0;
    }
    List<String> known = answers.stream().filter(answer -> !answer.isEmpty()).distinct().toList();
    if (known.size() > 1) {
      disagreed++;
    } else if (answers.stream().noneMatch(String::isEmpty)) {
      agreed++;
    }
    return known.size() > 1;
  }

  int asked() {
    return asked;
  }

  /** How often all knew and said the same. */
  int agreed() {
    return agreed;
  }

  /** How often two of them knew and said different things. */
  int disagreed() {
    return disagreed;
  }

  int unknown(int frontEnd) {
    return unknown[frontEnd];
  }
}
