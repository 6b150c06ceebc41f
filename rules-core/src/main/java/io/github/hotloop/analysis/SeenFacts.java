package io.github.hotloop.analysis;

import io.github.hotloop.knowledge.Entry;
import io.github.hotloop.knowledge.Kind;
import io.github.hotloop.knowledge.Knowledge;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    Set<String> names = knowledge.names(kind);
    for (Map.Entry<String, List<Glance.Call>> named : glance.calls().entrySet()) {
      if (names.contains(named.getKey()) && mayCover(kind, named.getValue(), entry)) {
        return true;
      }
    }
    return false;
  }

  private boolean mayCover(Kind kind, List<Glance.Call> calls, Predicate<Entry> entry) {
    for (Glance.Call call : calls) {
      if (knowledge.mayFind(kind, call.name(), call.arity(), call::receiver, entry)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an entry of a kind may cover a creation or a reference. */
  boolean mayNameOrMake(Kind kind) {
    for (List<Glance.Reference> named : glance.references().values()) {
      for (Glance.Reference reference : named) {
        if (knowledge.find(kind, reference.name(), reference::target).isPresent()) {
          return true;
        }
      }
    }
    Set<String> known = knowledge.made(kind);
    for (Map.Entry<String, List<Integer>> made : glance.creations().entrySet()) {
      String simple = made.getKey().substring(made.getKey().lastIndexOf('.') + 1);
      for (int arity : known.contains(simple) ? made.getValue() : List.<Integer>of()) {
        if (knowledge.mayFind(kind, simple, arity)) {
          return true;
        }
      }
    }
    return false;
  }
}
