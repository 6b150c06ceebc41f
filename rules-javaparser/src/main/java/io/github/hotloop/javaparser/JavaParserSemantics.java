package io.github.hotloop.javaparser;

import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.resolution.MethodAmbiguityException;
import com.github.javaparser.resolution.UnsolvedSymbolException;
import com.github.javaparser.resolution.declarations.ResolvedConstructorDeclaration;
import com.github.javaparser.resolution.declarations.ResolvedMethodDeclaration;
import com.github.javaparser.resolution.declarations.ResolvedMethodLikeDeclaration;
import com.github.javaparser.resolution.declarations.ResolvedParameterDeclaration;
import com.github.javaparser.resolution.declarations.ResolvedReferenceTypeDeclaration;
import com.github.javaparser.resolution.declarations.ResolvedTypeDeclaration;
import com.github.javaparser.resolution.model.SymbolReference;
import com.github.javaparser.resolution.model.typesystem.ReferenceTypeImpl;
import com.github.javaparser.resolution.types.ResolvedArrayType;
import com.github.javaparser.resolution.types.ResolvedType;
import com.github.javaparser.resolution.types.ResolvedTypeVariable;
import com.github.javaparser.symbolsolver.javaparsermodel.JavaParserFacade;
import com.github.javaparser.symbolsolver.javaparsermodel.JavaParserFactory;
import com.github.javaparser.symbolsolver.javaparsermodel.declarations.JavaParserTypeParameter;
import io.github.hotloop.tree.Method;
import io.github.hotloop.tree.Semantics;
import io.github.hotloop.tree.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What the symbol solver knows. */
final class JavaParserSemantics implements Semantics {
  private static final DataKey<Type> TYPE = new DataKey<>() {};
  private static final DataKey<Method> METHOD = new DataKey<>() {};
  private static final String CONSTANT = "constant";

  private final WorkerTypeSolver solver;
  private final Questions questions;
  private final Types types;
  private final Constants constants;
  private final WrittenTypes writtenTypes;
  private final Inferences inferences = new Inferences();
  private final ByReceiver byReceiver;
  private final Lambdas lambdas;

  JavaParserSemantics(WorkerTypeSolver solver) {
    this.solver = solver;
    this.questions = new Questions(solver);
    this.types = new Types(questions);
    this.constants = new Constants(this::facade);
    this.writtenTypes =
        new WrittenTypes(
            type -> facade().convertToUsage(type),
            variable -> new ResolvedTypeVariable(new JavaParserTypeParameter(variable, solver)));
    this.byReceiver = new ByReceiver(solver, this::value);
    this.lambdas = new Lambdas(solver, types, writtenTypes, byReceiver, this::value);
  }

  /** What is to know when another tree is asked about. */
  Inferences inferences() {
    return inferences;
  }

  @Override
  public boolean hasType(Object unit, String name) {
    return questions.ask(() -> solver.tryToSolveType(name).isSolved(), false);
  }

  private JavaParserFacade facade() {
    return JavaParserFacade.get(solver);
  }

  @Override
  public Type typeOf(Object origin) {
    if (origin instanceof IntegerLiteralExpr) {
      return Type.primitive("int");
    } else if (origin instanceof LongLiteralExpr) {
      return Type.primitive("long");
    } else if (origin instanceof BooleanLiteralExpr) {
      return Type.primitive("boolean");
    } else if (origin instanceof CharLiteralExpr) {
      return Type.primitive("char");
    } else if (origin instanceof Node node) {
      return kept(node, TYPE, () -> type(node), Type.UNKNOWN);
    }
    return Type.UNKNOWN;
  }

  /** An answer that holds for as long as the node does; see {@link Splice}. */
  private <T> T kept(Node node, DataKey<T> key, Supplier<T> question, T unknown) {
    return inferences.inOrder(node, key, () -> known(node, key, question, unknown));
  }

  private <T> T known(Node node, DataKey<T> key, Supplier<T> question, T unknown) {
    Optional<T> known = node.findData(key);
    if (known.isEmpty()) {
      known = Optional.of(questions.ask(question, unknown));
      node.setData(key, known.get());
    }
    return known.get();
  }

  private Type type(Node node) {
    ResolvedType resolved = resolve(node);
    if (node instanceof ObjectCreationExpr creation
        && creation.getAnonymousClassBody().isPresent()
        && resolved.isReferenceType()) {
      return types.anonymous(resolved.asReferenceType());
    }
    return isForeignVariable(resolved, node) ? Type.UNKNOWN : types.type(resolved);
  }

  /** Whether inference failed and left a type variable that is not in scope at the node. */
  private static boolean isForeignVariable(ResolvedType type, Node node) {
    if (!type.isTypeVariable()) {
      return false;
    }
    Optional<Node> owner = type.asTypeParameter().toAst().flatMap(Node::getParentNode);
    return owner.isEmpty() || !owner.get().isAncestorOf(node);
  }

