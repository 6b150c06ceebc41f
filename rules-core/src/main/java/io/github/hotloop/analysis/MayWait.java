package io.github.hotloop.analysis;

import io.github.hotloop.knowledge.Kind;
import io.github.hotloop.knowledge.Knowledge;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
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

  /** The names of methods of this file that lead to a call that may wait. */
  private final Set<String> methods = new HashSet<>();

  /** Looks at the names in a file once. */
  public MayWait(SourceFile file, Knowledge knowledge) {
    this.file = file;
    this.knowledge = knowledge;
    this.anywhere = in(file.root());
    boolean grown = anywhere;
    for (int step = 0; step < Waits.MOST_STEPS && grown; step++) {
      grown = false;
      for (Decl.MethodDecl method : file.all(Decl.MethodDecl.class)) {
        if (!methods.contains(method.name()) && method.body().filter(this::in).isPresent()) {
          methods.add(method.name());
          grown = true;
        }
      }
    }
  }

  /** Whether a glance at a file shows a call that may wait; asks types of receivers. */
  public static boolean isSeen(Glance glance, Knowledge knowledge) {
    return glance.mayNameOrMake(knowledge, Kind.BLOCKING)
        || glance.mayCall(knowledge, Kind.BLOCKING);
  }

  /** Whether there may be such a call anywhere in the file. */
  public boolean anywhere() {
    return anywhere;
  }

  /** Whether there may be such a call at or below a node, or one of a method that makes it. */
  public boolean in(Node code) {
    return file.within(code, Expr.Invocation.class).stream().anyMatch(this::isCandidate)
        || file.within(code, Expr.New.class).stream()
            .anyMatch(creation -> knowledge.mayFind(Kind.BLOCKING, creation))
        || file.within(code, Expr.MethodRef.class).stream().anyMatch(this::isCandidate);
  }

  private boolean isCandidate(Expr.Invocation call) {
    return methods.contains(call.name()) || knowledge.mayFind(Kind.BLOCKING, call);
  }

  private boolean isCandidate(Expr.MethodRef reference) {
    // Of all that make something few wait, and one that does not would have all its users looked
    // at.
    return methods.contains(reference.name())
        || (reference.name().equals("new")
            ? knowledge.find(Kind.BLOCKING, reference).isPresent()
            : knowledge.mayFind(Kind.BLOCKING, reference));
  }
}
