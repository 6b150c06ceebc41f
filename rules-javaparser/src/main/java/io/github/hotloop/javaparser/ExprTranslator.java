package io.github.hotloop.javaparser;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MatchAllPatternExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Shape;
import io.github.hotloop.tree.Site;
import io.github.hotloop.tree.Span;
import java.util.List;
import java.util.Optional;

/** Translates expressions, types as written, patterns and annotations. */
final class ExprTranslator {
  private final Positions at;
  private final Translator all;

  ExprTranslator(Positions at, Translator all) {
    this.at = at;
    this.all = all;
  }

  List<Expr> list(List<? extends Expression> expressions) {
    return expressions.stream().map(this::expr).toList();
  }

  Optional<Expr> optional(Optional<? extends Expression> expression) {
    return expression.map(this::expr);
  }

  /** Translates an expression, with parentheses around it or not. */
  Expr expr(Expression written) {
    Expression bare = written;
    while (bare instanceof EnclosedExpr enclosed) {
      bare = enclosed.getInner();
    }
    Span outer = bare == written ? null : at.span(written);
    return bare instanceof BinaryExpr binary ? binary(binary, outer) : bare(bare, outer);
  }

  private Expr bare(Expression e, Span outer) {
    if (e instanceof NameExpr name) {
      return new Expr.Name(site(e, outer), name.getNameAsString());
    } else if (e instanceof MethodCallExpr call) {
      return new Expr.Invocation(
          site(e, outer),
          optional(call.getScope()),
          call.getNameAsString(),
          list(call.getArguments()));
    } else if (e instanceof FieldAccessExpr access) {
      return new Expr.Select(site(e, outer), expr(access.getScope()), access.getNameAsString());
    } else if (e instanceof LiteralExpr) {
      return new Expr.Literal(site(e, outer), literalKind(e));
    } else if (e instanceof UnaryExpr unary) {
      Expr operand = expr(unary.getExpression());
      return Shape.unary(site(e, outer), unaryOp(unary.getOperator()), operand);
    } else if (e instanceof AssignExpr assign) {
      Expr target = expr(assign.getTarget());
      Expr value = expr(assign.getValue());
      Optional<Expr.Binary.Op> op =
          assign.getOperator().toBinaryOperator().map(o -> Expr.Binary.Op.of(o.asString()));
      return new Expr.Assign(site(target, value, outer, e), op, target, value);
    } else if (e instanceof ObjectCreationExpr creation) {
      return creation(creation, outer);
    } else if (e instanceof LambdaExpr lambda) {
      return lambda(lambda, outer);
    } else if (e instanceof MethodReferenceExpr reference) {
      return reference(reference, reference.getScope(), outer);
    } else if (e instanceof ConditionalExpr conditional) {
      Expr condition = expr(conditional.getCondition());
      Expr whenTrue = expr(conditional.getThenExpr());
      Expr whenFalse = expr(conditional.getElseExpr());
      Site site = site(condition, whenFalse, outer, e);
      return new Expr.Conditional(site, condition, whenTrue, whenFalse);
    } else if (e instanceof CastExpr cast) {
      Expr.TypeUse target = type(cast.getType());
      Expr operand = expr(cast.getExpression());
      Span span = new Span(at.start(e), operand.site().outer().end());
      return new Expr.Cast(site(span, outer, e), target, operand);
    } else if (e instanceof InstanceOfExpr test) {
      Expr operand = expr(test.getExpression());
      Expr tested = test.getPattern().<Expr>map(this::expr).orElseGet(() -> type(test.getType()));
      return new Expr.InstanceOf(site(operand, tested, outer, e), operand, tested);
    }
    return rare(e, outer);
  }

  private Expr reference(MethodReferenceExpr reference, Expression scope, Span outer) {
    // JavaParser binds a cast more tightly than `::`, JLS 15.16 the other way round.
    if (scope instanceof CastExpr cast) {
      Expr.TypeUse target = type(cast.getType());
      Expr operand = reference(reference, cast.getExpression(), null);
      Span span = new Span(at.start(cast), operand.site().outer().end());
      return new Expr.Cast(site(span, outer, cast), target, operand);
    }
    Expr target = referenceTarget(scope);
    Span span = new Span(target.site().outer().start(), at.span(reference).end());
    return new Expr.MethodRef(site(span, outer, reference), target, reference.getIdentifier());
  }

