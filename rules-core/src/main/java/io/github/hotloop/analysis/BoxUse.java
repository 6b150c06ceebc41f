package io.github.hotloop.analysis;

import io.github.hotloop.knowledge.BoxingFacts;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Method;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Stmt;
import io.github.hotloop.tree.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the place where a boxed number stands makes of it. */
public enum BoxUse {
  /** Nothing: the expression is a statement of its own. */
  NONE,
  /** Only the number counts; a primitive does as well. */
  NUMBER,
  /** It needs an object, and would box a primitive by itself to the same end. */
  BOXED,
  /** It needs an object, or may; a primitive might mean something else unless boxed by hand. */
  EXPLICIT,
  /** Which object it is counts, or whether it is null. */
  IDENTITY;

  private static final Set<String> MONITOR = Set.of("wait", "notify", "notifyAll");

  /** Calls on a box that a primitive answers as well, by a static method, a cast or itself. */
  private static final Set<String> ANSWERED =
      Set.of(
          "byteValue",
          "shortValue",
          "charValue",
          "intValue",
          "longValue",
          "floatValue",
          "doubleValue",
          "hashCode",
          "toString",
          "compareTo",
          "equals",
          "isNaN",
          "isInfinite");

  private static final Set<String> PLAIN = Set.of("Object", "Number", "Comparable");

  private static final List<String> KEEPERS =
      List.of("java.util.IdentityHashMap", "java.util.WeakHashMap", "java.lang.ref.Reference");

  /** What becomes of the value of an expression that is such a box. */
  public static BoxUse of(Expr value, Box box) {
    Node parent = value.parent().orElse(value);
    if (Concats.isStatement(value) || isVoidBody(value, parent)) {
      return NONE;
    } else if (parent instanceof Expr.Binary both) {
      return operand(value, both);
    } else if (parent instanceof Expr.Unary || parent instanceof Expr.Index) {
      return NUMBER;
    } else if (parent instanceof Expr.Cast cast) {
      // A type variable goes by its bound, and takes no primitive.
      boolean plain = PLAIN.contains(cast.target().text()) || cast.target().type().isPrimitive();
      return plain ? stored(cast.target().type(), box) : EXPLICIT;
    } else if (parent instanceof Expr.Conditional choice) {
      boolean first = choice.whenTrue().site() == value.site();
      Expr other = first ? choice.whenFalse() : choice.whenTrue();
      return other.type().isPrimitive() ? NUMBER : EXPLICIT;
    } else if (parent instanceof Expr.Assign assign) {
      return assigned(assign, box);
    } else if (parent instanceof Decl.Variable variable) {
      return variable.type().isEmpty()
          ? EXPLICIT
          : stored(variable.site().file().typeOf(variable), box);
    } else if (parent instanceof Expr.Invocation call) {
      boolean receives = call.receiver().filter(r -> r.site() == value.site()).isPresent();
      return receives ? called(call, box) : argument(value, call);
    } else if (parent instanceof Expr.NewArray array) {
      return array.dimensions().isEmpty() ? EXPLICIT : NUMBER;
    } else if (parent instanceof Expr.New made) {
      return KEEPERS.stream().anyMatch(made.type()::isSubtypeOf) ? IDENTITY : EXPLICIT;
    } else if (parent instanceof Expr.Lambda lambda) {
      return given(lambda);
    } else if (parent instanceof Stmt.Return) {
      return returned(parent, box);
    } else if (parent instanceof Stmt.Switch choice) {
      return selector(choice.cases());
    } else if (parent instanceof Expr.SwitchExpr choice) {
      return selector(choice.cases());
    }
    boolean asked =
        parent instanceof Expr.InstanceOf
            || parent instanceof Expr.MethodRef
            || parent instanceof Stmt.Sync;
    return asked ? IDENTITY : EXPLICIT;
  }

  /** The body of a lambda that is passed to {@code forEach}: what it gives is thrown away. */
  private static boolean isVoidBody(Expr value, Node parent) {
    return parent instanceof Expr.Lambda lambda
        && lambda.parent().orElse(lambda) instanceof Expr.Invocation call
        && call.name().startsWith("forEach")
        && Loops.runsPerElement(lambda)
        && !(value instanceof Expr.Name);
  }

  private static BoxUse operand(Expr value, Expr.Binary both) {
    boolean compares = both.op() == Expr.Binary.Op.EQUAL || both.op() == Expr.Binary.Op.NOT_EQUAL;
    if (compares) {
      Expr other = both.left().site() == value.site() ? both.right() : both.left();
      return other.type().isPrimitive() ? NUMBER : IDENTITY;
    }
    return NUMBER; // A sum is a number, or a string that reads the same.
  }

  /** Where a variable of that type takes it, or a cast to it. */
  private static BoxUse stored(Type target, Box box) {
    if (target.isPrimitive()) {
      return NUMBER;
    }
    boolean above =
        target.is(box.qualifiedName())
            || target.is("java.lang.Object")
            || target.is("java.lang.Number")
            || target.is("java.lang.Comparable")
            || target.is("java.io.Serializable");
    return above ? BOXED : EXPLICIT;
  }

