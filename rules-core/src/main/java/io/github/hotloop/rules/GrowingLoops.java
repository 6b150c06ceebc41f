package io.github.hotloop.rules;

import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Stmt;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** In which loops of a member variables of a name are assigned, whichever these are. */
final class GrowingLoops {
  private final Map<String, BitSet> byName = new HashMap<>();

  private GrowingLoops(SourceFile file, Node member) {
    for (Expr.Assign assign : file.within(member, Expr.Assign.class)) {
      BitSet loops =
          byName.computeIfAbsent(simpleName(assign.target().text()), name -> new BitSet());
      Optional<Node> up = assign.parent();
      while (up.isPresent() && member.site().encloses(up.get().site())) {
        if (up.get() instanceof Stmt.Loop loop) {
          loops.set(loop.site().index());
        }
        up = up.get().parent();
      }
    }
  }

  private static final class Known {
    private final Map<Integer, GrowingLoops> byMember = new HashMap<>();
  }

  /** How many loops before one in the text of its member assign to something of that name. */
  static int before(Stmt.Loop loop, String simpleName) {
    SourceFile file = loop.site().file();
    Node member = member(loop);
    return file.memo(Known.class, any -> new Known())
        .byMember
        .computeIfAbsent(member.site().index(), index -> new GrowingLoops(file, member))
        .byName
        .getOrDefault(simpleName, new BitSet())
        .get(0, loop.site().index())
        .cardinality();
  }

  /** The member of the innermost type around a node. */
  private static Node member(Node node) {
    Node member = node;
    while (!(member.parent().orElse(member) instanceof Decl.TypeDecl)
        && member.parent().isPresent()) {
      member = member.parent().get();
    }
    return member;
  }

  /** The last name of one that is dotted. */
  static String simpleName(String text) {
    return text.substring(text.lastIndexOf('.') + 1).strip();
  }
}