  private Expr rare(Expression e, Span outer) {
    if (e instanceof ArrayAccessExpr access) {
      return new Expr.Index(site(e, outer), expr(access.getName()), expr(access.getIndex()));
    } else if (e instanceof ArrayCreationExpr creation) {
      List<Expr> dimensions =
          creation.getLevels().stream()
              .flatMap(level -> level.getDimension().stream())
              .map(this::expr)
              .toList();
      return new Expr.NewArray(
          site(e, outer),
          type(creation.getElementType()),
          dimensions,
          creation.getInitializer().map(init -> (Expr.ArrayInit) expr(init)));
    } else if (e instanceof ArrayInitializerExpr init) {
      return new Expr.ArrayInit(site(e, outer), list(init.getValues()));
    } else if (e instanceof ThisExpr self) {
      return qualified(self.getTypeName(), "this", e, outer);
    } else if (e instanceof SuperExpr parent) {
      return qualified(parent.getTypeName(), "super", e, outer);
    } else if (e instanceof ClassExpr literal) {
      return new Expr.ClassLiteral(site(e, outer), type(literal.getType()));
    } else if (e instanceof SwitchExpr choice) {
      return new Expr.SwitchExpr(
          site(e, outer), expr(choice.getSelector()), all.stmts().cases(choice.getEntries()));
    } else if (e instanceof TypePatternExpr pattern) {
      Decl.Variable variable = all.variables().pattern(pattern);
      return new Expr.TypePattern(new Site(variable.span(), e), variable);
    } else if (e instanceof RecordPatternExpr pattern) {
      return new Expr.RecordPattern(
          site(e, outer), type(pattern.getType()), list(pattern.getPatternList()));
    } else if (e instanceof AnnotationExpr annotation) {
      return annotation(annotation);
    } else if (e instanceof TypeExpr use) {
      return type(use.getType());
    } else if (e instanceof MatchAllPatternExpr) {
      return new Expr.OtherExpr(site(e, outer), List.of());
    }
    return new Expr.OtherExpr(site(e, outer), all.parts(e));
  }

  private Expr binary(BinaryExpr e, Span outer) {
    Expr left = expr(e.getLeft());
    Expr right = expr(e.getRight());
    Expr.Binary.Op op = Expr.Binary.Op.of(e.getOperator().asString());
    return Shape.binary(op, left, right, Optional.ofNullable(outer), e);
  }

  private Expr creation(ObjectCreationExpr e, Span outer) {
    Optional<Decl.TypeDecl> body =
        e.getAnonymousClassBody()
            .map(
                members -> {
                  JavaToken open = Positions.find("{", e.getType(), e.getArguments());
                  return all.decls().anonymous(e, open, members);
                });
    return new Expr.New(
        site(e, outer), optional(e.getScope()), type(e.getType()), list(e.getArguments()), body);
  }

  private Expr lambda(LambdaExpr e, Span outer) {
    List<Decl.Variable> parameters =
        e.getParameters().stream()
            .map((Parameter p) -> all.variables().parameter(p, Decl.Variable.Kind.LAMBDA_PARAMETER))
            .toList();
    Statement body = e.getBody();
    if (body.getTokenRange().isEmpty()) {
      // JavaParser takes `()` for a lambda.
      throw new Units.RefusedException(
          e.getBegin().map(begin -> begin.line).orElse(0), "Lambda without a body");
    }
    if (body instanceof ExpressionStmt value) {
      Expr result = expr(value.getExpression());
      Span span = new Span(at.start(e), result.site().outer().end());
      return new Expr.Lambda(site(span, outer, e), parameters, result);
    }
    Span span = new Span(at.start(e), at.end(body));
    return new Expr.Lambda(site(span, outer, e), parameters, all.stmts().stmt(body));
  }

  /** {@code this(…)} and {@code super(…)} as a call. */
  Expr.Invocation constructorCall(ExplicitConstructorInvocationStmt s) {
    String name = s.isThis() ? "this" : "super";
    Optional<Expr> receiver = optional(s.getExpression());
    JavaToken word = Positions.first(s);
    if (receiver.isEmpty()) {
      while (!word.getText().equals(name)) {
        word = Positions.next(word);
      }
    }
    JavaToken close = Positions.previous(Positions.last(s));
    Span span = new Span(at.start(word), at.end(close));
    return new Expr.Invocation(new Site(span, s), receiver, name, list(s.getArguments()));
  }

  List<Expr.Annotation> annotations(List<AnnotationExpr> annotations) {
    return annotations.stream().map(this::annotation).toList();
  }

