package io.github.hotloop.errorprone;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.tree.JCTree;
import io.github.hotloop.analysis.Glance;
import io.github.hotloop.tree.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/** States what is seen at a glance of an attributed tree of javac. */
final class JavacGlance extends TreeScanner<Void, Void> {
  private static final Glance.Spot OUTSIDE = new Glance.Spot(false, "", 0);

  /** Types of which there are no loops that look for equal values. */
  private static final Set<String> UNSOUGHT =
      Set.of("boolean", "byte", "char", "float", "double", "null");

  private final Glance glance = new Glance();
  private final TypeNames types;
  private Glance.Spot at = OUTSIDE;
  private boolean inHiddenType;
  private int bodies;

  private JavacGlance(TypeNames types) {
    this.types = types;
  }

  static Glance of(CompilationUnitTree unit, TypeNames types) {
    JavacGlance scanner = new JavacGlance(types);
    scanner.scan(unit, null);
    return scanner.glance;
  }

  private Supplier<Type> typeOf(Tree tree) {
    return () -> type(((JCTree) tree).type);
  }

  private Type type(TypeMirror type) {
    try {
      return type == null ? Type.UNKNOWN : types.of(type);
    } catch (RuntimeException | AssertionError | StackOverflowError | LinkageError e) {
      return Type.UNKNOWN;
    }
  }

  @Override
  public Void visitClass(ClassTree tree, Void nothing) {
    Glance.Spot outer = at;
    boolean outerHidden = inHiddenType;
    at = OUTSIDE;
    inHiddenType = isPrivate(tree.getModifiers());
    for (Tree member : tree.getMembers()) {
      if (member instanceof MethodTree method) {
        state(method, tree);
      } else if (member instanceof VariableTree field) {
        boolean hidden = inHiddenType || isPrivate(field.getModifiers());
        state(field, hidden ? Glance.Role.HIDDEN_FIELD : Glance.Role.FIELD);
        scan(field.getInitializer(), null);
      } else {
        scan(member, null);
      }
    }
    at = outer;
    inHiddenType = outerHidden;
    return null;
  }

  private static boolean isPrivate(ModifiersTree modifiers) {
    return modifiers.getFlags().contains(Modifier.PRIVATE);
  }

  private void state(MethodTree method, ClassTree owner) {
    if (method.getBody() == null) {
      return;
    }
    Tree returned = method.getReturnType();
    boolean promises =
        returned instanceof ParameterizedTypeTree
            || (isNamed(returned) && lastName(returned).endsWith("Completable"));
    glance.add(
        new Glance.Method(
            method.getName().toString(),
            annotations(method.getModifiers(), owner.getModifiers()),
            () -> {
              var symbol = ((JCTree.JCClassDecl) owner).sym;
              return symbol == null ? Type.UNKNOWN : type(symbol.type);
            },
            promises ? typeOf(returned) : () -> Type.UNKNOWN));
    boolean constructs = method.getName().contentEquals("<init>");
    String name = (constructs ? owner.getSimpleName() : method.getName()).toString();
    at = new Glance.Spot(false, name, ++bodies);
    method.getParameters().forEach(parameter -> scan(parameter, null));
    scan(method.getBody(), null);
    at = OUTSIDE;
  }

  private static boolean isNamed(Tree type) {
    return type instanceof IdentifierTree || type instanceof MemberSelectTree;
  }

  private static Set<String> annotations(ModifiersTree ofMethod, ModifiersTree ofClass) {
    if (ofMethod.getAnnotations().isEmpty() && ofClass.getAnnotations().isEmpty()) {
      return Set.of();
    }
    Set<String> names = new HashSet<>();
    for (ModifiersTree modifiers : List.of(ofMethod, ofClass)) {
      for (AnnotationTree annotation : modifiers.getAnnotations()) {
        names.add(lastName(annotation.getAnnotationType()));
      }
    }
    return names;
  }

  private void state(VariableTree variable, Glance.Role role) {
    Tree type = variable.getType();
    ExpressionTree start = variable.getInitializer();
    glance.add(
        new Glance.Variable(
            role,
            variable.getName().toString(),
            type == null ? "" : typeName(type),
            at,
            start == null ? "" : lastName(start)));
  }

  /** The dotted name of a type as written, without type arguments. */
  private static String typeName(Tree type) {
    if (type instanceof IdentifierTree name) {
      return name.getName().toString();
    } else if (type instanceof MemberSelectTree select) {
      return typeName(select.getExpression()) + '.' + select.getIdentifier();
    } else if (type instanceof ParameterizedTypeTree generic) {
      return typeName(generic.getType());
    } else if (type instanceof AnnotatedTypeTree annotated) {
      return typeName(annotated.getUnderlyingType());
    }
    return Glance.ANY;
  }

  /** The last name of an expression, with {@code ()} if it is a call. */
  private static String lastName(Tree tree) {
    if (tree instanceof IdentifierTree name) {
      return name.getName().toString();
    } else if (tree instanceof MemberSelectTree select) {
      return select.getIdentifier().toString();
    } else if (tree instanceof MethodInvocationTree call) {
      return lastName(call.getMethodSelect()) + "()";
    } else if (tree instanceof ParameterizedTypeTree generic) {
      return lastName(generic.getType());
    } else if (tree instanceof ParenthesizedTree inner) {
      return lastName(inner.getExpression());
    } else if (tree instanceof ArrayAccessTree access) {
      return lastName(access.getExpression());
    }
    return Glance.ANY;
  }

