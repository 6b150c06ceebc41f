package io.github.hotloop.errorprone;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.IntersectionTypeTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Shape;
import io.github.hotloop.tree.Site;
import io.github.hotloop.tree.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Translates expressions, types as written, patterns and annotations. */
final class ExprTranslator {
  private final JavacTranslator all;
  private final Text text;

  ExprTranslator(JavacTranslator all) {
    this.all = all;
    this.text = all.text;
  }

  List<Expr> list(List<? extends Tree> trees) {
    if (trees.isEmpty()) {
      return List.of();
    }
    List<Expr> exprs = new ArrayList<>(trees.size());
    for (Tree tree : trees) {
      exprs.add(expr(tree));
    }
    return exprs;
  }

  Optional<Expr> optional(Tree tree) {
    return tree == null ? Optional.empty() : Optional.of(expr(tree));
  }

  /** An expression without the parentheses that its statement demands. */
  Expr inParentheses(ExpressionTree tree) {
    return expr(tree instanceof ParenthesizedTree demanded ? demanded.getExpression() : tree);
  }

  /** An expression, a pattern or an annotation, in parentheses or not. */
  Expr expr(Tree tree) {
    TreePath up = all.enter(tree);
    Optional<Span> outer = Optional.empty();
    Tree bare = tree;
    while (bare instanceof ParenthesizedTree parentheses) {
      outer = outer.isPresent() ? outer : Optional.of(text.span(tree));
      bare = parentheses.getExpression();
      all.enter(bare);
    }
    Expr expr = bare(bare, outer);
    all.leave(up);
    return expr;
  }

  private Site site(int start, int end, Optional<Span> outer) {
    Span span = new Span(start, end);
    return new Site(span, outer.orElse(span), all.path());
  }

  private static int start(Expr expr) {
    return expr.site().outer().start();
  }

  private static int end(Expr expr) {
    return expr.site().outer().end();
  }

  private Expr bare(Tree tree, Optional<Span> outer) {
    if (tree instanceof IdentifierTree name) {
      // Not the end that javac says: that of a resource includes the semicolon.
      int start = text.start(tree);
      return new Expr.Name(site(start, text.tokenEnd(start), outer), name.getName().toString());
    } else if (tree instanceof MemberSelectTree select) {
      return select(select, outer);
    } else if (tree instanceof LiteralTree literal) {
      return literal(literal, outer);
    } else if (tree instanceof MethodInvocationTree call) {
      return invocation(call, outer);
    } else if (tree instanceof BinaryTree binary) {
      Expr left = expr(binary.getLeftOperand());
      Expr right = expr(binary.getRightOperand());
      return Shape.binary(Operators.of(tree.getKind()), left, right, outer, all.path());
    } else if (tree instanceof UnaryTree unary) {
      return unary(unary, outer);
    } else if (tree instanceof AssignmentTree assign) {
      return assign(Optional.empty(), assign.getVariable(), assign.getExpression(), outer);
    } else if (tree instanceof CompoundAssignmentTree assign) {
      Optional<Expr.Binary.Op> op = Optional.of(Operators.of(tree.getKind()));
      return assign(op, assign.getVariable(), assign.getExpression(), outer);
    } else if (tree instanceof NewClassTree created) {
      return created(created, outer);
    } else if (tree instanceof LambdaExpressionTree lambda) {
      return lambda(lambda, outer);
    } else if (tree instanceof MemberReferenceTree reference) {
      Expr target = target(reference.getQualifierExpression());
      boolean isNew = reference.getMode() == MemberReferenceTree.ReferenceMode.NEW;
      String name = isNew ? "new" : reference.getName().toString();
      return new Expr.MethodRef(site(start(target), text.end(tree), outer), target, name);
    } else if (tree instanceof ConditionalExpressionTree choice) {
      Expr condition = expr(choice.getCondition());
      Expr whenTrue = expr(choice.getTrueExpression());
      Expr whenFalse = expr(choice.getFalseExpression());
      Site site = site(start(condition), end(whenFalse), outer);
      return new Expr.Conditional(site, condition, whenTrue, whenFalse);
    } else if (tree instanceof TypeCastTree cast) {
      Expr.TypeUse target = type(cast.getType());
      Expr operand = expr(cast.getExpression());
      return new Expr.Cast(site(text.start(tree), end(operand), outer), target, operand);
    } else if (tree instanceof InstanceOfTree test) {
      Expr operand = expr(test.getExpression());
      Expr tested = test.getPattern() == null ? type(test.getType()) : expr(test.getPattern());
      return new Expr.InstanceOf(site(start(operand), end(tested), outer), operand, tested);
    } else if (tree instanceof ArrayAccessTree access) {
      Expr array = expr(access.getExpression());
      Expr index = expr(access.getIndex());
      return new Expr.Index(site(start(array), text.end(tree), outer), array, index);
    } else if (tree instanceof NewArrayTree array) {
      return array(array, outer);
    } else if (tree instanceof SwitchExpressionTree choice) {
      Expr selector = inParentheses(choice.getExpression());
      Site site = site(text.start(tree), text.end(tree), outer);
      return new Expr.SwitchExpr(site, selector, all.stmts.cases(choice.getCases()));
    } else if (tree instanceof AnnotationTree annotation) {
      return annotation(annotation, outer);
    }
    return pattern(tree, outer);
  }

