package io.github.hotloop.javaparser;

import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.resolution.UnsolvedSymbolException;
import com.github.javaparser.resolution.types.ResolvedPrimitiveType;
import com.github.javaparser.resolution.types.ResolvedType;
import com.github.javaparser.symbolsolver.javaparsermodel.JavaParserFacade;
import com.github.javaparser.symbolsolver.javaparsermodel.JavaParserFactory;
import io.github.hotloop.tree.Type;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What lambdas are given as parameters that have no type of their own. */
final class Lambdas {
  private final WorkerTypeSolver solver;
  private final Types types;
  private final WrittenTypes writtenTypes;
  private final ByReceiver byReceiver;
  private final Function<Expression, ResolvedType> value;

  Lambdas(
      WorkerTypeSolver solver,
      Types types,
      WrittenTypes writtenTypes,
      ByReceiver byReceiver,
      Function<Expression, ResolvedType> value) {
    this.solver = solver;
    this.types = types;
    this.writtenTypes = writtenTypes;
    this.byReceiver = byReceiver;
    this.value = value;
  }

  /** The type of a parameter; throws where it is not known. */
  ResolvedType parameter(LambdaExpr lambda, Parameter parameter) {
    int index = lambda.getParameters().indexOf(parameter);
    if (lambda.getParentNode().orElse(null) instanceof CastExpr cast) {
      return ByReceiver.parameterOf(writtenTypes.of(cast.getType()).asReferenceType(), index);
    }
    return attempt(() -> streamed(lambda))
        .or(() -> solved(lambda, parameter))
        .or(() -> attempt(() -> byReceiver.parameter(lambda, index)).filter(this::isSure))
        .orElseThrow(() -> new UnsolvedSymbolException(parameter.getNameAsString()));
  }

  /** What the solver says, as far as it is sure. */
  private Optional<ResolvedType> solved(LambdaExpr lambda, Parameter parameter) {
    Optional<ResolvedType> type =
        attempt(
            () ->
                JavaParserFactory.getContext(lambda.getBody(), solver)
                    .solveSymbolAsValue(parameter.getNameAsString())
                    .map(found -> found.getType()));
    if (type.filter(this::isSure).isPresent()) {
      return type;
    }
    return parameter != lambda.getParameter(0) && isBinaryOperator(lambda)
        ? Optional.of(parameter(lambda, lambda.getParameter(0)))
        : Optional.empty();
  }

  /** Object is what the solver says when inference fails, much more often than what is true. */
  private boolean isSure(ResolvedType type) {
    Type known = types.type(type);
    return known.isKnown() && !known.is("java.lang.Object");
  }

  /** An answer, which the solver refuses by throwing all sorts of things. */
  private static Optional<ResolvedType> attempt(Supplier<Optional<ResolvedType>> question) {
    try {
      return question.get();
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  /** What a lambda is given by a stream of numbers, if by one: functions of one number, sums. */
  private Optional<ResolvedType> streamed(LambdaExpr lambda) {
    if (!(lambda.getParentNode().orElse(lambda) instanceof MethodCallExpr call)
        || call.getScope().filter(scope -> scope != lambda).isEmpty()
        || (lambda.getParameters().size() != 1 && !call.getNameAsString().equals("reduce"))) {
      return Optional.empty();
    }
    ResolvedType receiver = value.apply(call.getScope().get());
    return switch (types.type(receiver).name()) {
      case "java.util.stream.IntStream" -> Optional.of(ResolvedPrimitiveType.INT);
      case "java.util.stream.LongStream" -> Optional.of(ResolvedPrimitiveType.LONG);
      case "java.util.stream.DoubleStream" -> Optional.of(ResolvedPrimitiveType.DOUBLE);
      default -> Optional.empty();
    };
  }

  /** Whether both parameters have one type, of which the solver infers the first one's only. */
  private boolean isBinaryOperator(LambdaExpr lambda) {
    return types
        .type(JavaParserFacade.get(solver).getType(lambda))
        .is("java.util.function.BinaryOperator");
  }
}
