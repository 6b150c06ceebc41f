package io.github.hotloop.pmd;

import static io.github.hotloop.tree.Identifiers.plain;

import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Shape;
import io.github.hotloop.tree.Site;
import io.github.hotloop.tree.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import net.sourceforge.pmd.lang.java.ast.ASTAmbiguousName;
import net.sourceforge.pmd.lang.java.ast.ASTAnnotation;
import net.sourceforge.pmd.lang.java.ast.ASTArgumentList;
import net.sourceforge.pmd.lang.java.ast.ASTArrayAccess;
import net.sourceforge.pmd.lang.java.ast.ASTArrayAllocation;
import net.sourceforge.pmd.lang.java.ast.ASTArrayDimExpr;
import net.sourceforge.pmd.lang.java.ast.ASTArrayInitializer;
import net.sourceforge.pmd.lang.java.ast.ASTArrayType;
import net.sourceforge.pmd.lang.java.ast.ASTAssignmentExpression;
import net.sourceforge.pmd.lang.java.ast.ASTBlock;
import net.sourceforge.pmd.lang.java.ast.ASTBooleanLiteral;
import net.sourceforge.pmd.lang.java.ast.ASTCastExpression;
import net.sourceforge.pmd.lang.java.ast.ASTCharLiteral;
import net.sourceforge.pmd.lang.java.ast.ASTClassLiteral;
import net.sourceforge.pmd.lang.java.ast.ASTConditionalExpression;
import net.sourceforge.pmd.lang.java.ast.ASTConstructorCall;
import net.sourceforge.pmd.lang.java.ast.ASTExplicitConstructorInvocation;
import net.sourceforge.pmd.lang.java.ast.ASTExpression;
import net.sourceforge.pmd.lang.java.ast.ASTFieldAccess;
import net.sourceforge.pmd.lang.java.ast.ASTInfixExpression;
import net.sourceforge.pmd.lang.java.ast.ASTLambdaExpression;
import net.sourceforge.pmd.lang.java.ast.ASTMemberValueArrayInitializer;
import net.sourceforge.pmd.lang.java.ast.ASTMethodCall;
import net.sourceforge.pmd.lang.java.ast.ASTMethodReference;
import net.sourceforge.pmd.lang.java.ast.ASTNullLiteral;
import net.sourceforge.pmd.lang.java.ast.ASTNumericLiteral;
import net.sourceforge.pmd.lang.java.ast.ASTPatternExpression;
import net.sourceforge.pmd.lang.java.ast.ASTRecordPattern;
import net.sourceforge.pmd.lang.java.ast.ASTStringLiteral;
import net.sourceforge.pmd.lang.java.ast.ASTSuperExpression;
import net.sourceforge.pmd.lang.java.ast.ASTSwitchExpression;
import net.sourceforge.pmd.lang.java.ast.ASTThisExpression;
import net.sourceforge.pmd.lang.java.ast.ASTType;
import net.sourceforge.pmd.lang.java.ast.ASTTypeExpression;
import net.sourceforge.pmd.lang.java.ast.ASTTypePattern;
import net.sourceforge.pmd.lang.java.ast.ASTUnaryExpression;
import net.sourceforge.pmd.lang.java.ast.ASTUnnamedPattern;
import net.sourceforge.pmd.lang.java.ast.ASTVariableAccess;
import net.sourceforge.pmd.lang.java.ast.BinaryOp;
import net.sourceforge.pmd.lang.java.ast.JavaNode;
import net.sourceforge.pmd.lang.java.ast.JavaVisitorBase;
import net.sourceforge.pmd.lang.java.ast.UnaryOp;

/** Copies expressions, and what stands where one can: types, patterns, annotations. */
final class ExprTranslator extends JavaVisitorBase<Void, Expr> {
  private final PmdTranslator to;
  private final NameTranslator names;

  ExprTranslator(PmdTranslator to) {
    this.to = to;
    this.names = new NameTranslator(to);
  }

  /** Any node that stands for a value, a type or a pattern. */
  Expr of(JavaNode node) {
    return node.acceptVisitor(this, null);
  }

  Optional<Expr> maybe(JavaNode node) {
    return Optional.ofNullable(node).map(this::of);
  }

  /** All children of a list, or none where there is no list. */
  List<Expr> children(JavaNode list) {
    return list == null ? List.of() : list.children().toList(this::of);
  }

  Expr.Annotation annotation(ASTAnnotation node) {
    return names.annotation(node);
  }

  /** A type as written, without the annotations before it that belong to a declaration. */
  Expr.TypeUse declaredType(ASTType node) {
    return names.declaredType(node);
  }

  Expr.TypeUse type(ASTType node) {
    return new Expr.TypeUse(to.at.of(node));
  }

