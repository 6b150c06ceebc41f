package io.github.hotloop.fix;

import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Names for new variables. */
public final class Names {
  private final Set<String> taken = new HashSet<>();

  private Names(SourceFile file) {
    for (Node node : file.nodes()) {
      if (node instanceof Expr.Name name) {
        taken.add(name.name());
      } else if (node instanceof Decl.Variable variable) {
        taken.add(variable.name());
      } else if (node instanceof Decl.EnumConstant constant) {
        taken.add(constant.name());
      }
    }
  }

  /** The names of a file. */
  public static Names of(SourceFile file) {
    return file.memo(Names.class, Names::new);
  }

  /**
   * The first of {@code wished} that no variable of the file has and no expression uses; else the
   * last with a number.
   */
  public String fresh(List<String> wished) {
    return fresh(wished, 0);
  }

  /** The same, with the first {@code skipped} such names left for others. */
  public String fresh(List<String> wished, int skipped) {
    String last = wished.get(wished.size() - 1);
    Stream<String> numbered = Stream.iterate(2, number -> number + 1).map(number -> last + number);
    return Stream.concat(wished.stream(), numbered)
        .filter(name -> !taken.contains(name))
        .skip(skipped)
        .findFirst()
        .orElseThrow();
  }
}
