package io.github.hotloop.pmd;

import io.github.hotloop.tree.Method;
import io.github.hotloop.tree.Semantics;
import io.github.hotloop.tree.Type;
import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.java.ast.ASTArgumentList;
import net.sourceforge.pmd.lang.java.ast.ASTArrayType;
import net.sourceforge.pmd.lang.java.ast.ASTCompilationUnit;
import net.sourceforge.pmd.lang.java.ast.ASTConstructorCall;
import net.sourceforge.pmd.lang.java.ast.ASTExplicitConstructorInvocation;
import net.sourceforge.pmd.lang.java.ast.ASTExpression;
import net.sourceforge.pmd.lang.java.ast.ASTLambdaExpression;
import net.sourceforge.pmd.lang.java.ast.ASTMethodReference;
import net.sourceforge.pmd.lang.java.ast.ASTVariableAccess;
import net.sourceforge.pmd.lang.java.ast.ASTVariableId;
import net.sourceforge.pmd.lang.java.ast.InvocationNode;
import net.sourceforge.pmd.lang.java.ast.TypeNode;
import net.sourceforge.pmd.lang.java.symbols.JClassSymbol;
import net.sourceforge.pmd.lang.java.symbols.JExecutableSymbol;
import net.sourceforge.pmd.lang.java.symbols.JMethodSymbol;
import net.sourceforge.pmd.lang.java.symbols.JVariableSymbol;
import net.sourceforge.pmd.lang.java.types.JArrayType;
import net.sourceforge.pmd.lang.java.types.JMethodSig;
import net.sourceforge.pmd.lang.java.types.JPrimitiveType;
import net.sourceforge.pmd.lang.java.types.JTypeMirror;
import net.sourceforge.pmd.lang.java.types.JTypeVar;
import net.sourceforge.pmd.lang.java.types.OverloadSelectionResult;
import net.sourceforge.pmd.lang.java.types.Substitution;
import net.sourceforge.pmd.lang.java.types.TypeTestUtil;

/** Asks PMD's nodes what they mean. PMD resolves a node when it is asked first, and remembers. */
final class PmdSemantics implements Semantics {
  static final PmdSemantics INSTANCE = new PmdSemantics();

  private PmdSemantics() {}

  /** The type before an ellipsis, for which PMD may have no node. */
  record ComponentOf(ASTArrayType array) {}

  @Override
  public Type typeOf(Object origin) {
    return PmdTypes.guarded(() -> PmdTypes.of(mirror(origin)), Type.UNKNOWN);
  }

  /** PMD's type of a node; null where it has none. */
  private static JTypeMirror mirror(Object origin) {
    if (origin instanceof ASTConstructorCall call && call.isAnonymousClass()) {
      return call.getAnonymousClassDeclaration().getTypeMirror();
    } else if (origin instanceof ASTExplicitConstructorInvocation call) {
      return call.getTypeSystem().NO_TYPE;
    } else if (origin instanceof ComponentOf component) {
      return ((JArrayType) component.array().getTypeMirror()).getComponentType();
    }
    return origin instanceof TypeNode node ? node.getTypeMirror() : null;
  }

  @Override
  public boolean hasType(Object unit, String name) {
    return unit instanceof ASTCompilationUnit root
        && PmdTypes.guarded(
            () -> root.getTypeSystem().getClassSymbolFromCanonicalName(name) != null, false);
  }

  @Override
  public Method methodOf(Object origin) {
    return origin instanceof InvocationNode call
        ? PmdTypes.guarded(() -> methodOf(call), Method.UNKNOWN)
        : Method.UNKNOWN;
  }

