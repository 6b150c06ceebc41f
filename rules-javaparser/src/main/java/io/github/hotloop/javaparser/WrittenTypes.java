package io.github.hotloop.javaparser;

import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import com.github.javaparser.ast.nodeTypes.modifiers.NodeWithStaticModifier;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import com.github.javaparser.resolution.UnsolvedSymbolException;
import com.github.javaparser.resolution.types.ResolvedType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Types as they are written, each resolved once in a type's members, or in a method that has types
 * of its own: the solver goes through all of the type and the method each time.
 */
final class WrittenTypes {
  private static final DataKey<Map<String, Optional<ResolvedType>>> KNOWN = new DataKey<>() {};
  private static final DataKey<Boolean> DECLARES_TYPES = new DataKey<>() {};

  private final Function<Type, ResolvedType> resolve;
  private final Function<TypeParameter, ResolvedType> variableOf;

  /**
   * Types of written ones.
   *
   * @param resolve the solver's answer
   * @param variableOf the type variable that a declaration of one makes
   */
  WrittenTypes(
      Function<Type, ResolvedType> resolve, Function<TypeParameter, ResolvedType> variableOf) {
    this.resolve = resolve;
    this.variableOf = variableOf;
  }

  ResolvedType of(Type type) {
    Node member = type;
    while (!(member instanceof BodyDeclaration<?>) && member.getParentNode().isPresent()) {
      member = member.getParentNode().get();
    }
    boolean differs = // The same name may mean different types.
        member instanceof TypeDeclaration<?> || declaresTypes(member) || isOfOuterInstance(type);
    if (differs) {
      return find(type).orElseThrow(() -> new UnsolvedSymbolException(type.asString()));
    }
    Node scope = scope(member);
    if (!scope.containsData(KNOWN)) {
      scope.setData(KNOWN, new HashMap<>());
    }
    Map<String, Optional<ResolvedType>> known = scope.getData(KNOWN);
    String text = type.asString();
    if (!known.containsKey(text)) {
      known.put(text, find(type));
    }
    return known.get(text).orElseThrow(() -> new UnsolvedSymbolException(text));
  }

  private Optional<ResolvedType> find(Type type) {
    try {
      Optional<TypeParameter> variable = variable(type);
      return Optional.of(
          variable.isPresent() ? variableOf.apply(variable.get()) : resolve.apply(type));
    } catch (RuntimeException unsolved) {
      return Optional.empty();
    }
  }

  /** The type variable that a name means; the solver would take an imported type of that name. */
  private static Optional<TypeParameter> variable(Type type) {
    if (!(type instanceof ClassOrInterfaceType named) || named.getScope().isPresent()) {
      return Optional.empty();
    }
    for (Optional<Node> up = type.getParentNode(); up.isPresent(); up = up.get().getParentNode()) {
      if (up.get() instanceof NodeWithTypeParameters<?> generic) {
        for (TypeParameter variable : generic.getTypeParameters()) {
          if (variable.getNameAsString().equals(named.getNameAsString())) {
            return Optional.of(variable);
          }
        }
      }
      boolean hidesOuter =
          up.get() instanceof RecordDeclaration
              || up.get() instanceof EnumDeclaration
              || (up.get() instanceof ClassOrInterfaceDeclaration owner && owner.isInterface())
              || (up.get() instanceof NodeWithStaticModifier<?> member && member.isStatic());
      if (hidesOuter) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether it is the type in {@code outer.new Inner()}. */
  private static boolean isOfOuterInstance(Type type) {
    return type.getParentNode().orElse(type) instanceof ObjectCreationExpr creation
        && creation.getScope().isPresent();
  }

  /** The node all over which a name in a member means the same type as there. */
  private static Node scope(Node member) {
    boolean hasOwn =
        member instanceof CallableDeclaration<?> method && method.getTypeParameters().isNonEmpty();
    return member
        .getParentNode()
        .filter(owner -> owner instanceof TypeDeclaration<?> && !hasOwn)
        .orElse(member);
  }

  /** Gives up what was learnt in members of a type. */
  static void forget(Node type) {
    type.removeData(KNOWN);
  }

  private static boolean declaresTypes(Node body) {
    if (!body.containsData(DECLARES_TYPES)) {
      body.setData(DECLARES_TYPES, Splice.declaresTypes(body));
    }
    return body.getData(DECLARES_TYPES);
  }
}
