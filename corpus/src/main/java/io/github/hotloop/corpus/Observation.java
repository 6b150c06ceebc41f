package io.github.hotloop.corpus;

import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Lines;
import io.github.hotloop.tree.Method;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Stmt;
import io.github.hotloop.tree.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a front end said of one file.
 *
 * @param refusal why there is no tree; empty if there is one
 * @param dump a digest of the dump
 * @param others how many nodes have no kind of their own
 */
record Observation(Optional<String> refusal, String dump, int nodes, int others, List<Call> calls) {
  /**
   * What a front end said of one call.
   *
   * @param at line and column
   * @param receiver its type, empty if unknown; absent for a call without receiver
   * @param callee the owner and name of the method, empty if unknown
   */
  record Call(String at, Optional<String> receiver, String callee) {}

  static Observation refused(String why) {
    return new Observation(Optional.of(why), "", 0, 0, List.of());
  }

  static Observation of(SourceFile file, String dump) {
    List<Call> calls = new ArrayList<>();
    int others = 0;
    for (Node node : file.nodes()) {
      if (node instanceof Expr.Invocation call) {
        calls.add(call(call, file.lines()));
      } else if (node instanceof Stmt.OtherStmt
          || (node instanceof Expr.OtherExpr && !node.text().equals("_"))) {
        others++;
      }
    }
    return new Observation(Optional.empty(), dump, file.nodes().size(), others, calls);
  }

  private static Call call(Expr.Invocation call, Lines lines) {
    Method method = call.method();
    return new Call(
        lines.at(call.span().start()) + " " + call.name(),
        call.receiver().map(Expr::type).map(Type::name).map(String::intern),
        method.isKnown() ? (method.owner() + "." + method.name()).intern() : "");
  }
}
