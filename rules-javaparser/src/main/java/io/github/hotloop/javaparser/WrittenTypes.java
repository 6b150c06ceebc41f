package io.github.hotloop.javaparser;

import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
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

  WrittenTypes(Function<Type, ResolvedType> resolve) {
    this.resolve = resolve;
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
      return Optional.of(resolve.apply(type)).filter(found -> isMeant(type, found));
    } catch (RuntimeException unsolved) {
      return Optional.empty();
    }
  }

  /** Not if a class around it has a type variable of that name, which the solver looks for last. */
  private static boolean isMeant(Type type, ResolvedType found) {
    Type element = type.getElementType();
    ResolvedType meant = found.isArray() ? found.asArrayType().getComponentType() : found;
    if (!(element instanceof ClassOrInterfaceType named)
        || named.getScope().isPresent()
        || meant.isTypeVariable()) {
      return true;
    }
    for (Optional<Node> up = type.getParentNode(); up.isPresent(); up = up.get().getParentNode()) {
      if (up.get() instanceof NodeWithTypeParameters<?> generic
          && generic.getTypeParameters().stream()
              .anyMatch(variable -> variable.getNameAsString().equals(named.getNameAsString()))) {
        return false;
      }
    }
    return true;
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
