package io.github.hotloop.rules;

import io.github.hotloop.analysis.OwnMap;
import io.github.hotloop.fix.Edits;
import io.github.hotloop.knowledge.CollectionFacts;
import io.github.hotloop.knowledge.MapFacts;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Type;
import java.util.List;
import java.util.Optional;

/** Why {@code merge} and its like may not do what {@code get} and {@code put} do on a map. */
final class MapCaveats {
  private static final MapFacts FACTS = MapFacts.load();

  private final KeyUpdate update;
  private final Optional<OwnMap> own;

  MapCaveats(KeyUpdate update) {
    this.update = update;
    this.own = OwnMap.of(update.mapped()).filter(MapCaveats::isKnown);
  }

  /** Whether the map is of a class whose methods are known, by insertion or the order of keys. */
  private static boolean isKnown(OwnMap map) {
    List<Expr> arguments = map.arguments();
    boolean byAccess = map.type().is("java.util.LinkedHashMap") && arguments.size() == 3;
    return !byAccess && (FACTS.keepsOrder(map.type()) || FACTS.isHashed(map.type()));
  }

  /** Adds the reason why the fix is not SAFE, if there is one, on account of the map. */
  void into(Edits edits, boolean mayInsert) {
    if (isConcurrent()) {
      edits.caveat("a concurrent map does it in one step, `get` and `put` apart do not");
    } else if (own.isEmpty()) {
      edits.caveat("a map of another class may hold null, refuse it, or search in its own way");
    } else if (!update.takesNullForAbsent() && mayHoldNull()) {
      edits.caveat("a key that holds null counts as absent");
    } else if (FACTS.isHashed(own.get().type())
        && !own.get().hidesOrder()
        && (mayInsert || !own.get().growsAtOnce())) {
      edits.caveat("a `HashMap` may iterate in another order");
    }
  }

  /** What the update itself puts is null only if that was held before. */
  private boolean mayHoldNull() {
    boolean keepsOut = update.counts() || update.groups();
    return !own.orElseThrow()
        .holdsNoNullAt(update.mapped(), use -> keepsOut && update.encloses(use));
  }

  private boolean isConcurrent() {
    return update.mapped().type().isSubtypeOf("java.util.concurrent.ConcurrentMap")
        || OwnMap.of(update.mapped())
            .filter(map -> map.type().isSubtypeOf("java.util.concurrent.ConcurrentMap"))
            .isPresent();
  }

  /** Whether looking up a key certainly throws nothing. */
  boolean neverThrows() {
    boolean hashed = own.filter(map -> !map.type().is("java.util.TreeMap")).isPresent();
    List<Type> arguments = update.mapped().type().arguments();
    return hashed && arguments.size() == 2 && CollectionFacts.load().isValue(arguments.get(0));
  }

  /** Whether an empty map makes the value before it looks at the key: {@code TreeMap}. */
  boolean refusesLate() {
    return own.filter(map -> map.type().is("java.util.TreeMap")).isPresent();
  }

  /** Whether only the method that made the map can know it. */
  boolean isOwnLocal() {
    return OwnMap.of(update.mapped()).filter(OwnMap::isLocal).isPresent();
  }
}
