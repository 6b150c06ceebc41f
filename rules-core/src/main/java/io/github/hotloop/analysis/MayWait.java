package io.github.hotloop.analysis;

import io.github.hotloop.knowledge.Kind;
import io.github.hotloop.knowledge.Knowledge;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Which code of a file may wait, as far as names tell. Asks no type, that of {@code Type::new}
 * aside: {@link Waits} does.
 */
public final class MayWait {
  private final SourceFile file;
  private final Knowledge knowledge;
  private final boolean anywhere;

  /** The positions of calls, creations and references that may wait or lead to such a call. */
  private final BitSet candidates = new BitSet();

  /** Looks at the names in a file once. */
  public MayWait(SourceFile file, Knowledge knowledge) {
    this.file = file;
    this.knowledge = knowledge;
    file.all(Expr.Invocation.class).forEach(this::addIfCandidate);
    file.all(Expr.New.class).forEach(this::addIfCandidate);
    file.all(Expr.MethodRef.class).forEach(this::addIfCandidate);
    this.anywhere = !candidates.isEmpty();
    // The names of methods of this file that lead to one of them.
    Set<String> methods = new HashSet<>();
    boolean grown = anywhere;
    for (int step = 0; step < Waits.MOST_STEPS && grown; step++) {
      grown = false;
      for (Decl.MethodDecl method : file.all(Decl.MethodDecl.class)) {
        if (!methods.contains(method.name()) && method.body().filter(this::in).isPresent()) {
          methods.add(method.name());
          addUses(method.name());
          grown = true;
        }
      }
    }
  }

  private void addUses(String method) {
    file.calls(method).forEach(this::add);
    for (Expr.MethodRef reference : file.all(Expr.MethodRef.class)) {
      if (reference.name().equals(method)) {
        add(reference);
      }
    }
  }

  private void add(Node candidate) {
    candidates.set(candidate.site().index());
  }

  /** Whether a glance at a file shows a call that may wait; asks types of receivers. */
  public static boolean isSeen(Glance glance, Knowledge knowledge) {
    SeenFacts seen = new SeenFacts(glance, knowledge);
    return seen.mayNameOrMake(Kind.BLOCKING) || seen.mayCall(Kind.BLOCKING);
  }

  /** Whether there may be such a call anywhere in the file. */
  public boolean anywhere() {
    return anywhere;
  }

  /** Whether there may be such a call at or below a node, or one of a method that makes it. */
  public boolean in(Node code) {
    int first = candidates.nextSetBit(code.site().index());
    return first >= 0 && first <= code.site().last();
  }

  private void addIfCandidate(Expr.Invocation call) {
    if (knowledge.mayFind(Kind.BLOCKING, call)) {
      add(call);
    }
  }

  private void addIfCandidate(Expr.New creation) {
    if (knowledge.mayFind(Kind.BLOCKING, creation)) {
      add(creation);
    }
  }

  private void addIfCandidate(Expr.MethodRef reference) {
    // Of all that make something few wait, and one that does not would have all its users looked
    // at.
    boolean may =
        reference.name().equals("new")
            ? knowledge.find(Kind.BLOCKING, reference).isPresent()
            : knowledge.mayFind(Kind.BLOCKING, reference);
    if (may) {
      add(reference);
    }
  }
}
