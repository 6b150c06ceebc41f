package io.github.hotloop.rule;

import io.github.hotloop.analysis.Calls;
import io.github.hotloop.analysis.Glance;
import io.github.hotloop.analysis.Loops;
import io.github.hotloop.tree.Expr;

/** What must be near a call for it to matter that it runs again; asks no type. */
public enum Again {
  /** Nothing: it matters wherever it stands. */
  ANYWHERE,
  /** A loop or a lambda may be around it. */
  LOOP,
  /** That, or something in its file may call the method that it stands in. */
  LOOP_OR_CALL;

  /** Whether a call may matter. */
  public boolean may(Expr.Invocation call) {
    return this == ANYWHERE
        || Loops.mayBeAround(call)
        || (this == LOOP_OR_CALL && Calls.mayBeCalled(call));
  }

  /** The same of a call that was glanced at, which tells more of what calls its method. */
  public boolean may(Glance glance, Glance.Call call) {
    return this == ANYWHERE
        || call.at().inLoop()
        || (this == LOOP_OR_CALL && glance.mayRunAgain(call.at()));
  }
}