  private Expr pattern(Tree tree, Optional<Span> outer) {
    if (tree instanceof BindingPatternTree binding) {
      VariableTree declared = binding.getVariable();
      Decl.Variable variable =
          all.variables.single(declared, Decl.Variable.Kind.PATTERN, text.start(declared));
      Span span = variable.span();
      return new Expr.TypePattern(site(span.start(), span.end(), outer), variable);
    } else if (NewerTrees.isRecordPattern(tree)) {
      Expr.TypeUse matched = type(NewerTrees.deconstructor(tree));
      Site site = site(start(matched), text.end(tree), outer);
      return new Expr.RecordPattern(site, matched, list(NewerTrees.nested(tree)));
    }
    // Javac starts the unnamed pattern behind the underscore.
    int end = text.end(tree);
    return new Expr.OtherExpr(site(Math.min(text.start(tree), end - 1), end, outer), List.of());
  }

  private Expr literal(LiteralTree tree, Optional<Span> outer) {
    Expr.Literal.Kind kind = kind(tree);
    int start = text.start(tree);
    int end = text.end(tree);
    if (text.at(start, '-') && text.next(start) > start + 1) {
      // Javac takes a minus into the number even when there is a gap between them.
      Site number = all.site(text.next(start), end);
      return new Expr.Unary(
          site(start, end, outer), Expr.Unary.Op.MINUS, new Expr.Literal(number, kind));
    }
    return new Expr.Literal(site(start, end, outer), kind);
  }

  private static Expr.Literal.Kind kind(LiteralTree tree) {
    return switch (tree.getKind()) {
      case INT_LITERAL -> Expr.Literal.Kind.INT;
      case LONG_LITERAL -> Expr.Literal.Kind.LONG;
      case FLOAT_LITERAL -> Expr.Literal.Kind.FLOAT;
      case DOUBLE_LITERAL -> Expr.Literal.Kind.DOUBLE;
      case CHAR_LITERAL -> Expr.Literal.Kind.CHAR;
      case STRING_LITERAL -> Expr.Literal.Kind.STRING;
      case BOOLEAN_LITERAL -> Expr.Literal.Kind.BOOLEAN;
      default -> Expr.Literal.Kind.NULL;
    };
  }

  private Expr select(MemberSelectTree tree, Optional<Span> outer) {
    if (tree.getIdentifier().contentEquals("class")) {
      Expr.TypeUse named = type(tree.getExpression());
      return new Expr.ClassLiteral(site(start(named), text.end(tree), outer), named);
    }
    Expr target = expr(tree.getExpression());
    int end = text.tokenEnd(text.afterNext(end(target)));
    return new Expr.Select(
        site(start(target), end, outer), target, tree.getIdentifier().toString());
  }

