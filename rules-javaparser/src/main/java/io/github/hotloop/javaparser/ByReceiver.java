package io.github.hotloop.javaparser;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.resolution.MethodUsage;
import com.github.javaparser.resolution.declarations.ResolvedMethodDeclaration;
import com.github.javaparser.resolution.declarations.ResolvedTypeParameterDeclaration;
import com.github.javaparser.resolution.logic.FunctionalInterfaceLogic;
import com.github.javaparser.resolution.model.typesystem.ReferenceTypeImpl;
import com.github.javaparser.resolution.types.ResolvedReferenceType;
import com.github.javaparser.resolution.types.ResolvedType;
import com.github.javaparser.symbolsolver.javaparsermodel.JavaParserFacade;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the method of a call by its name, the number of its arguments and the type of its receiver,
 * where the solver gives up because of the type of an argument or of a wildcard. Where there is one
 * method only, it is that: the code compiles.
 */
final class ByReceiver {
  private static final int MOST_TARGETS = 4;

  /** A method as the type sees it in which it was found. */
  record Member(ResolvedMethodDeclaration method, ResolvedReferenceType owner) {
    ResolvedType parameter(int index) {
      int last = method.getNumberOfParams() - 1;
      return seen(method.getParam(Math.min(index, last)).getType());
    }

    ResolvedType result() {
      return seen(method.getReturnType());
    }

    /** A type as declared; where the arguments of the owner are not known, with its variables. */
    private ResolvedType seen(ResolvedType declared) {
      return owner.isRawType() ? declared : owner.typeParametersMap().replaceAll(declared);
    }
  }

  private final WorkerTypeSolver solver;
  private final Function<Expression, ResolvedType> value;

  /**
   * Answers for one worker.
   *
   * @param value gives the type of an expression, or throws
   */
  ByReceiver(WorkerTypeSolver solver, Function<Expression, ResolvedType> value) {
    this.solver = solver;
    this.value = value;
  }

  /** The only method that a call can run; empty where there may be several. */
  Optional<ResolvedMethodDeclaration> method(MethodCallExpr call) {
    List<Member> members = members(call);
    return members.size() == 1 ? Optional.of(members.get(0).method()) : Optional.empty();
  }

  /**
   * What a call without arguments gives that is made on a variable whose own type declares the
   * method; empty where types have to be inferred. The solver would look for a class of the
   * variable's name first, all over the method and the class around the call.
   */
  Optional<ResolvedType> query(MethodCallExpr call) {
    if (!call.getArguments().isEmpty()
        || call.getScope().flatMap(Locals::variable).isEmpty()
        || !value.apply(call.getScope().get()).isReferenceType()) {
      return Optional.empty();
    }
    ResolvedReferenceType receiver = value.apply(call.getScope().get()).asReferenceType();
    List<ResolvedMethodDeclaration> own =
        receiver.getTypeDeclaration().stream()
            .flatMap(type -> type.getDeclaredMethods().stream())
            .filter(method -> method.getName().equals(call.getNameAsString()))
            .filter(method -> method.getNumberOfParams() == 0)
            .toList();
    // Classes have one more that the compiler makes where the result is that of no ancestor.
    return own.size() == 1 && own.get(0).getTypeParameters().isEmpty()
        ? Optional.of(own.get(0).getReturnType()).filter(ByReceiver::isPlain)
        : Optional.empty();
  }

  /** Whether a type has no variables for which the call might stand in others. */
  static boolean isPlain(ResolvedType type) {
    ResolvedType element = type.isArray() ? type.asArrayType().getComponentType() : type;
    return element.isPrimitive()
        || element.isVoid()
        || (element.isReferenceType()
            && element.asReferenceType().typeParametersValues().isEmpty());
  }

