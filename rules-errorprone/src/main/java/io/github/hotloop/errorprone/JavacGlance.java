package io.github.hotloop.errorprone;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
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
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** States what is seen at a glance of an attributed tree of javac. */
final class JavacGlance extends TreeScanner<Void, Void> {
  private static final Glance.Spot OUTSIDE = new Glance.Spot(false, "", 0, 0);

  private static final long ONCE = Flags.FINAL | Flags.EFFECTIVELY_FINAL;

  private final Glance glance;
  private final SeenTypes types;
  private final WrittenNames names;
  private final SeenSearches searches;

  /** Variables of loops that are given one number in each iteration. */
  private final Map<VarSymbol, Glance.Spot> numbers = new LinkedHashMap<>();

  /** What is passed on to collections and maps as an object. */
  private final Set<Symbol> elements = new HashSet<>();

  private Glance.Spot at = OUTSIDE;

  /** Where in the innermost loop or lambda it begins that variables are each iteration's own. */
  private int iteration;

  /** A call that is a statement. */
  private Tree statement;

  private boolean inHiddenType;
  private int bodies;

  private JavacGlance(SeenTypes types, Predicate<String> exists) {
    this.glance = new Glance(exists);
    this.types = types;
    this.names = types.names();
    this.searches = new SeenSearches(types);
  }

  static Glance of(
      CompilationUnitTree unit, TypeNames types, WrittenNames names, Predicate<String> exists) {
    JavacGlance scanner = new JavacGlance(new SeenTypes(unit, types, names), exists);
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
    inHiddenType = SeenFlags.isPrivate(tree.getModifiers());
    String name = names.text(tree.getSimpleName());
    Set<String> annotations = annotations(tree.getModifiers());
    Glance.Instances instances = SeenFlags.instances(tree);
    for (Tree member : tree.getMembers()) {
      if (member instanceof MethodTree method) {
        state(method, tree, annotations);
      } else if (member instanceof VariableTree field) {
        boolean hidden = inHiddenType || SeenFlags.isPrivate(field.getModifiers());
        Glance.Role role = hidden ? Glance.Role.HIDDEN_FIELD : Glance.Role.FIELD;
        boolean isStatic = SeenFlags.isStatic(field);
        state(field, role, name, annotations, isStatic ? Glance.Instances.ONE : instances);
        if (isStatic && field.getInitializer() != null) {
          kept(field.getInitializer());
        }
        scan(field.getInitializer(), null);
      } else {
        scan(member, null);
      }
    }
    at = outer;
    inHiddenType = outerHidden;
    return null;
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
    boolean constructs = TreeInfo.isConstructor((JCTree) method);
    String name = names.text(constructs ? owner.getSimpleName() : method.getName());
    bodies++;
    at = new Glance.Spot(false, name, method.getParameters().size(), constructs ? -bodies : bodies);
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
    if (modifiers.getAnnotations().size() == 1) {
      return Set.of(names.lastName(modifiers.getAnnotations().get(0).getAnnotationType()));
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
            () -> type == null ? Type.UNKNOWN : types.of(type),
            at,
            owner,
            annotations,
            start == null ? "" : names.lastName(start),
            start == null || mayBeNumber(start),
            instances));
  }

  /** States what a field is given: an object that is made for it. */
  private void kept(ExpressionTree value) {
    if (value instanceof ParenthesizedTree inner) {
      kept(inner.getExpression());
    } else if (value instanceof NewClassTree made) {
      glance.addKept(names.typeName(made.getIdentifier()));
    }
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
    statement = TreeInfo.skipParens((JCTree) tree.getBody());
    return again(
        TreeInfo.getStartPos((JCTree) tree), () -> super.visitLambdaExpression(tree, null));
  }

  @Override
  public Void visitForLoop(ForLoopTree tree, Void nothing) {
    if (at.inLoop() && searches.isIndexed(tree, iteration)) {
      glance.addSearchingLoop();
    }
    return again(start(tree.getStatement()), () -> super.visitForLoop(tree, null));
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void nothing) {
    if (at.inLoop() && searches.isForEach(tree, iteration)) {
      glance.addSearchingLoop();
    }
    return again(
        ((JCTree) tree).pos,
        () -> {
          if (types.of(tree.getExpression()).isArray()) {
            glance.addNumber(names.text(tree.getVariable().getName()), at);
          }
          super.visitEnhancedForLoop(tree, null);
        });
  }

  @Override
  public Void visitWhileLoop(WhileLoopTree tree, Void nothing) {
    return again(start(tree.getStatement()), () -> super.visitWhileLoop(tree, null));
  }

  @Override
  public Void visitDoWhileLoop(DoWhileLoopTree tree, Void nothing) {
    return again(start(tree.getStatement()), () -> super.visitDoWhileLoop(tree, null));
  }

  private static int start(StatementTree body) {
    return TreeInfo.getStartPos((JCTree) body);
  }

  /**
   * What runs in each iteration.
   *
   * @param start where it begins that each iteration has variables of its own
   */
  private Void again(int start, Runnable parts) {
    Glance.Spot outer = at;
    int outerStart = iteration;
    at = outer.inLoop() ? outer : new Glance.Spot(true, "", 0, outer.body());
    iteration = start;
    parts.run();
    at = outer;
    iteration = outerStart;
    return null;
  }

  @Override
  public Void visitExpressionStatement(ExpressionStatementTree tree, Void nothing) {
    statement = tree.getExpression();
    return super.visitExpressionStatement(tree, null);
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
    boolean onNew =
        call.getMethodSelect() instanceof MemberSelectTree select && isNew(select.getExpression());
    SeenCall seen =
        new SeenCall(name, at, call == statement, onNew, (JCTree.JCMethodInvocation) call, types);
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
    if (TreeInfo.skipParens((JCTree) tree.getVariable()) instanceof JCTree.JCIdent) {
      kept(tree.getExpression());
    }
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

  /** Whether it is a variable that each iteration has anew. */
  private boolean isNew(Tree variable) {
    return at.inLoop() && SeenTypes.isLocal(variable) && SeenTypes.position(variable) > iteration;
  }

  private void joined(ExpressionTree target) {
    if (types.of(target).is("java.lang.String") && outlivesIteration(target)) {
      glance.addGrowingString(at);
    }
  }

  /** Whether a variable may be the same one when its method or the body of a loop runs again. */
  private boolean outlivesIteration(ExpressionTree target) {
    JCTree variable = TreeInfo.skipParens((JCTree) target);
    // A slot of an array is another one each time.
    return SeenTypes.isLocal(variable)
        ? at.inLoop() && !isNew(variable)
        : !(variable instanceof JCTree.JCArrayAccess);
  }
}
