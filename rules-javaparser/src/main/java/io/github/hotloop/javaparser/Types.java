package io.github.hotloop.javaparser;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.resolution.declarations.ResolvedReferenceTypeDeclaration;
import com.github.javaparser.resolution.declarations.ResolvedTypeDeclaration;
import com.github.javaparser.resolution.declarations.ResolvedTypeParameterDeclaration;
import com.github.javaparser.resolution.types.ResolvedReferenceType;
import com.github.javaparser.resolution.types.ResolvedType;
import com.github.javaparser.symbolsolver.javaparsermodel.declarations.JavaParserAnonymousClassDeclaration;
import io.github.hotloop.tree.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Turns the symbol solver's types into ours. */
final class Types {
  private static final Set<String> ABOVE_ENUMS =
      Set.of(
          "java.lang.Enum",
          "java.lang.Comparable",
          "java.lang.constant.Constable",
          "java.io.Serializable");

  private final Questions questions;

  Types(Questions questions) {
    this.questions = questions;
  }

  /** Our type; unknown where it has no erasure that javac would give it too. */
  Type type(ResolvedType type) {
    if (type.isPrimitive() || type.isVoid()) {
      return Type.primitive(type.describe());
    } else if (type.isNull()) {
      return Type.primitive("null");
    } else if (type.isArray()) {
      Type component = type(type.asArrayType().getComponentType());
      return component.isKnown() ? Type.array(component.name()) : Type.UNKNOWN;
    } else if (type.isReferenceType()) {
      return reference(type.asReferenceType());
    } else if (type.isTypeVariable()) {
      return firstBound(type.asTypeParameter());
    } else if (type.isWildcard()) {
      return type.asWildcard().isExtends()
          ? type(type.asWildcard().getBoundedType())
          : object(type);
    } else if (type.isConstraint()) {
      return type(type.asConstraintType().getBound());
    }
    return Type.UNKNOWN;
  }

  private Type firstBound(ResolvedTypeParameterDeclaration parameter) {
    return parameter.getBounds().stream()
        .findFirst()
        .map(bound -> type(bound.getType()))
        .orElseGet(() -> plain("java.lang.Object"));
  }

  private Type object(ResolvedType type) {
    return type.isWildcard() ? plain("java.lang.Object") : Type.UNKNOWN;
  }

  private static Type plain(String name) {
    return Type.of(name, List::of, () -> new Type.Supertypes(Set.of(), true));
  }

  private Type reference(ResolvedReferenceType type) {
    Optional<ResolvedReferenceTypeDeclaration> declaration = type.getTypeDeclaration();
    if (declaration.isEmpty()) {
      return Type.UNKNOWN;
    }
    return Type.of(
        nameOf(declaration.get()),
        ask(() -> arguments(type), List.of()),
        ask(() -> supertypes(declaration.get()), new Type.Supertypes(Set.of(), false)));
  }

  /** The type of an anonymous class, from the type that it extends or implements. */
  Type anonymous(ResolvedReferenceType base) {
    Type.Supertypes unknown = new Type.Supertypes(Set.of(), false);
    return Type.of("<anonymous>", List::of, ask(() -> withItself(base), unknown));
  }

  private Type.Supertypes withItself(ResolvedReferenceType base) {
    ResolvedReferenceTypeDeclaration declaration = base.getTypeDeclaration().orElseThrow();
    if (declaration instanceof JavaParserAnonymousClassDeclaration) {
      return supertypes(declaration);
    }
    Type.Supertypes above = supertypes(declaration);
    Set<String> names = new HashSet<>(above.names());
    names.add(nameOf(declaration));
    return new Type.Supertypes(Set.copyOf(names), above.complete());
  }

  private List<Type> arguments(ResolvedReferenceType type) {
    return type.isRawType()
        ? List.of()
        : type.typeParametersValues().stream().map(this::type).toList();
  }

  private Type.Supertypes supertypes(ResolvedReferenceTypeDeclaration declaration) {
    Set<String> names = new HashSet<>();
    boolean complete = collect(declaration, names);
    return new Type.Supertypes(Set.copyOf(names), complete);
  }

  private boolean collect(ResolvedReferenceTypeDeclaration declaration, Set<String> names) {
    List<ResolvedReferenceType> direct;
    boolean complete = true;
    try {
      direct = declaration.getAncestors(false);
    } catch (RuntimeException e) {
      direct = declaration.getAncestors(true);
      complete = false;
    }
    if (declaration.isEnum()) {
      names.addAll(ABOVE_ENUMS); // The solver leaves them out for enums of the JDK.
    }
    for (ResolvedReferenceType ancestor : direct) {
      Optional<ResolvedReferenceTypeDeclaration> above = ancestor.getTypeDeclaration();
      if (above.isEmpty()) {
        complete = false;
      } else if (names.add(nameOf(above.get()))) {
        complete &= collect(above.get(), names);
      }
    }
    return complete;
  }

  private <T> Supplier<T> ask(Supplier<T> question, T unknown) {
    return () -> questions.ask(question, unknown);
  }

  /** The erased, dotted name: that of a local class starts with its simple name. */
  static String nameOf(ResolvedTypeDeclaration declaration) {
    if (declaration instanceof JavaParserAnonymousClassDeclaration) {
      return "<anonymous>";
    }
    return declaration
        .toAst()
        .filter(TypeDeclaration.class::isInstance)
        .flatMap(node -> localName((TypeDeclaration<?>) node))
        .orElseGet(declaration::getQualifiedName);
  }

  /** The name of a type that is declared in a body or below such a type; empty for all others. */
  private static Optional<String> localName(TypeDeclaration<?> type) {
    Node parent = type.getParentNode().orElse(null);
    if (parent instanceof TypeDeclaration<?> outer) {
      return localName(outer).map(name -> name + "." + type.getNameAsString());
    }
    boolean local = parent instanceof Statement || parent instanceof Expression;
    return local ? Optional.of(type.getNameAsString()) : Optional.empty();
  }
}