  /** What a call gives; without type arguments where they would have to be inferred. */
  Optional<ResolvedType> result(MethodCallExpr call) {
    List<Member> members = members(call);
    if (members.isEmpty()) {
      return Optional.empty();
    }
    if (members.size() > 1) {
      List<ResolvedType> erased =
          members.stream().flatMap(member -> erased(member.result()).stream()).toList();
      boolean same = erased.stream().map(ResolvedType::describe).distinct().count() == 1;
      return same && erased.size() == members.size()
          ? erased.stream().findFirst()
          : Optional.empty();
    }
    Member member = members.get(0);
    ResolvedType result = member.result();
    for (ResolvedTypeParameterDeclaration variable : member.method().getTypeParameters()) {
      Optional<ResolvedType> known = given(call, member, variable);
      if (known.isPresent()) {
        result = result.replaceTypeVariables(variable, known.get());
      }
    }
    ResolvedType settled = bound(result);
    return isOpen(settled)
        ? erased(settled)
        : Optional.of(settled).filter(type -> !type.isWildcard());
  }

  /** What a lambda that a call is given gets as its parameter; empty when unsure. */
  Optional<ResolvedType> parameter(LambdaExpr lambda, int index) {
    if (!(lambda.getParentNode().orElse(lambda) instanceof MethodCallExpr call)) {
      return Optional.empty();
    }
    int at = argument(call, lambda);
    List<Member> fitting =
        at < 0 ? List.of() : members(call).stream().filter(m -> takes(m, at, lambda)).toList();
    if (fitting.size() != 1) {
      return Optional.empty();
    }
    ResolvedReferenceType function = fitting.get(0).parameter(at).asReferenceType();
    ResolvedType type = bound(parameterOf(function, index));
    return type.isTypeVariable() && type.asTypeParameter().declaredOnMethod()
        ? fromTarget(call, fitting.get(0), type.asTypeParameter(), MOST_TARGETS)
        : Optional.of(type).filter(t -> !t.isWildcard() && !isOpen(t));
  }

  /** What the method of a functional interface takes, inherited or its own. */
  static ResolvedType parameterOf(ResolvedReferenceType function, int index) {
    MethodUsage method = FunctionalInterfaceLogic.getFunctionalMethod(function).orElseThrow();
    return seen(method.getParamType(index), function);
  }

  private static ResolvedType seen(ResolvedType declared, ResolvedReferenceType function) {
    ResolvedType type = declared;
    for (ResolvedReferenceType ancestor : function.getAllAncestors()) {
      type = ancestor.typeParametersMap().replaceAll(type);
    }
    return function.typeParametersMap().replaceAll(type);
  }

  /** What a wildcard or a variable of a type stands for at least. */
  static ResolvedType bound(ResolvedType type) {
    if (type.isWildcard() && type.asWildcard().isBounded()) {
      return bound(type.asWildcard().getBoundedType());
    } else if (type.isTypeVariable() && type.asTypeParameter().declaredOnType()) {
      return type.asTypeParameter().getBounds().stream()
          .findFirst()
          .map(limit -> limit.getType())
          .orElse(type);
    }
    return type;
  }

  /** Whether a type depends on variables, which the place of the call may not know. */
  private static boolean isOpen(ResolvedType type) {
    return type.isTypeVariable()
        || (type.isReferenceType()
            && type.asReferenceType().typeParametersValues().stream()
                .anyMatch(argument -> isOpen(bound(argument))));
  }

  private static Optional<ResolvedType> erased(ResolvedType type) {
    return type.isReferenceType()
        ? type.asReferenceType()
            .getTypeDeclaration()
            .map(declaration -> new ReferenceTypeImpl(declaration, List.of()))
        : Optional.empty();
  }

  /** The methods of that name that take so many arguments, without those that others override. */
  private List<Member> members(MethodCallExpr call) {
    List<Member> found = new ArrayList<>();
    for (ResolvedReferenceType type : types(call)) {
      type.getTypeDeclaration().stream()
          .flatMap(declaration -> declaration.getDeclaredMethods().stream())
          .filter(method -> method.getName().equals(call.getNameAsString()))
          .filter(method -> mayTake(method, call.getArguments().size()))
          .forEach(method -> add(found, new Member(method, type)));
    }
    return found;
  }

