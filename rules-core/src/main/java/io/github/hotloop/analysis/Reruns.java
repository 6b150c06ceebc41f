package io.github.hotloop.analysis;

import java.util.HashSet;
import java.util.Set;

/** Which methods of a file may run again and again, as far as a glance at it tells. */
final class Reruns {
  private final Glance glance;
  private final Set<String> passed = new HashSet<>();

  Reruns(Glance glance) {
    this.glance = glance;
  }

  /**
   * Whether the method that a spot is in may: a loop calls it, it calls itself, or something else
   * is given it to call. For one question.
   */
  boolean mayHave(Glance.Spot at) {
    String method = at.method();
    if (method.isEmpty()) {
      return false;
    } else if (!passed.add(method + '/' + at.parameters())) {
      return true;
    }
    for (Glance.Reference reference : glance.references(method)) {
      if (reference.isOwn() && mayBe(reference.parameters(), at)) {
        return true;
      }
    }
    for (Glance.Call call : glance.calls(method)) {
      boolean calls = call.isOwn() && mayBe(call.parameters(), at);
      if (calls && (call.at().inLoop() || mayHave(call.at()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a method of so many parameters may be the one that a spot is in. */
  private static boolean mayBe(int parameters, Glance.Spot at) {
    return parameters < 0 || parameters == at.parameters();
  }
}
