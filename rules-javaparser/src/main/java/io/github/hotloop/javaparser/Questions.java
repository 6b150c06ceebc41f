package io.github.hotloop.javaparser;

import java.util.function.Supplier;

/** Asks the symbol solver, which throws all sorts of things where it does not know. */
final class Questions {
  private final WorkerTypeSolver solver;

  Questions(WorkerTypeSolver solver) {
    this.solver = solver;
  }

  /** The answer; {@code unknown} where the solver fails or takes too long. */
  <T> T ask(Supplier<T> question, T unknown) {
    solver.startQuestion();
    try {
      return question.get();
    } catch (RuntimeException | StackOverflowError | LinkageError | WorkerTypeSolver.TooCostly e) {
      return unknown;
    }
  }
}
