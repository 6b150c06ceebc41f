package io.github.hotloop.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The nodes of a file by their simple names, each list in preorder. Who looks for a name goes
 * through those that have it, not through the file: files have thousands of members.
 */
public final class ByName {
  private final Index<Expr.Name> names;
  private final Index<Expr.Select> selects;
  private final Index<Expr.MethodRef> references;
  private final Index<Decl.MethodDecl> methods;
  private final Index<Decl.Variable> variables;
  private final Index<Decl.TypeDecl> types;

  private ByName(SourceFile file) {
    names = new Index<>(file, Expr.Name.class, Expr.Name::name);
    selects = new Index<>(file, Expr.Select.class, Expr.Select::name);
    references = new Index<>(file, Expr.MethodRef.class, Expr.MethodRef::name);
    methods = new Index<>(file, Decl.MethodDecl.class, Decl.MethodDecl::name);
    variables = new Index<>(file, Decl.Variable.class, Decl.Variable::name);
    types = new Index<>(file, Decl.TypeDecl.class, Decl.TypeDecl::name);
  }

  /** Those of one kind, sorted out when the first one is asked for. */
  private static final class Index<N extends Node> {
    private final SourceFile file;
    private final Class<N> kind;
    private final Function<N, String> name;
    private Optional<Map<String, List<N>>> known = Optional.empty();

    Index(SourceFile file, Class<N> kind, Function<N, String> name) {
      this.file = file;
      this.kind = kind;
      this.name = name;
    }

    List<N> of(String wanted) {
      if (known.isEmpty()) {
        known =
            Optional.of(
                file.all(kind).stream()
                    .collect(
                        Collectors.groupingBy(
                            name, HashMap::new, Collectors.toUnmodifiableList())));
      }
      return known.get().getOrDefault(wanted, List.of());
    }
  }

  /** The names of a file. */
  public static ByName of(SourceFile file) {
    return file.memo(ByName.class, ByName::new);
  }

  /** Expressions that are that name alone. */
  public List<Expr.Name> names(String name) {
    return names.of(name);
  }

  /** Fields and the like of that name, reached through something. */
  public List<Expr.Select> selects(String name) {
    return selects.of(name);
  }

  /** References to methods of that name. */
  public List<Expr.MethodRef> references(String name) {
    return references.of(name);
  }

  /** Methods declared with that name. */
  public List<Decl.MethodDecl> methods(String name) {
    return methods.of(name);
  }

  /** Variables of all kinds declared with that name. */
  public List<Decl.Variable> variables(String name) {
    return variables.of(name);
  }

  /** Types declared with that name. */
  public List<Decl.TypeDecl> types(String name) {
    return types.of(name);
  }
}
