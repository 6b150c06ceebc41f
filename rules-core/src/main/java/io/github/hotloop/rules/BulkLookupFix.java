package io.github.hotloop.rules;

import io.github.hotloop.analysis.BulkSearch;
import io.github.hotloop.analysis.Ownership;
import io.github.hotloop.analysis.Place;
import io.github.hotloop.analysis.Values;
import io.github.hotloop.fix.Edits;
import io.github.hotloop.fix.Fix;
import io.github.hotloop.fix.Imports;
import io.github.hotloop.fix.Insertion;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Stmt;
import java.util.Optional;

/** Makes a bulk operation ask a {@code HashSet} made of the list that it would search. */
final class BulkLookupFix {
  private BulkLookupFix() {}

  /** The fix; empty where the set would have no known type. */
  static Optional<Fix> of(BulkSearch bulk) {
    Expr searched = bulk.searched();
    SourceFile file = searched.site().file();
    boolean isSuper = searched instanceof Expr.Name name && name.name().equals("super");
    if (isSuper
        || (searched.type().arguments().isEmpty() && !(searched instanceof Expr.Invocation))) {
      return Optional.empty();
    }
    Edits edits = Edits.in(file);
    String hashSet = Imports.name(file, "java.util.HashSet", edits);
    edits.insert(searched.span().start(), "new " + hashSet + "<>(");
    edits.insert(searched.span().end(), ")");
    Values values = Values.in(file);
    if (!values.holdsValues(searched.type()) || !values.holdsValues(bulk.each().type())) {
      edits.caveat("a set needs `hashCode` to agree with `equals`");
    } else if (!isOwn(searched, bulk) || !(isOwn(bulk.each(), bulk) || asksEach(bulk))) {
      edits.caveat("the list may refuse null, or the collection ask it in another way");
    }
    return Optional.of(edits.build("Look up in a `HashSet` of the list"));
  }

  /** Whether the elements are only handed over one by one, whoever does it. */
  private static boolean asksEach(BulkSearch bulk) {
    return bulk.call().name().equals("containsAll");
  }

  private static boolean isOwn(Expr expr, BulkSearch bulk) {
    Optional<Stmt> whole = Insertion.before(bulk.call());
    return whole.isPresent()
        && Place.of(expr).filter(place -> Ownership.isOwn(place, whole.get())).isPresent();
  }
}