  private static void add(List<Member> found, Member member) {
    for (int i = 0; i < found.size(); i++) {
      Member other = found.get(i);
      if (signature(other).equals(signature(member))) {
        if (isBelow(member.owner(), other.owner())) {
          found.set(i, member);
        }
        return;
      }
    }
    found.add(member);
  }

  private static boolean isBelow(ResolvedReferenceType type, ResolvedReferenceType other) {
    return type.getAllAncestors().stream()
        .anyMatch(above -> above.getQualifiedName().equals(other.getQualifiedName()));
  }

  private static List<String> signature(Member member) {
    List<String> types = new ArrayList<>();
    for (int i = 0; i < member.method().getNumberOfParams(); i++) {
      types.add(member.parameter(i).erasure().describe());
    }
    return types;
  }

  private static boolean mayTake(ResolvedMethodDeclaration method, int arguments) {
    int parameters = method.getNumberOfParams();
    return method.hasVariadicParameter() ? arguments >= parameters - 1 : arguments == parameters;
  }

  /** The receiver's type and all above it; without a receiver those of the class around a call. */
  private List<ResolvedReferenceType> types(MethodCallExpr call) {
    if (call.getScope().isEmpty()) {
      return around(call);
    }
    ResolvedType receiver = bound(value.apply(call.getScope().get()));
    return receiver.isReferenceType() ? withAll(receiver.asReferenceType()) : List.of();
  }

  /** A type and all above it, which are raw where it is: the solver takes Object for granted. */
  private static List<ResolvedReferenceType> withAll(ResolvedReferenceType type) {
    Stream<ResolvedReferenceType> above = type.getAllAncestors().stream();
    return Stream.concat(
            Stream.of(type),
            type.isRawType()
                ? above.flatMap(each -> erased(each).stream()).map(ResolvedType::asReferenceType)
                : above)
        .toList();
  }

  /** The innermost class around a call that has a method of its name; none behind an anonymous. */
  private List<ResolvedReferenceType> around(MethodCallExpr call) {
    for (Optional<Node> up = call.getParentNode(); up.isPresent(); up = up.get().getParentNode()) {
      if (up.get() instanceof ObjectCreationExpr creation
          && creation.getAnonymousClassBody().isPresent()) {
        return List.of();
      }
      if (up.get() instanceof TypeDeclaration<?> type) {
        List<ResolvedReferenceType> all =
            withAll(
                ReferenceTypeImpl.undeterminedParameters(
                    JavaParserFacade.get(solver).getTypeDeclaration(type)));
        boolean has =
            all.stream()
                .flatMap(each -> each.getTypeDeclaration().stream())
                .flatMap(declaration -> declaration.getDeclaredMethods().stream())
                .anyMatch(method -> method.getName().equals(call.getNameAsString()));
        if (has) {
          return all;
        }
      }
    }
    return List.of();
  }

  private static int argument(MethodCallExpr call, Expression argument) {
    for (int i = 0; i < call.getArguments().size(); i++) {
      if (call.getArgument(i) == argument) {
        return i;
      }
    }
    return -1;
  }

  private static boolean takes(Member member, int at, LambdaExpr lambda) {
    ResolvedType type = member.parameter(at);
    return type.isReferenceType()
        && FunctionalInterfaceLogic.getFunctionalMethod(type)
            .filter(method -> method.getNoParams() == lambda.getParameters().size())
            .isPresent();
  }