  private Expr invocation(MethodInvocationTree tree, Optional<Span> outer) {
    ExpressionTree called = tree.getMethodSelect();
    Optional<Expr> receiver = Optional.empty();
    String name;
    int start;
    if (called instanceof MemberSelectTree select) {
      TreePath up = all.enter(called);
      receiver = Optional.of(expr(select.getExpression()));
      all.leave(up);
      name = select.getIdentifier().toString();
      start = start(receiver.get());
    } else {
      name = ((IdentifierTree) called).getName().toString();
      start = text.start(called);
      // Type arguments may stand before an explicit constructor call.
      start = text.at(start, '<') ? text.skip(text.afterAngles(start)) : start;
    }
    Site site = site(start, text.end(tree), outer);
    return new Expr.Invocation(site, receiver, name, list(tree.getArguments()));
  }

  private Expr unary(UnaryTree tree, Optional<Span> outer) {
    Expr operand = expr(tree.getExpression());
    Expr.Unary.Op op = Operators.unary(tree.getKind());
    boolean postfix = op == Expr.Unary.Op.POST_INC || op == Expr.Unary.Op.POST_DEC;
    Site site =
        postfix
            ? site(start(operand), text.end(tree), outer)
            : site(text.start(tree), end(operand), outer);
    return Shape.unary(site, op, operand);
  }

  private Expr assign(Optional<Expr.Binary.Op> op, Tree target, Tree value, Optional<Span> outer) {
    Expr assigned = expr(target);
    Expr stored = expr(value);
    return new Expr.Assign(site(start(assigned), end(stored), outer), op, assigned, stored);
  }

  private Expr created(NewClassTree tree, Optional<Span> outer) {
    ExpressionTree enclosing = tree.getEnclosingExpression();
    List<? extends ExpressionTree> arguments = tree.getArguments();
    int keyword = text.start(tree);
    if (enclosing == null && !arguments.isEmpty() && text.start(arguments.get(0)) < keyword) {
      // Attribution makes the outer instance of an anonymous class its first argument, mostly
      // within a check for null.
      enclosing = arguments.get(0);
      if (enclosing instanceof UnaryTree check && check.getKind() == Tree.Kind.OTHER) {
        enclosing = check.getExpression();
      }
      arguments = arguments.subList(1, arguments.size());
    }
    Optional<Expr> instance = optional(enclosing);
    int start = keyword;
    if (instance.isPresent()) {
      start = start(instance.get());
      keyword = text.afterNext(end(instance.get()));
    }
    Expr.TypeUse created =
        new Expr.TypeUse(
            all.site(
                new Span(typeAfterNew(keyword), text.end(tree.getIdentifier())),
                tree.getIdentifier()));
    List<Expr> passed = list(arguments);
    int open = text.skip(created.span().end());
    int inner = passed.isEmpty() ? text.tokenEnd(open) : end(passed.get(passed.size() - 1));
    int end = text.tokenEnd(text.skip(inner));
    Optional<Decl.TypeDecl> body = Optional.empty();
    if (tree.getClassBody() != null) {
      body = Optional.of(all.decls.anonymous(tree.getClassBody(), text.skip(end)));
      end = body.get().span().end();
    }
    return new Expr.New(site(start, end, outer), instance, created, passed, body);
  }

  /** The start of the type that is created: behind {@code new} and type arguments. */
  private int typeAfterNew(int keyword) {
    int at = text.next(keyword);
    return text.at(at, '<') ? text.skip(text.afterAngles(at)) : at;
  }

