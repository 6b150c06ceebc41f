package io.github.hotloop.fix;

/** How far a fix can be trusted, from the most to the least. */
public enum Safety {
  /** Same values, exceptions, evaluation order and null handling; compiles; keeps all comments. */
  SAFE,
  /** Compiles, and a named thing may change: the caveat says which. */
  REVIEW,
  /** A direction; shown, never applied. */
  SKETCH
}