  /** What a variable of a method is by what a class literal, or a lambda's result, says. */
  private Optional<ResolvedType> given(
      MethodCallExpr call, Member member, ResolvedTypeParameterDeclaration variable) {
    for (int i = 0; i < call.getArguments().size(); i++) {
      ResolvedType parameter = member.parameter(i);
      if (!parameter.isReferenceType()) {
        continue;
      }
      Expression argument = call.getArgument(i);
      ResolvedReferenceType declared = parameter.asReferenceType();
      Optional<Expression> result = Optional.empty();
      if (argument instanceof LambdaExpr lambda && takes(member, i, lambda)) {
        MethodUsage method = FunctionalInterfaceLogic.getFunctionalMethod(declared).orElseThrow();
        result = is(seen(method.returnType(), declared), variable) ? result(lambda) : result;
      } else if (argument instanceof ClassExpr
          && declared.getQualifiedName().equals("java.lang.Class")
          && is(declared.typeParametersValues().get(0), variable)) {
        return Optional.of(value.apply(argument).asReferenceType().typeParametersValues().get(0));
      }
      if (result.isPresent()) {
        return result.map(value).flatMap(this::boxed);
      }
    }
    return Optional.empty();
  }

  private static boolean is(ResolvedType type, ResolvedTypeParameterDeclaration variable) {
    ResolvedType settled = bound(type);
    return settled.isTypeVariable()
        && settled.asTypeParameter().declaredOnMethod()
        && settled.asTypeParameter().getName().equals(variable.getName());
  }

  private static Optional<Expression> result(LambdaExpr lambda) {
    Statement body = lambda.getBody();
    if (body instanceof ExpressionStmt only) {
      return Optional.of(only.getExpression());
    }
    List<ReturnStmt> returns = body.findAll(ReturnStmt.class, result -> isOf(lambda, result));
    return returns.size() == 1 ? returns.get(0).getExpression() : Optional.empty();
  }

  /** Whether a lambda returns there, and not a lambda or a method within it. */
  private static boolean isOf(LambdaExpr lambda, ReturnStmt result) {
    Node owner = result;
    while (!(owner instanceof LambdaExpr || owner instanceof MethodDeclaration)) {
      owner = owner.getParentNode().orElseThrow();
    }
    return owner == lambda;
  }

  private Optional<ResolvedType> boxed(ResolvedType type) {
    if (type.isPrimitive()) {
      return Optional.of(
          new ReferenceTypeImpl(solver.solveType(type.asPrimitive().getBoxTypeQName())));
    }
    return Optional.of(type).filter(t -> t.isReferenceType() || t.isArray());
  }

  /** What a variable of a method is by the parameter that the call's result is passed for. */
  private Optional<ResolvedType> fromTarget(
      MethodCallExpr call, Member member, ResolvedTypeParameterDeclaration variable, int steps) {
    boolean isArgument =
        call.getParentNode().orElse(call) instanceof MethodCallExpr outer
            && argument(outer, call) >= 0;
    if (!isArgument || steps == 0 || !member.result().isReferenceType()) {
      return Optional.empty();
    }
    MethodCallExpr outer = (MethodCallExpr) call.getParentNode().orElseThrow();
    List<Member> members = members(outer);
    ResolvedType target =
        members.size() == 1 ? members.get(0).parameter(argument(outer, call)) : member.result();
    ResolvedReferenceType result = member.result().asReferenceType();
    if (members.size() != 1
        || !target.isReferenceType()
        || !target.asReferenceType().getQualifiedName().equals(result.getQualifiedName())) {
      return Optional.empty();
    }
    List<ResolvedType> made = result.typeParametersValues();
    List<ResolvedType> wanted = target.asReferenceType().typeParametersValues();
    for (int i = 0; i < Math.min(made.size(), wanted.size()); i++) {
      if (is(made.get(i), variable)) {
        ResolvedType type = bound(wanted.get(i));
        return type.isTypeVariable() && type.asTypeParameter().declaredOnMethod()
            ? fromTarget(outer, members.get(0), type.asTypeParameter(), steps - 1)
            : Optional.of(type).filter(t -> !t.isWildcard() && !isOpen(t));
      }
    }
    return Optional.empty();
  }
}