  private static BoxUse assigned(Expr.Assign assign, Box box) {
    Type target = assign.target().type();
    if (assign.op().isPresent()) {
      boolean sum = target.isPrimitive() || target.is("java.lang.String");
      return sum || Box.of(target).isPresent() ? NUMBER : EXPLICIT;
    }
    return stored(target, box);
  }

  private static BoxUse called(Expr.Invocation call, Box box) {
    if (MONITOR.contains(call.name())) {
      return IDENTITY;
    } else if (!ANSWERED.contains(call.name()) || mayBeStatement(call)) {
      return EXPLICIT;
    }
    return switch (call.name()) {
      case "equals" -> {
        boolean same = call.arguments().get(0).type().is(box.primitive());
        yield same ? NUMBER : EXPLICIT;
      }
      case "compareTo" -> {
        Type other = call.arguments().get(0).type();
        yield other.isPrimitive() || Box.of(other).isPresent() ? NUMBER : EXPLICIT;
      }
      default -> NUMBER;
    };
  }

  /** Whether a call may stand where a call can, but not every expression. */
  private static boolean mayBeStatement(Expr.Invocation call) {
    boolean gives = call.parent().orElse(call) instanceof Expr.Lambda lambda && mayBeVoid(lambda);
    return Concats.isStatement(call) || gives;
  }

  private static boolean mayBeVoid(Expr.Lambda lambda) {
    return !Loops.runsPerElement(lambda)
        || (lambda.parent().orElse(lambda) instanceof Expr.Invocation call
            && (call.name().startsWith("forEach") || call.name().equals("peek")));
  }

  private static BoxUse argument(Expr value, Expr.Invocation call) {
    Method method = call.method();
    int index = 0;
    while (call.arguments().get(index).site() != value.site()) {
      index++;
    }
    if (call.receiver().filter(r -> KEEPERS.stream().anyMatch(r.type()::isSubtypeOf)).isPresent()) {
      return IDENTITY;
    }
    // Where the argument's type keeps a host from choosing among overloads, any of them will do.
    String owner =
        method.isKnown() ? method.owner() : call.receiver().map(r -> r.type().name()).orElse("");
    boolean prints = BoxingFacts.load().printsAlike(owner, call.name());
    if (BoxingFacts.load().boxes(owner, call.name()) && isOfTheJdk(call)) {
      return BOXED;
    } else if (!method.isKnown() && prints && call.arguments().size() == 1) {
      return NUMBER;
    } else if (method.parameters().size() != call.arguments().size()) {
      return EXPLICIT;
    }
    String parameter = method.parameters().get(index);
    if (prints && parameter.equals("java.lang.Object")) {
      return NUMBER;
    } else if (!isPrimitive(parameter) || method.isVarargs()) {
      return EXPLICIT;
    }
    return BoxingFacts.load().isNumeric(method) || othersFit(call, method, index)
        ? NUMBER
        : EXPLICIT;
  }

  /** A subclass of a known type may have overloads of its own. */
  private static boolean isOfTheJdk(Expr.Invocation call) {
    return call.receiver().filter(r -> r.type().name().startsWith("java.")).isPresent()
        || call.method().isStatic();
  }

  /**
   * Whether no other argument is boxed or unboxed. Then the method is found without boxing as well
   * as with it: JLS 15.12.2.2 finds it among methods that 15.12.2.3 preferred it to already.
   */
  private static boolean othersFit(Expr.Invocation call, Method method, int index) {
    for (int i = 0; i < call.arguments().size(); i++) {
      Type type = call.arguments().get(i).type();
      boolean fits =
          type.isKnown() && type.isPrimitive() == isPrimitive(method.parameters().get(i));
      if (i != index && !fits) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPrimitive(String type) {
    return Type.primitive(type).isPrimitive();
  }

  private static BoxUse returned(Node from, Box box) {
    for (Optional<Node> up = from.parent(); up.isPresent(); up = up.get().parent()) {
      if (up.get() instanceof Expr.Lambda lambda) {
        return given(lambda);
      } else if (up.get() instanceof Decl.MethodDecl method) {
        return method.returnType().map(type -> stored(type.type(), box)).orElse(EXPLICIT);
      }
    }
    return EXPLICIT;
  }

  /**
   * What a lambda gives is boxed where its type asks for that. What the body gives has no say in
   * overload resolution unless the types of the parameters are written, or there are none (JLS
   * 15.12.2.2, 15.12.2.5).
   */
  private static BoxUse given(Expr.Lambda lambda) {
    boolean implicit =
        !lambda.parameters().isEmpty()
            && lambda.parameters().stream().allMatch(parameter -> parameter.type().isEmpty());
    return implicit ? BOXED : EXPLICIT;
  }

  /** A label that is a pattern or null asks for the object. */
  private static BoxUse selector(List<Stmt.Case> cases) {
    return cases.stream().flatMap(group -> group.labels().stream()).allMatch(BoxUse::isNumber)
        ? NUMBER
        : IDENTITY;
  }

  private static boolean isNumber(Expr label) {
    return label.site().file().constantOf(label).isPresent();
  }
}
