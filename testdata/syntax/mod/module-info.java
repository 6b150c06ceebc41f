import java.util.function.Supplier;

/** Doc. */
@Deprecated
open module syntax.mod {
  requires transitive java.sql;
  requires static java.logging;
  uses Supplier;
}
