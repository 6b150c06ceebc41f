package io.github.hotloop.errorprone;

import com.sun.source.tree.AnnotationTree;
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
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import io.github.hotloop.analysis.Glance;
import io.github.hotloop.tree.Type;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** States what is seen at a glance of an attributed tree of javac. */
final class JavacGlance extends TreeScanner<Void, Void> {
  private static final Glance.Spot OUTSIDE = new Glance.Spot(false, "", 0);

  private static final long ONCE = Flags.FINAL | Flags.EFFECTIVELY_FINAL;

  /** Types of which there are no loops that look for equal values. */
  private static final Set<String> UNSOUGHT =
      Set.of("boolean", "byte", "char", "float", "double", "null");

  private final Glance glance = new Glance();
  private final SeenTypes types;
  private final WrittenNames names;

  /** Variables of loops that are given one number in each iteration. */
  private final Map<VarSymbol, Glance.Spot> numbers = new LinkedHashMap<>();

  /** What is passed on to collections and maps as an object. */
  private final Set<Symbol> elements = new HashSet<>();

  private Glance.Spot at = OUTSIDE;
  private boolean inHiddenType;
  private int bodies;

  private JavacGlance(SeenTypes types) {
    this.types = types;
    this.names = types.names();
  }

  static Glance of(CompilationUnitTree unit, TypeNames types, WrittenNames names) {
    JavacGlance scanner = new JavacGlance(new SeenTypes(unit, types, names));
    scanner.scan(unit, null);
    scanner.numbers.keySet().removeAll(scanner.elements);
    scanner.numbers.forEach((one, at) -> scanner.glance.addNumber(one.name.toString(), at));
    return scanner.glance;
  }

  /** Leaves, half of a tree, tell nothing by themselves. */
  @Override
  public Void scan(Tree tree, Void nothing) {
    boolean leaf = tree instanceof JCTree.JCIdent || tree instanceof JCTree.JCLiteral;
    return leaf ? null : super.scan(tree, nothing);
  }

  @Override
  public Void visitClass(ClassTree tree, Void nothing) {
    Glance.Spot outer = at;
    boolean outerHidden = inHiddenType;
    at = OUTSIDE;
    inHiddenType = isPrivate(tree.getModifiers());
    String name = names.text(tree.getSimpleName());
    Set<String> annotations = annotations(tree.getModifiers());
    Glance.Instances instances = instances(tree);
    for (Tree member : tree.getMembers()) {
      if (member instanceof MethodTree method) {
        state(method, tree, annotations);
      } else if (member instanceof VariableTree field) {
        boolean hidden = inHiddenType || isPrivate(field.getModifiers());
        Glance.Role role = hidden ? Glance.Role.HIDDEN_FIELD : Glance.Role.FIELD;
        boolean isStatic = has(field.getModifiers(), Flags.STATIC);
        state(field, role, name, annotations, isStatic ? Glance.Instances.ONE : instances);
        scan(field.getInitializer(), null);
      } else {
        scan(member, null);
      }
    }
    at = outer;
    inHiddenType = outerHidden;
    return null;
  }

  private static Glance.Instances instances(ClassTree type) {
    if (type.getKind() == Tree.Kind.ENUM) {
      return Glance.Instances.ONE;
    }
    for (Tree member : type.getMembers()) {
      if (member instanceof MethodTree method
          && TreeInfo.isConstructor((JCTree) method)
          && isPrivate(method.getModifiers())) {
        return Glance.Instances.AS_MADE_HERE;
      }
    }
    return Glance.Instances.MANY;
  }

  private static boolean isPrivate(ModifiersTree modifiers) {
    return has(modifiers, Flags.PRIVATE);
  }

  private static boolean has(ModifiersTree modifiers, long flag) {
    return (((JCTree.JCModifiers) modifiers).flags & flag) != 0;
  }

  private void state(MethodTree method, ClassTree owner, Set<String> ofOwner) {
    if (method.getBody() == null) {
      return;
    }
    Tree returned = method.getReturnType();
    boolean promises =
        returned instanceof ParameterizedTypeTree
            || (isNamed(returned) && names.lastName(returned).endsWith("Completable"));
    glance.add(
        new Glance.Method(
            names.text(method.getName()),
            union(annotations(method.getModifiers()), ofOwner),
            () -> types.declaredBy((JCTree.JCClassDecl) owner),
            () -> promises ? types.of(returned) : Type.UNKNOWN));
    String name =
        names.text(
            TreeInfo.isConstructor((JCTree) method) ? owner.getSimpleName() : method.getName());
    at = new Glance.Spot(false, name, ++bodies);
    method.getParameters().forEach(parameter -> scan(parameter, null));
    scan(method.getBody(), null);
    at = OUTSIDE;
  }