  private Expr.Annotation annotation(AnnotationExpr e) {
    List<Expr> arguments = List.of();
    if (e instanceof SingleMemberAnnotationExpr single) {
      arguments = List.of(expr(single.getMemberValue()));
    } else if (e instanceof NormalAnnotationExpr normal) {
      arguments = normal.getPairs().stream().map(this::pair).toList();
    }
    return new Expr.Annotation(at.site(e), e.getNameAsString(), arguments);
  }

  private Expr pair(MemberValuePair pair) {
    Expr name = new Expr.Name(at.site(pair.getName()), pair.getNameAsString());
    Expr value = expr(pair.getValue());
    return new Expr.Assign(site(name, value, null, pair), Optional.empty(), name, value);
  }

  /** A type that is not that of a declared variable or method. */
  Expr.TypeUse type(Type type) {
    int start = at.start(type, new NodeList<>(), Positions.leadingAnnotations(type));
    return new Expr.TypeUse(new Site(new Span(start, at.end(type)), type));
  }

  List<Expr.TypeUse> types(List<? extends Type> types) {
    return types.stream().map(this::type).toList();
  }

  private Expr referenceTarget(Expression scope) {
    return scope instanceof TypeExpr use
            && use.getType() instanceof ClassOrInterfaceType named
            && isPlain(named)
        ? plainName(named)
        : expr(scope);
  }

  private static boolean isPlain(ClassOrInterfaceType type) {
    return type.getAnnotations().isEmpty()
        && type.getTypeArguments().isEmpty()
        && type.getScope().map(ExprTranslator::isPlain).orElse(true);
  }

  private Expr plainName(ClassOrInterfaceType type) {
    String name = type.getNameAsString();
    return type.getScope()
        .<Expr>map(scope -> new Expr.Select(at.site(type), plainName(scope), name))
        .orElseGet(() -> new Expr.Name(at.site(type), name));
  }

  private Expr qualified(
      Optional<com.github.javaparser.ast.expr.Name> type, String word, Expression e, Span outer) {
    return type.<Expr>map(name -> new Expr.Select(site(e, outer), dotted(name), word))
        .orElseGet(() -> new Expr.Name(site(e, outer), word));
  }

  private Expr dotted(com.github.javaparser.ast.expr.Name name) {
    return name.getQualifier()
        .<Expr>map(q -> new Expr.Select(at.site(name), dotted(q), name.getIdentifier()))
        .orElseGet(() -> new Expr.Name(at.site(name), name.getIdentifier()));
  }

  private static Expr.Literal.Kind literalKind(Expression e) {
    if (e instanceof IntegerLiteralExpr) {
      return Expr.Literal.Kind.INT;
    } else if (e instanceof LongLiteralExpr) {
      return Expr.Literal.Kind.LONG;
    } else if (e instanceof DoubleLiteralExpr number) {
      boolean single = number.getValue().endsWith("f") || number.getValue().endsWith("F");
      return single ? Expr.Literal.Kind.FLOAT : Expr.Literal.Kind.DOUBLE;
    } else if (e instanceof CharLiteralExpr) {
      return Expr.Literal.Kind.CHAR;
    } else if (e instanceof BooleanLiteralExpr) {
      return Expr.Literal.Kind.BOOLEAN;
    }
    return e instanceof NullLiteralExpr ? Expr.Literal.Kind.NULL : Expr.Literal.Kind.STRING;
  }

  static Expr.Unary.Op unaryOp(UnaryExpr.Operator op) {
    return switch (op) {
      case PLUS -> Expr.Unary.Op.PLUS;
      case MINUS -> Expr.Unary.Op.MINUS;
      case LOGICAL_COMPLEMENT -> Expr.Unary.Op.NOT;
      case BITWISE_COMPLEMENT -> Expr.Unary.Op.COMPLEMENT;
      case PREFIX_INCREMENT -> Expr.Unary.Op.PRE_INC;
      case PREFIX_DECREMENT -> Expr.Unary.Op.PRE_DEC;
      case POSTFIX_INCREMENT -> Expr.Unary.Op.POST_INC;
      case POSTFIX_DECREMENT -> Expr.Unary.Op.POST_DEC;
    };
  }

  private Site site(Node node, Span outer) {
    return site(at.span(node), outer, node);
  }

  private static Site site(Expr first, Expr last, Span outer, Object origin) {
    Span span = new Span(first.site().outer().start(), last.site().outer().end());
    return site(span, outer, origin);
  }

  private static Site site(Span span, Span outer, Object origin) {
    return new Site(span, outer == null ? span : outer, origin);
  }
}