  List<Expr.TypeUse> types(JavaNode list) {
    return list == null ? List.of() : list.children(ASTType.class).toList(this::type);
  }

  /** What has no kind of its own. */
  @Override
  public Expr visitJavaNode(JavaNode node, Void none) {
    if (node instanceof ASTType type) {
      return type(type);
    }
    Site site = node instanceof ASTExpression expr ? to.at.of(expr) : to.at.of(node);
    return new Expr.OtherExpr(site, List.copyOf(children(node)));
  }

  @Override
  public Expr visit(ASTAmbiguousName node, Void none) {
    return names.dotted(node);
  }

  @Override
  public Expr visit(ASTVariableAccess node, Void none) {
    return new Expr.Name(to.at.of((ASTExpression) node), plain(node.getName()));
  }

  @Override
  public Expr visit(ASTThisExpression node, Void none) {
    return names.self(node, node.getQualifier(), "this");
  }

  @Override
  public Expr visit(ASTSuperExpression node, Void none) {
    return names.self(node, node.getQualifier(), "super");
  }

  @Override
  public Expr visit(ASTFieldAccess node, Void none) {
    return new Expr.Select(
        to.at.of((ASTExpression) node), of(node.getQualifier()), plain(node.getName()));
  }

  @Override
  public Expr visit(ASTTypeExpression node, Void none) {
    boolean tested =
        node.getParent() instanceof ASTInfixExpression parent
            && parent.getOperator() == BinaryOp.INSTANCEOF;
    return tested ? type(node.getTypeNode()) : names.target(node.getTypeNode());
  }

  @Override
  public Expr visit(ASTNumericLiteral node, Void none) {
    String text = node.getLiteralText().toString();
    return literal(node, Shape.literalKind(text, new Span(0, text.length())));
  }

  @Override
  public Expr visit(ASTStringLiteral node, Void none) {
    return literal(node, Expr.Literal.Kind.STRING);
  }

  @Override
  public Expr visit(ASTCharLiteral node, Void none) {
    return literal(node, Expr.Literal.Kind.CHAR);
  }

  @Override
  public Expr visit(ASTBooleanLiteral node, Void none) {
    return literal(node, Expr.Literal.Kind.BOOLEAN);
  }

  @Override
  public Expr visit(ASTNullLiteral node, Void none) {
    return literal(node, Expr.Literal.Kind.NULL);
  }

  private Expr literal(ASTExpression node, Expr.Literal.Kind kind) {
    return new Expr.Literal(to.at.of(node), kind);
  }

  @Override
  public Expr visit(ASTUnaryExpression node, Void none) {
    Site site = to.at.of((ASTExpression) node);
    return Shape.unary(site, op(node.getOperator()), of(node.getOperand()));
  }

  private static Expr.Unary.Op op(UnaryOp op) {
    return switch (op) {
      case UNARY_PLUS -> Expr.Unary.Op.PLUS;
      case UNARY_MINUS -> Expr.Unary.Op.MINUS;
      case COMPLEMENT -> Expr.Unary.Op.COMPLEMENT;
      case NEGATION -> Expr.Unary.Op.NOT;
      case PRE_INCREMENT -> Expr.Unary.Op.PRE_INC;
      case PRE_DECREMENT -> Expr.Unary.Op.PRE_DEC;
      case POST_INCREMENT -> Expr.Unary.Op.POST_INC;
      case POST_DECREMENT -> Expr.Unary.Op.POST_DEC;
    };
  }

  @Override
  public Expr visit(ASTInfixExpression node, Void none) {
    // Sums of thousands of strings are common in generated code: no recursion to the left.
    Deque<ASTInfixExpression> chain = new ArrayDeque<>();
    ASTExpression leftmost = node;
    while (leftmost instanceof ASTInfixExpression infix) {
      chain.push(infix);
      leftmost = infix.getLeftOperand();
    }
    Expr left = of(leftmost);
    for (ASTInfixExpression infix : chain) {
      left = infix(infix, left);
    }
    return left;
  }

  private Expr infix(ASTInfixExpression node, Expr left) {
    Expr right = of(node.getRightOperand());
    if (node.getOperator() == BinaryOp.INSTANCEOF) {
      return new Expr.InstanceOf(to.at.of((ASTExpression) node), left, right);
    }
    Optional<Span> outer =
        node.isParenthesized() ? Optional.of(to.at.outer(node)) : Optional.empty();
    return Shape.binary(Expr.Binary.Op.of(node.getOperator().getToken()), left, right, outer, node);
  }

  @Override
  public Expr visit(ASTAssignmentExpression node, Void none) {
    Optional<Expr.Binary.Op> op =
        Optional.ofNullable(node.getOperator().getBinaryOp())
            .map(binary -> Expr.Binary.Op.of(binary.getToken()));
    Expr target = of(node.getLeftOperand());
    return new Expr.Assign(to.at.of((ASTExpression) node), op, target, of(node.getRightOperand()));
  }

