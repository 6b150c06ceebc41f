package io.github.hotloop.errorprone;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import com.sun.tools.javac.tree.JCTree;
import io.github.hotloop.tree.Method;
import io.github.hotloop.tree.Semantics;
import io.github.hotloop.tree.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;

/**
 * What attributed trees of javac mean. Trees that were not attributed are unknown. Constants are
 * known for literals, for constant variables and for strings joined of these.
 */
public final class JavacSemantics implements Semantics {
  private final Trees trees;
  private final Elements elements;
  private final TypeNames types;

  /** The meaning of the trees of a task. */
  public JavacSemantics(JavacTask task) {
    this(task, new TypeNames());
  }

  /** The same where some types are known already. */
  JavacSemantics(JavacTask task, TypeNames types) {
    this.trees = Trees.instance(task);
    this.elements = task.getElements();
    this.types = types;
  }

  @Override
  public Type typeOf(Object origin) {
    return guarded(origin, Type.UNKNOWN, this::type);
  }

  @Override
  public Method methodOf(Object origin) {
    return guarded(origin, Method.UNKNOWN, this::method);
  }

  @Override
  public Optional<Object> constantOf(Object origin) {
    return guarded(origin, Optional.empty(), this::constant);
  }

  @Override
  public boolean hasType(Object unit, String name) {
    try {
      ModuleElement module = module(unit);
      // Asked for no module, javac looks into every one that there is.
      return module.isUnnamed()
          ? elements.getTypeElement(module, name) != null
          : elements.getTypeElement(name) != null;
    } catch (RuntimeException | AssertionError | LinkageError e) {
      return false;
    }
  }

  private static ModuleElement module(Object unit) {
    Object tree = unit instanceof TreePath path ? path.getCompilationUnit() : unit;
    return ((JCTree.JCCompilationUnit) tree).modle;
  }

  /** Javac throws what it likes when classes are missing or broken. */
  private static <T> T guarded(Object origin, T unknown, Function<TreePath, T> question) {
    try {
      return origin instanceof TreePath path ? question.apply(path) : unknown;
    } catch (RuntimeException | AssertionError | StackOverflowError | LinkageError e) {
      return unknown;
    }
  }

  private Type type(TreePath path) {
    TypeMirror type = trees.getTypeMirror(path);
    if (type == null && path.getLeaf() instanceof VariableTree) {
      Element variable = trees.getElement(path);
      type = variable == null ? null : variable.asType();
    }
    return type == null ? Type.UNKNOWN : types.of(type);
  }

  private Method method(TreePath path) {
    if (!(path.getLeaf() instanceof MethodInvocationTree call)) {
      return Method.UNKNOWN;
    }
    Element called = trees.getElement(new TreePath(path, call.getMethodSelect()));
    if (!(called instanceof ExecutableElement method)) {
      return Method.UNKNOWN;
    }
    String owner = types.nameOf(method.getEnclosingElement());
    List<String> parameters =
        method.getParameters().stream().map(p -> types.nameOf(p.asType())).toList();
    if (owner.isEmpty() || parameters.contains("")) {
      return Method.UNKNOWN;
    }
    return new Method(
        owner,
        method.getSimpleName().toString(),
        parameters,
        method.getModifiers().contains(Modifier.STATIC),
        method.isVarArgs(),
        infersResult(method));
  }

  private static boolean infersResult(ExecutableElement method) {
    return method.getReturnType() instanceof TypeVariable variable
        && method.getTypeParameters().contains(variable.asElement());
  }

  private Optional<Object> constant(TreePath path) {
    Tree tree = path.getLeaf();
    if (tree instanceof LiteralTree literal) {
      return Optional.ofNullable(literal.getValue());
    } else if (tree instanceof ParenthesizedTree inner) {
      return constant(new TreePath(path, inner.getExpression()));
    } else if (tree instanceof BinaryTree joined) {
      return joined(path, joined);
    }
    return trees.getElement(path) instanceof VariableElement variable
        ? Optional.ofNullable(variable.getConstantValue())
        : Optional.empty();
  }

  private Optional<Object> joined(TreePath path, BinaryTree tree) {
    if (tree.getKind() != Tree.Kind.PLUS || !type(path).is("java.lang.String")) {
      return Optional.empty();
    }
    Optional<Object> left = constant(new TreePath(path, tree.getLeftOperand()));
    Optional<Object> right =
        left.isEmpty() ? left : constant(new TreePath(path, tree.getRightOperand()));
    return right.map(end -> left.get().toString() + end);
  }
}