  private Expr array(NewArrayTree tree, Optional<Span> outer) {
    int start = text.start(tree);
    int end = text.end(tree);
    if (tree.getType() == null) {
      return new Expr.ArrayInit(site(start, end, outer), list(tree.getInitializers()));
    }
    Tree innermost = Text.innermost(tree.getType());
    Span span = new Span(typeAfterNew(start), text.end(innermost));
    Expr.TypeUse element = new Expr.TypeUse(all.site(span, innermost));
    List<Expr> dimensions = list(tree.getDimensions());
    Optional<Expr.ArrayInit> initializer = Optional.empty();
    if (tree.getInitializers() != null) {
      int brace = text.skip(text.afterDimensions(span.end()));
      List<Expr> elements = list(tree.getInitializers());
      initializer = Optional.of(new Expr.ArrayInit(all.site(brace, end), elements));
    }
    return new Expr.NewArray(site(start, end, outer), element, dimensions, initializer);
  }

  private Expr lambda(LambdaExpressionTree tree, Optional<Span> outer) {
    List<Decl.Variable> parameters = new ArrayList<>(tree.getParameters().size());
    for (VariableTree parameter : tree.getParameters()) {
      int start = text.start(parameter);
      parameters.add(all.variables.single(parameter, Decl.Variable.Kind.LAMBDA_PARAMETER, start));
    }
    Node body =
        tree.getBody() instanceof StatementTree block
            ? all.stmts.stmt(block)
            : expr(tree.getBody());
    int end = body.site().outer().end();
    return new Expr.Lambda(site(text.start(tree), end, outer), parameters, body);
  }

  /** The target of a method reference: a type where its text can't be an expression's. */
  private Expr target(Tree tree) {
    Tree first = tree;
    while (first instanceof MemberSelectTree select) {
      first = select.getExpression();
    }
    return switch (first.getKind()) {
      case PARAMETERIZED_TYPE, ARRAY_TYPE, PRIMITIVE_TYPE, ANNOTATED_TYPE -> type(tree);
      default -> expr(tree);
    };
  }

  List<Expr.Annotation> annotations(List<? extends AnnotationTree> trees) {
    if (trees.isEmpty()) {
      return List.of();
    }
    List<Expr.Annotation> annotations = new ArrayList<>(trees.size());
    for (AnnotationTree tree : trees) {
      annotations.add((Expr.Annotation) expr(tree));
    }
    return annotations;
  }

  private Expr annotation(AnnotationTree tree, Optional<Span> outer) {
    List<Expr> arguments = new ArrayList<>(tree.getArguments().size());
    for (ExpressionTree argument : tree.getArguments()) {
      // Attribution turns a lone value into a pair.
      boolean madeUp =
          argument instanceof AssignmentTree pair && !text.isWritten(pair.getVariable());
      arguments.add(expr(madeUp ? ((AssignmentTree) argument).getExpression() : argument));
    }
    Site site = site(text.start(tree), text.end(tree), outer);
    return new Expr.Annotation(site, dotted(tree.getAnnotationType()), arguments);
  }

  List<Expr.TypeUse> types(List<? extends Tree> trees) {
    List<Expr.TypeUse> types = new ArrayList<>(trees.size());
    for (Tree tree : trees) {
      if (text.isWritten(tree)) {
        types.add(type(tree));
      }
    }
    return types;
  }

  /** A type as written, whole. */
  Expr.TypeUse type(Tree tree) {
    return new Expr.TypeUse(all.site(typeSpan(tree), tree));
  }

  /** The span of a type as written; the parts of an intersection or union all together. */
  Span typeSpan(Tree tree) {
    List<? extends Tree> parts = List.of();
    if (tree instanceof IntersectionTypeTree intersection) {
      parts = intersection.getBounds();
    } else if (tree instanceof UnionTypeTree union) {
      parts = union.getTypeAlternatives();
    }
    return parts.isEmpty()
        ? text.span(tree)
        : new Span(text.start(parts.get(0)), text.end(parts.get(parts.size() - 1)));
  }

  /** The text of a qualified name without white space and comments. */
  static String dotted(Tree name) {
    if (name instanceof MemberSelectTree select) {
      return dotted(select.getExpression()) + '.' + select.getIdentifier();
    }
    return name.toString();
  }
}