  private static boolean isNamed(Tree type) {
    return type instanceof IdentifierTree || type instanceof MemberSelectTree;
  }

  private Set<String> annotations(ModifiersTree modifiers) {
    if (modifiers.getAnnotations().isEmpty()) {
      return Set.of();
    }
    Set<String> simple = new HashSet<>();
    for (AnnotationTree annotation : modifiers.getAnnotations()) {
      simple.add(names.lastName(annotation.getAnnotationType()));
    }
    return simple;
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return some.isEmpty() ? others : some;
    }
    Set<String> all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }

  private void state(
      VariableTree variable,
      Glance.Role role,
      String owner,
      Set<String> annotations,
      Glance.Instances instances) {
    Tree type = variable.getType();
    ExpressionTree start = variable.getInitializer();
    glance.add(
        new Glance.Variable(
            role,
            names.text(variable.getName()),
            type == null ? "" : names.typeName(type),
            at,
            owner,
            annotations,
            start == null ? "" : names.lastName(start),
            instances));
  }

  @Override
  public Void visitVariable(VariableTree tree, Void nothing) {
    state(tree, Glance.Role.LOCAL, "", Set.of(), Glance.Instances.MANY);
    if (at.inLoop() && tree.getInitializer() != null && mayBeNumber(tree.getInitializer())) {
      VarSymbol variable = ((JCTree.JCVariableDecl) tree).sym;
      boolean once = variable != null && (variable.flags() & ONCE) != 0;
      if (once) {
        numbers.put(variable, at);
      } else {
        glance.addNumber(names.text(tree.getName()), at);
      }
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
          if (types.of(tree.getExpression()).isArray()) {
            glance.addNumber(names.text(tree.getVariable().getName()), at);
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
        || (condition instanceof MethodInvocationTree call
            && names.lastName(call).equals("equals()"));
  }

  private boolean isSought(Tree operand) {
    return !UNSOUGHT.contains(types.of(operand).name());
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
    ExpressionTree called = tree.getMethodSelect();
    if (called instanceof MemberSelectTree select) {
      add(tree, names.text(select.getIdentifier()));
      scan(select.getExpression(), null);
    } else {
      add(tree, names.lastName(called));
    }
    return scan(tree.getArguments(), null);
  }

  private void add(MethodInvocationTree call, String name) {
    SeenCall seen = new SeenCall(name, at, (JCTree.JCMethodInvocation) call, types);
    glance.add(seen);
    if (!numbers.isEmpty()) {
      elements.addAll(seen.elements());
    }
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree tree, Void nothing) {
    boolean creates = tree.getMode() == MemberReferenceTree.ReferenceMode.NEW;
    String name = creates ? "new" : names.text(tree.getName());
    glance.add(new SeenReference(name, (JCTree.JCMemberReference) tree, types));
    return scan(tree.getQualifierExpression(), null);
  }

  @Override
  public Void visitNewClass(NewClassTree tree, Void nothing) {
    glance.addCreation(names.typeName(tree.getIdentifier()), tree.getArguments().size());
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
    if (names.mayExtend(names.lastName(tree.getVariable()), value)) {
      joined(tree.getVariable());
    }
    if (at.inLoop() && mayBeNumber(value)) {
      glance.addNumber(names.lastName(tree.getVariable()), at);
    }
    return super.visitAssignment(tree, null);
  }

  /** Whether a value may be a number, or is one that is boxed by hand. */
  private boolean mayBeNumber(ExpressionTree value) {
    return value instanceof ConditionalExpressionTree
        || value instanceof NewClassTree
        || value instanceof ParenthesizedTree
        || (value instanceof MethodInvocationTree call && names.lastName(call).equals("valueOf()"))
        || types.isPrimitive(value);
  }

  @Override
  public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void nothing) {
    if (tree.getKind() == Tree.Kind.PLUS_ASSIGNMENT) {
      joined(tree.getVariable());
    }
    glance.addNumber(names.lastName(tree.getVariable()), at);
    return super.visitCompoundAssignment(tree, null);
  }

  @Override
  public Void visitUnary(UnaryTree tree, Void nothing) {
    switch (tree.getKind()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
          glance.addNumber(names.lastName(tree.getExpression()), at);
      default -> {}
    }
    return super.visitUnary(tree, null);
  }

  private void joined(ExpressionTree target) {
    if (types.of(target).is("java.lang.String")) {
      glance.addGrowingString(at);
    }
  }
}
