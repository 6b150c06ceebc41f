package io.github.hotloop.rules;

import io.github.hotloop.tree.Expr;
import java.util.List;
import java.util.Optional;

/** What a variable, a map or an expression holds while a {@link KeyRun} goes on. */
sealed interface KeyValue {
  /** What the map held before. */
  record Old() implements KeyValue {}

  /** {@code null}. */
  record Null() implements KeyValue {}

  /** The answer to a test. */
  record Truth(boolean holds) implements KeyValue {}

  /** A new container. */
  record Made(Expr creation) implements KeyValue {}

  /** A sum of terms, and of what the map held if {@code withOld}; a lone term is any value. */
  record Sum(boolean withOld, List<Term> terms) implements KeyValue {}

  /**
   * Something added.
   *
   * @param amount empty for the one of {@code ++}
   * @param how by {@code +} or {@code -}, or by a method {@code add}
   */
  record Term(Optional<Expr> amount, How how) {
    /** How a term is added. */
    enum How {
      PLUS,
      MINUS,
      CALL
    }
  }
}