  @Override
  public Expr visit(ASTConditionalExpression node, Void none) {
    return new Expr.Conditional(
        to.at.of((ASTExpression) node),
        of(node.getCondition()),
        of(node.getThenBranch()),
        of(node.getElseBranch()));
  }

  @Override
  public Expr visit(ASTCastExpression node, Void none) {
    return new Expr.Cast(
        to.at.of((ASTExpression) node), type(node.getCastType()), of(node.getOperand()));
  }

  @Override
  public Expr visit(ASTMethodCall node, Void none) {
    return new Expr.Invocation(
        to.at.of((ASTExpression) node),
        maybe(node.getQualifier()),
        plain(node.getMethodName()),
        children(node.getArguments()));
  }

  /** The call that a statement {@code this(…);} or {@code super(…);} holds. */
  Expr.Invocation constructorCall(ASTExplicitConstructorInvocation node) {
    ASTArgumentList arguments = node.getArguments();
    Optional<Expr> receiver = maybe(node.getQualifier());
    int start =
        receiver.isPresent()
            ? receiver.get().site().outer().start()
            : to.at.start(names.tokenBefore(node, arguments.getFirstToken()));
    Span span = new Span(start, to.at.end(arguments));
    return new Expr.Invocation(
        new Site(span, node), receiver, node.isThis() ? "this" : "super", children(arguments));
  }

  @Override
  public Expr visit(ASTConstructorCall node, Void none) {
    return new Expr.New(
        to.at.of((ASTExpression) node),
        maybe(node.getQualifier()),
        type(node.getTypeNode()),
        children(node.getArguments()),
        Optional.ofNullable(node.getAnonymousClassDeclaration()).map(to.decls::anonymous));
  }

  @Override
  public Expr visit(ASTArrayAllocation node, Void none) {
    ASTArrayType type = node.getTypeNode();
    List<Expr> dimensions =
        type.getDimensions()
            .children(ASTArrayDimExpr.class)
            .toList(dimension -> of(dimension.getLengthExpression()));
    Optional<Expr.ArrayInit> initializer =
        Optional.ofNullable(node.getArrayInitializer()).map(this::arrayInit);
    return new Expr.NewArray(
        to.at.of((ASTExpression) node), type(type.getElementType()), dimensions, initializer);
  }

  private Expr.ArrayInit arrayInit(JavaNode node) {
    return new Expr.ArrayInit(to.at.of(node), children(node));
  }

  @Override
  public Expr visit(ASTArrayInitializer node, Void none) {
    return arrayInit(node);
  }

  @Override
  public Expr visit(ASTMemberValueArrayInitializer node, Void none) {
    return arrayInit(node);
  }

  @Override
  public Expr visit(ASTArrayAccess node, Void none) {
    return new Expr.Index(
        to.at.of((ASTExpression) node), of(node.getQualifier()), of(node.getIndexExpression()));
  }

  @Override
  public Expr visit(ASTLambdaExpression node, Void none) {
    JavaNode body = node.getLastChild();
    Node translated = body instanceof ASTBlock block ? to.stmts.block(block) : of(body);
    return new Expr.Lambda(
        to.at.of((ASTExpression) node),
        node.getParameters().toStream().toList(to.decls::lambdaParameter),
        translated);
  }

  @Override
  public Expr visit(ASTMethodReference node, Void none) {
    return new Expr.MethodRef(
        to.at.of((ASTExpression) node), of(node.getQualifier()), plain(node.getMethodName()));
  }

  @Override
  public Expr visit(ASTSwitchExpression node, Void none) {
    return new Expr.SwitchExpr(
        to.at.of((ASTExpression) node), of(node.getTestedExpression()), to.stmts.cases(node));
  }

  @Override
  public Expr visit(ASTClassLiteral node, Void none) {
    return new Expr.ClassLiteral(to.at.of((ASTExpression) node), type(node.getTypeNode()));
  }

  @Override
  public Expr visit(ASTAnnotation node, Void none) {
    return annotation(node);
  }

  @Override
  public Expr visit(ASTPatternExpression node, Void none) {
    return of(node.getPattern());
  }

  @Override
  public Expr visit(ASTTypePattern node, Void none) {
    return new Expr.TypePattern(to.at.of((JavaNode) node), to.decls.pattern(node));
  }

  @Override
  public Expr visit(ASTRecordPattern node, Void none) {
    return new Expr.RecordPattern(
        to.at.of((JavaNode) node), type(node.getTypeNode()), children(node.getComponentPatterns()));
  }

  @Override
  public Expr visit(ASTUnnamedPattern node, Void none) {
    return new Expr.OtherExpr(to.at.of((JavaNode) node), List.of());
  }
}