  private ResolvedType resolve(Node node) {
    if (node instanceof com.github.javaparser.ast.type.Type type) {
      return obscuring(type).orElseGet(() -> writtenTypes.of(type));
    } else if (node instanceof VariableDeclarator variable) {
      return declared(variable);
    } else if (node instanceof Parameter parameter) {
      return declared(parameter);
    } else if (node instanceof PatternExpr pattern) {
      return writtenTypes.of(pattern.getType());
    } else if (node instanceof Expression e && !(e instanceof AnnotationExpr)) {
      return value(e);
    }
    throw new UnsolvedSymbolException(node.toString());
  }

  /**
   * The type of the variable that {@code name} in {@code name::method} stands for. The parser takes
   * it for a type; where there is a variable of that name, JLS 6.4.2 says that it is that.
   */
  private Optional<ResolvedType> obscuring(com.github.javaparser.ast.type.Type type) {
    boolean target =
        type.getParentNode().filter(TypeExpr.class::isInstance).isPresent()
            && type instanceof ClassOrInterfaceType named
            && named.getScope().isEmpty()
            && named.getTypeArguments().isEmpty();
    if (!target) {
      return Optional.empty();
    }
    String name = ((ClassOrInterfaceType) type).getNameAsString();
    Optional<Node> local = Locals.find(type, name);
    return local.isPresent()
        ? local.map(this::resolve)
        : questions.ask(() -> valueType(type, name), Optional.empty());
  }

  private Optional<ResolvedType> valueType(Node use, String name) {
    return JavaParserFactory.getContext(use, solver)
        .solveSymbolAsValue(name)
        .map(value -> value.getType());
  }

  private ResolvedType declared(VariableDeclarator variable) {
    if (!variable.getType().isVarType()) {
      return writtenTypes.of(variable.getType());
    }
    Optional<Expression> initializer = variable.getInitializer();
    if (initializer.isPresent()) {
      return value(initializer.get());
    }
    ForEachStmt loop =
        variable
            .getParentNode()
            .filter(VariableDeclarationExpr.class::isInstance)
            .flatMap(Node::getParentNode)
            .map(ForEachStmt.class::cast)
            .orElseThrow();
    return JavaParserFactory.getContext(loop.getBody(), solver)
        .solveSymbolAsValue(variable.getNameAsString())
        .orElseThrow()
        .getType();
  }

  private ResolvedType declared(Parameter parameter) {
    Node owner = parameter.getParentNode().orElseThrow();
    boolean inferred = parameter.getType().isUnknownType() || parameter.getType().isVarType();
    if (inferred && owner instanceof LambdaExpr lambda) {
      return lambdas.parameter(lambda, parameter);
    }
    ResolvedType type = writtenTypes.of(parameter.getType());
    return parameter.isVarArgs() ? new ResolvedArrayType(type) : type;
  }

  /** The type of an expression; of a name that stands for a type, that type. */
  private ResolvedType value(Expression e) {
    Optional<Node> variable = Locals.variable(e);
    if (variable.isPresent()) {
      return resolve(variable.get());
    }
    if (e instanceof MethodCallExpr call && isCloneCall(call)) {
      // The solver answers Object, and JLS 10.7 the array's own type.
      ResolvedType cloned = value(call.getScope().get());
      return cloned.isArray() ? cloned : facade().getType(e);
    }
    if (e instanceof ObjectCreationExpr creation && creation.getScope().isEmpty()) {
      return writtenTypes.of(creation.getType());
    }
    Optional<ResolvedType> result =
        e instanceof MethodCallExpr call ? byReceiver.query(call) : Optional.empty();
    if (result.isPresent()) {
      return result.get();
    }
    try {
      ResolvedType type = facade().getType(e);
      return e instanceof MethodCallExpr call ? bounded(type, call) : type;
    } catch (MethodAmbiguityException several) {
      return exact((MethodCallExpr) e)
          .map(ResolvedMethodDeclaration::getReturnType)
          .filter(ByReceiver::isPlain)
          .orElseThrow(() -> several);
    } catch (RuntimeException notAValue) {
      return e instanceof MethodCallExpr call
          ? byReceiver.result(call).orElseThrow(() -> notAValue)
          : named(e)
              .map(type -> (ResolvedType) ReferenceTypeImpl.undeterminedParameters(type))
              .orElseThrow(() -> notAValue);
    }
  }

  /** What a call gives where the solver says {@code ?}, or a variable out of scope: its bound. */
  private ResolvedType bounded(ResolvedType type, MethodCallExpr call) {
    if (type.isWildcard() && !type.asWildcard().isBounded()) {
      return solved(call).map(m -> ByReceiver.bound(m.getReturnType())).orElse(type);
    }
    return isForeignVariable(type, call) ? ByReceiver.bound(type) : type;
  }

  private static boolean isCloneCall(MethodCallExpr call) {
    return call.getNameAsString().equals("clone")
        && call.getArguments().isEmpty()
        && call.getScope().isPresent();
  }

  private Optional<ResolvedReferenceTypeDeclaration> named(Expression e) {
    if (!(e instanceof NameExpr) && !(e instanceof FieldAccessExpr)) {
      return Optional.empty();
    }
    SymbolReference<ResolvedTypeDeclaration> type =
        JavaParserFactory.getContext(e, solver).solveType(e.toString(), null);
    return type.isSolved() && type.getCorrespondingDeclaration().isReferenceType()
        ? Optional.of(type.getCorrespondingDeclaration().asReferenceType())
        : Optional.empty();
  }