  private static Method methodOf(InvocationNode call) {
    OverloadSelectionResult selected = call.getOverloadSelectionInfo();
    JMethodSig signature = selected.getMethodType();
    if (selected.isFailed()
        || signature.equals(signature.getTypeSystem().UNRESOLVED_METHOD)
        || signature.getSymbol().getEnclosingClass().isUnresolved()
        || (hasUnknownArgument(call) && isOverloaded(signature))) {
      return Method.UNKNOWN;
    }
    JExecutableSymbol declared = signature.getSymbol();
    List<String> parameters =
        declared.getFormalParameterTypes(Substitution.EMPTY).stream()
            .map(parameter -> PmdTypes.of(parameter).name())
            .toList();
    if (parameters.contains("")) {
      return Method.UNKNOWN;
    }
    return new Method(
        owner(declared.getEnclosingClass()),
        signature.isConstructor() ? "<init>" : signature.getName(),
        parameters,
        signature.isStatic(),
        signature.isVarargs(),
        infersResult(declared));
  }

  private static boolean infersResult(JExecutableSymbol declared) {
    return declared instanceof JMethodSymbol method
        && method.getReturnType(Substitution.EMPTY) instanceof JTypeVar variable
        && method.getTypeParameters().contains(variable);
  }

  /** An array's {@code clone()} goes by the class that declares it for all others. */
  private static String owner(JClassSymbol declaring) {
    return declaring.isArray() ? "java.lang.Object" : PmdTypes.name(declaring);
  }

  /** PMD takes an argument of unknown type for one that fits everywhere. */
  private static boolean hasUnknownArgument(InvocationNode call) {
    ASTArgumentList arguments = call.getArguments();
    return arguments != null && arguments.toStream().any(PmdSemantics::isUnknown);
  }

  private static boolean isUnknown(ASTExpression argument) {
    return !(argument instanceof ASTLambdaExpression)
        && !(argument instanceof ASTMethodReference)
        && !PmdTypes.of(argument.getTypeMirror()).isKnown();
  }

  /** Whether other parameters of the same number could have been meant. */
  private static boolean isOverloaded(JMethodSig signature) {
    if (signature.isConstructor()) {
      return signature.getDeclaringType().getConstructors().size() > 1;
    }
    int arity = signature.getArity();
    return signature
            .getDeclaringType()
            .streamMethods(
                method ->
                    method.nameEquals(signature.getName())
                        && (method.getArity() == arity || method.isVarargs()))
            .map(method -> method.getErasure().getFormalParameters())
            .distinct()
            .count()
        > 1;
  }

  @Override
  public Optional<Object> constantOf(Object origin) {
    return origin instanceof ASTExpression node
        ? PmdTypes.guarded(() -> constantOf(node), Optional.empty())
        : Optional.empty();
  }

  private static Optional<Object> constantOf(ASTExpression node) {
    Object value = node.getConstValue();
    if (value == null && node instanceof ASTVariableAccess name) {
      value = local(name).map(ASTExpression::getConstValue).orElse(null);
    }
    // PMD keeps the value that a constant variable is assigned, and not always its type.
    return value != null && node.getTypeMirror() instanceof JPrimitiveType type
        ? Optional.of(converted(value, type.getKind()))
        : Optional.ofNullable(value);
  }

  /** What a final local starts with: PMD tells the values of fields only. */
  private static Optional<ASTExpression> local(ASTVariableAccess name) {
    return Optional.ofNullable(name.getReferencedSym())
        .filter(symbol -> !symbol.isField() && symbol.isFinal())
        .map(JVariableSymbol::tryGetNode)
        .filter(id -> id.getTypeMirror().isPrimitive() || TypeTestUtil.isA(String.class, id))
        .map(ASTVariableId::getInitializer);
  }

  private static Object converted(Object value, JPrimitiveType.PrimitiveTypeKind kind) {
    Object whole = value instanceof Character character ? Integer.valueOf(character) : value;
    if (!(whole instanceof Number number)) {
      return value;
    }
    return switch (kind) {
      case BOOLEAN -> number.intValue() != 0;
      case CHAR -> (char) number.intValue();
      case BYTE -> number.byteValue();
      case SHORT -> number.shortValue();
      case INT -> number.intValue();
      case LONG -> number.longValue();
      case FLOAT -> number.floatValue();
      case DOUBLE -> number.doubleValue();
    };
  }
}
