package io.github.hotloop.analysis;

import io.github.hotloop.knowledge.CollectionFacts;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Types whose {@code equals} and {@code hashCode} agree and never change. */
public final class Values {
  private final SourceFile file;

  private Values(SourceFile file) {
    this.file = file;
  }

  /** Answers for types as one file knows them: records of that file are looked into. */
  public static Values in(SourceFile file) {
    return new Values(file);
  }

  /** Whether a type certainly is one; primitive types, boxed when looked up, are. */
  public boolean isValue(Type type) {
    return isValue(type, List.of());
  }

  /** Whether the elements of a collection, an array or a map's values are. */
  public boolean holdsValues(Type type) {
    if (type.isArray()) {
      return CollectionFacts.load().isValue(type.name().substring(0, type.name().length() - 2));
    }
    List<Type> arguments = type.arguments();
    boolean map = type.isSubtypeOf("java.util.Map");
    return tellsElements(type)
        && arguments.size() == (map ? 2 : 1)
        && isValue(arguments.get(arguments.size() - 1));
  }

  /** Whether a type's last argument is that of its elements; of other classes nobody knows. */
  public static boolean tellsElements(Type type) {
    return type.name().startsWith("java.util.")
        || type.is("com.google.common.collect.ImmutableList");
  }

  private boolean isValue(Type type, List<String> around) {
    return type.isPrimitive()
        || CollectionFacts.load().isValue(type)
        || (type.isSubtypeOf("java.lang.Record")
            && !around.contains(type.name())
            && declaration(type).filter(record -> isValue(record, around, type)).isPresent());
  }

  private boolean isValue(Decl.TypeDecl declared, List<String> around, Type type) {
    List<String> deeper = new ArrayList<>(around);
    deeper.add(type.name());
    return declared.members().stream().noneMatch(Values::isOwnEquality)
        && declared.components().stream()
            .allMatch(component -> isValue(file.typeOf(component), deeper));
  }

  private static boolean isOwnEquality(Decl member) {
    return member instanceof Decl.MethodDecl method
        && Set.of("equals", "hashCode").contains(method.name());
  }

  private Optional<Decl.TypeDecl> declaration(Type type) {
    return file.all(Decl.TypeDecl.class).stream()
        .filter(declared -> declared.kind() == Decl.TypeDecl.Kind.RECORD)
        .filter(declared -> type.is(qualifiedName(declared)))
        .findFirst();
  }

  private String qualifiedName(Decl.TypeDecl declared) {
    String name = declared.name();
    for (Optional<Node> up = declared.parent(); up.isPresent(); up = up.get().parent()) {
      if (up.get() instanceof Decl.TypeDecl outer) {
        name = outer.name() + "." + name;
      } else if (!(up.get() instanceof Decl.Unit)) {
        return ""; // Local records of one name may be several.
      }
    }
    return file.root().packageDecl().map(p -> p.name() + ".").orElse("") + name;
  }

  /** Whether what a search looks for certainly is one: its own {@code equals} is asked as well. */
  public boolean looksForValue(Search search) {
    if (search.sought().isPresent()) {
      Type type = search.sought().get().type();
      return search.name().equals("containsAll")
          ? holdsValues(type)
          : type.is("null") || isValue(type);
    }
    return search.at().parent().orElse(search.at()) instanceof Expr.Invocation call
        && call.receiver().filter(source -> isElementValue(source.type())).isPresent();
  }

  private boolean isElementValue(Type source) {
    return source.is("java.util.stream.IntStream")
        || source.is("java.util.stream.LongStream")
        || (source.name().startsWith("java.util.")
            && source.arguments().size() == 1
            && isValue(source.arguments().get(0)));
  }
}