  @Override
  public Method methodOf(Object origin) {
    if (origin instanceof MethodCallExpr call) {
      return kept(call, METHOD, () -> method(call), Method.UNKNOWN);
    } else if (origin instanceof ExplicitConstructorInvocationStmt call) {
      return kept(call, METHOD, () -> constructor(call), Method.UNKNOWN);
    }
    return Method.UNKNOWN;
  }

  private Method method(MethodCallExpr call) {
    Optional<ResolvedMethodDeclaration> found = solved(call);
    if (found.isEmpty()) {
      return Method.UNKNOWN;
    }
    ResolvedMethodDeclaration method = found.get();
    ResolvedType result = method.getReturnType();
    boolean infersResult = result.isTypeVariable() && result.asTypeParameter().declaredOnMethod();
    return method(overriding(call, method), method.getName(), method.isStatic(), infersResult);
  }

  private Optional<ResolvedMethodDeclaration> solved(MethodCallExpr call) {
    try {
      SymbolReference<ResolvedMethodDeclaration> found = facade().solve(call);
      if (found.isSolved()) {
        return Optional.of(found.getCorrespondingDeclaration());
      }
    } catch (MethodAmbiguityException several) {
      return exact(call);
    } catch (RuntimeException unsolved) {
      // Tried without the types of the arguments.
    }
    return byReceiver.method(call);
  }

  /**
   * The overload that takes just the types of the arguments, or the only one of a stream. The
   * solver finds several where an argument, here or before, is an array of primitives: it takes an
   * {@code int[]} for a {@code long[]}, and JLS 4.10.3 does not.
   */
  private Optional<ResolvedMethodDeclaration> exact(MethodCallExpr call) {
    ResolvedType receiver = value(call.getScope().orElseThrow());
    if (!receiver.isReferenceType()) {
      return Optional.empty();
    }
    List<ResolvedMethodDeclaration> all =
        receiver.asReferenceType().getTypeDeclaration().stream()
            .flatMap(type -> type.getDeclaredMethods().stream())
            .filter(own -> own.getName().equals(call.getNameAsString()))
            .filter(own -> own.getNumberOfParams() == call.getArguments().size())
            .toList();
    if (all.size() == 1 && types.type(receiver).name().startsWith("java.util.stream.")) {
      return Optional.of(all.get(0));
    }
    List<String> arguments =
        call.getArguments().stream().map(a -> types.type(value(a)).name()).toList();
    return arguments.contains("")
        ? Optional.empty()
        : all.stream().filter(own -> parameters(own).equals(arguments)).findFirst();
  }

  /**
   * The method that overrides what was found in the receiver's own class, which the solver mixes.
   */
  private ResolvedMethodDeclaration overriding(
      MethodCallExpr call, ResolvedMethodDeclaration method) {
    if (call.getScope().isEmpty() || method.isStatic()) {
      return method;
    }
    ResolvedType receiver = value(call.getScope().get());
    if (!receiver.isReferenceType()) {
      return method;
    }
    List<String> parameters = parameters(method);
    return receiver.asReferenceType().getTypeDeclaration().stream()
        .flatMap(type -> type.getDeclaredMethods().stream())
        .filter(own -> own.getName().equals(method.getName()))
        .filter(own -> parameters(own).equals(parameters))
        .findFirst()
        .orElse(method);
  }

  private Method constructor(ExplicitConstructorInvocationStmt call) {
    SymbolReference<ResolvedConstructorDeclaration> found = facade().solve(call);
    return found.isSolved()
        ? method(found.getCorrespondingDeclaration(), "<init>", false, false)
        : Method.UNKNOWN;
  }

  private Method method(
      ResolvedMethodLikeDeclaration method, String name, boolean isStatic, boolean infersResult) {
    List<String> parameters = parameters(method);
    if (parameters.contains("")) {
      return Method.UNKNOWN;
    }
    return new Method(
        Types.nameOf(method.declaringType()),
        name,
        parameters,
        isStatic,
        method.hasVariadicParameter(),
        infersResult);
  }

  /** The erased types of the parameters, empty where unknown. */
  private List<String> parameters(ResolvedMethodLikeDeclaration method) {
    List<String> parameters = new ArrayList<>();
    for (int i = 0; i < method.getNumberOfParams(); i++) {
      ResolvedParameterDeclaration parameter = method.getParam(i);
      String name = types.type(parameter.getType()).name();
      boolean bare = parameter.isVariadic() && !parameter.getType().isArray();
      parameters.add(bare && !name.isEmpty() ? name + "[]" : name);
    }
    return List.copyOf(parameters);
  }

  @Override
  public Optional<Object> constantOf(Object origin) {
    return origin instanceof Expression e
        ? inferences.inOrder(e, CONSTANT, () -> constant(e))
        : Optional.empty();
  }

  /** Not kept: it may follow from what stands in other members. */
  private Optional<Object> constant(Expression e) {
    return questions.ask(() -> constants.value(e), Optional.empty());
  }
}
