package io.github.hotloop.analysis;

import io.github.hotloop.knowledge.Entry;
import io.github.hotloop.knowledge.Kind;
import io.github.hotloop.knowledge.Knowledge;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Which facts may hold for a file, as a glance at it shows. Asks types of receivers last. */
final class SeenFacts {
  private final Glance glance;
  private final Knowledge knowledge;

  SeenFacts(Glance glance, Knowledge knowledge) {
    this.glance = glance;
    this.knowledge = knowledge;
  }

  /** Whether an entry of a kind may cover a call. */
  boolean mayCall(Kind kind) {
    return mayCall(kind, entry -> true);
  }

  /** The same of entries that satisfy a condition. */
  boolean mayCall(Kind kind, Predicate<Entry> entry) {
    for (String name : knowledge.names(kind)) {
      for (Glance.Call call : glance.calls(name)) {
        if (knowledge.mayFind(kind, name, call.arity(), call::receiver, entry)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether an entry of a kind may cover a creation or a reference. */
  boolean mayNameOrMake(Kind kind) {
    for (String name : knowledge.names(kind)) {
      for (Glance.Reference reference : glance.references(name)) {
        if (knowledge.find(kind, name, reference::target).isPresent()) {
          return true;
        }
      }
    }
    for (Map.Entry<String, List<Integer>> made : glance.creations().entrySet()) {
      for (int arity : made.getValue()) {
        if (knowledge.mayFind(kind, made.getKey(), arity)) {
          return true;
        }
      }
    }
    return false;
  }
}