  @Override
  public Void visitVariable(VariableTree tree, Void nothing) {
    state(tree, Glance.Role.LOCAL);
    if (tree.getInitializer() != null && mayBeNumber(tree.getInitializer())) {
      glance.addNumber(tree.getName().toString(), at);
    }
    return scan(tree.getInitializer(), null);
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree tree, Void nothing) {
    return inLoop(() -> super.visitLambdaExpression(tree, null));
  }

  @Override
  public Void visitForLoop(ForLoopTree tree, Void nothing) {
    return loop(tree.getStatement(), () -> super.visitForLoop(tree, null));
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void nothing) {
    return loop(
        tree.getStatement(),
        () -> {
          if (typeOf(tree.getExpression()).get().isArray()) {
            glance.addNumber(tree.getVariable().getName().toString(), at);
          }
          super.visitEnhancedForLoop(tree, null);
        });
  }

  @Override
  public Void visitWhileLoop(WhileLoopTree tree, Void nothing) {
    return inLoop(() -> super.visitWhileLoop(tree, null));
  }

  @Override
  public Void visitDoWhileLoop(DoWhileLoopTree tree, Void nothing) {
    return inLoop(() -> super.visitDoWhileLoop(tree, null));
  }

  private Void loop(StatementTree body, Runnable parts) {
    if (at.inLoop() && onlyCompares(body)) {
      glance.addSearchingLoop();
    }
    return inLoop(parts);
  }

  private Void inLoop(Runnable parts) {
    Glance.Spot outer = at;
    at = outer.inLoop() ? outer : new Glance.Spot(true, "", outer.body());
    parts.run();
    at = outer;
    return null;
  }

  /** Whether a body is a comparison with nothing but variables before it. */
  private boolean onlyCompares(StatementTree body) {
    List<? extends StatementTree> statements =
        body instanceof BlockTree block ? block.getStatements() : List.of(body);
    for (StatementTree statement : statements) {
      if (!(statement instanceof VariableTree)) {
        return statement instanceof IfTree choice
            && choice.getElseStatement() == null
            && mayCompare(choice.getCondition());
      }
    }
    return false;
  }

  private boolean mayCompare(ExpressionTree condition) {
    if (condition instanceof ParenthesizedTree inner) {
      return mayCompare(inner.getExpression());
    } else if (condition instanceof UnaryTree not) {
      return mayCompare(not.getExpression());
    }
    return (condition instanceof BinaryTree test
            && (test.getKind() == Tree.Kind.EQUAL_TO || test.getKind() == Tree.Kind.NOT_EQUAL_TO)
            && isSought(test.getLeftOperand())
            && isSought(test.getRightOperand()))
        || (condition instanceof MethodInvocationTree call && lastName(call).equals("equals()"));
  }

  private boolean isSought(Tree operand) {
    return !UNSOUGHT.contains(typeOf(operand).get().name());
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
    ExpressionTree called = tree.getMethodSelect();
    if (called instanceof MemberSelectTree select) {
      Tree on = select.getExpression();
      String name = select.getIdentifier().toString();
      glance.add(new Glance.Call(name, tree.getArguments().size(), at, lastName(on), typeOf(on)));
      scan(on, null);
    } else {
      glance.add(
          new Glance.Call(lastName(called), tree.getArguments().size(), at, "", owner(called)));
    }
    return scan(tree.getArguments(), null);
  }

  private Supplier<Type> owner(Tree called) {
    return () ->
        called instanceof JCTree.JCIdent name && name.sym != null && name.sym.owner != null
            ? type(name.sym.owner.type)
            : Type.UNKNOWN;
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree tree, Void nothing) {
    glance.addReference(
        tree.getMode() == MemberReferenceTree.ReferenceMode.NEW
            ? "new"
            : tree.getName().toString());
    return scan(tree.getQualifierExpression(), null);
  }

  @Override
  public Void visitNewClass(NewClassTree tree, Void nothing) {
    glance.addCreation(typeName(tree.getIdentifier()), tree.getArguments().size());
    scan(tree.getEnclosingExpression(), null);
    scan(tree.getArguments(), null);
    return scan(tree.getClassBody(), null);
  }

  @Override
  public Void visitAssignment(AssignmentTree tree, Void nothing) {
    ExpressionTree value = tree.getExpression();
    while (value instanceof ParenthesizedTree inner) {
      value = inner.getExpression();
    }
    boolean joins =
        value instanceof BinaryTree
            || value instanceof ConditionalExpressionTree
            || (value instanceof MethodInvocationTree call && lastName(call).equals("concat()"));
    if (joins) {
      joined(tree.getVariable());
    }
    if (mayBeNumber(value)) {
      glance.addNumber(lastName(tree.getVariable()), at);
    }
    return super.visitAssignment(tree, null);
  }

  /** Whether a value may be a number, or is one that is boxed by hand. */
  private boolean mayBeNumber(ExpressionTree value) {
    return value instanceof ConditionalExpressionTree
        || value instanceof NewClassTree
        || value instanceof ParenthesizedTree
        || (value instanceof MethodInvocationTree call && lastName(call).equals("valueOf()"))
        || typeOf(value).get().isPrimitive();
  }

  @Override
  public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void nothing) {
    if (tree.getKind() == Tree.Kind.PLUS_ASSIGNMENT) {
      joined(tree.getVariable());
    }
    glance.addNumber(lastName(tree.getVariable()), at);
    return super.visitCompoundAssignment(tree, null);
  }

  @Override
  public Void visitUnary(UnaryTree tree, Void nothing) {
    switch (tree.getKind()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
          glance.addNumber(lastName(tree.getExpression()), at);
      default -> {}
    }
    return super.visitUnary(tree, null);
  }

  private void joined(ExpressionTree target) {
    if (typeOf(target).get().is("java.lang.String")) {
      glance.addGrowingString(at);
    }
  }
}
