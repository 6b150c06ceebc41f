package io.github.hotloop.fix;

import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Identifiers;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Names for new variables. */
public final class Names {
  private final Set<String> taken = new HashSet<>();

  private Names(SourceFile file) {
    this(file.nodes());
  }

  private Names(Iterable<Node> nodes) {
    for (Node node : nodes) {
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
   * The names of the method or initialiser around a node: what a local variable there must not be
   * called. Names of fields that are not used there do not count.
   */
  public static Names around(Node node) {
    Node scope = scope(node);
    SourceFile file = node.site().file();
    return file.memo(Known.class, any -> new Known())
        .byScope
        .computeIfAbsent(scope.site().index(), index -> new Names(file.within(scope)));
  }

  /** Those of a file by method or initialiser: thousands of fixes may be in one. */
  private static final class Known {
    private final Map<Integer, Names> byScope = new HashMap<>();
  }

  /** The nearest method or initialiser around a node; the file where there is none. */
  public static Node scope(Node node) {
    Node at = node;
    while (at.parent().isPresent()
        && !(at instanceof Decl.MethodDecl)
        && !(at instanceof Decl.Initializer)) {
      at = at.parent().get();
    }
    return at;
  }

  /**
   * The wished name, or else the same with a number, that no variable has and no expression uses.
   *
   * @param skipped how many such names to leave for others
   */
  public String fresh(String wished, int skipped) {
    String plain = Identifiers.plain(wished);
    Stream<String> numbered = Stream.iterate(2, number -> number + 1).map(number -> plain + number);
    return Stream.concat(Stream.of(plain), numbered)
        .filter(name -> !taken.contains(name))
        .skip(skipped)
        .findFirst()
        .orElseThrow();
  }
}
