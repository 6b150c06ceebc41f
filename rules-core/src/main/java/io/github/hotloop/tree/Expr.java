package io.github.hotloop.tree;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An expression, or what stands where one can: a type, a pattern, an annotation. */
public sealed interface Expr extends Node {

  /** The type of this expression as the host knows it, {@link Type#UNKNOWN} where it does not. */
  default Type type() {
    return site().file().typeOf(this);
  }

  /** A simple name: a variable, a type, a package, {@code this} or {@code super}. */
  record Name(Site site, String name) implements Expr {
    @Override
    public List<Node> children() {
      return List.of();
    }
  }

  /** {@code target.name}, whatever the name means; {@code Outer.this} is one too. */
  record Select(Site site, Expr target, String name) implements Expr {
    @Override
    public List<Node> children() {
      return Node.list(target);
    }
  }

  /** A literal. Adjacent string literals joined by {@code +} are one, as is {@code -1}. */
  record Literal(Site site, Kind kind) implements Expr {
    /** What sort of literal; a folded string is {@code STRING} even with text blocks in it. */
    public enum Kind {
      INT,
      LONG,
      FLOAT,
      DOUBLE,
      CHAR,
      STRING,
      BOOLEAN,
      NULL
    }

    @Override
    public List<Node> children() {
      return List.of();
    }
  }

  /** A prefix or postfix operator. */
  record Unary(Site site, Op op, Expr operand) implements Expr {
    /** The operators of JLS 15.14 and 15.15. */
    public enum Op {
      PLUS,
      MINUS,
      NOT,
      COMPLEMENT,
      PRE_INC,
      PRE_DEC,
      POST_INC,
      POST_DEC;

      /** Whether the operator stores into its operand. */
      public boolean writes() {
        return ordinal() >= PRE_INC.ordinal();
      }
    }

    @Override
    public List<Node> children() {
      return Node.list(operand);
    }
  }

  /** A binary operator; chains lean to the left as in JLS 15. */
  record Binary(Site site, Op op, Expr left, Expr right) implements Expr {
    /** The operators of JLS 15.17 to 15.24, without {@code instanceof}. */
    public enum Op {
      TIMES("*"),
      DIVIDE("/"),
      REMAINDER("%"),
      PLUS("+"),
      MINUS("-"),
      SHIFT_LEFT("<<"),
      SHIFT_RIGHT(">>"),
      SHIFT_RIGHT_UNSIGNED(">>>"),
      LESS("<"),
      LESS_EQUAL("<="),
      GREATER(">"),
      GREATER_EQUAL(">="),
      EQUAL("=="),
      NOT_EQUAL("!="),
      AND("&"),
      XOR("^"),
      OR("|"),
      AND_THEN("&&"),
      OR_ELSE("||");

      private final String symbol;

      Op(String symbol) {
        this.symbol = symbol;
      }

      /** The operator as written in Java. */
      public String symbol() {
        return symbol;
      }

      /**
       * The operator written {@code symbol}.
       *
       * @throws IllegalArgumentException if there is none
       */
      public static Op of(String symbol) {
        return Arrays.stream(values())
            .filter(op -> op.symbol.equals(symbol))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No operator: " + symbol));
      }
    }

    @Override
    public List<Node> children() {
      return Node.list(left, right);
    }
  }

  /** {@code target = value}, or {@code target op= value} when {@code op} is present. */
  record Assign(Site site, Optional<Binary.Op> op, Expr target, Expr value) implements Expr {
    @Override
    public List<Node> children() {
      return Node.list(target, value);
    }
  }

  /** {@code condition ? whenTrue : whenFalse}. */
  record Conditional(Site site, Expr condition, Expr whenTrue, Expr whenFalse) implements Expr {
    @Override
    public List<Node> children() {
      return Node.list(condition, whenTrue, whenFalse);
    }
  }

  /** A cast; an intersection is one type. */
  record Cast(Site site, TypeUse target, Expr operand) implements Expr {
    @Override
    public List<Node> children() {
      return Node.list(target, operand);
    }
  }

  /** {@code operand instanceof test}; the test is a {@link TypeUse} or a pattern. */
  record InstanceOf(Site site, Expr operand, Expr test) implements Expr {
    @Override
    public List<Node> children() {
      return Node.list(operand, test);
    }
  }

  /** A call; {@code this(…)} and {@code super(…)} are calls of that name. No type arguments. */
  record Invocation(Site site, Optional<Expr> receiver, String name, List<Expr> arguments)
      implements Expr {
    @Override
    public List<Node> children() {
      return Node.list(receiver, arguments);
    }

    /** The called method as the host knows it, {@link Method#UNKNOWN} where it does not. */
    public Method method() {
      return site.file().methodOf(this);
    }
  }

  /** {@code outer.new T(…) { body }}. */
  record New(
      Site site,
      Optional<Expr> outer,
      TypeUse created,
      List<Expr> arguments,
      Optional<Decl.TypeDecl> body)
      implements Expr {
    @Override
    public List<Node> children() {
      return Node.list(outer, created, arguments, body);
    }
  }

  /** {@code new T[d]…} or {@code new T[] {…}}; {@code element} is T without any brackets. */
  record NewArray(
      Site site, TypeUse element, List<Expr> dimensions, Optional<ArrayInit> initializer)
      implements Expr {
    @Override
    public List<Node> children() {
      return Node.list(element, dimensions, initializer);
    }
  }

  /** {@code {a, b}} as an initialiser or as the value of an annotation's element. */
  record ArrayInit(Site site, List<Expr> elements) implements Expr {
    @Override
    public List<Node> children() {
      return Node.list(elements);
    }
  }

  /** {@code array[index]}. */
  record Index(Site site, Expr array, Expr index) implements Expr {
    @Override
    public List<Node> children() {
      return Node.list(array, index);
    }
  }

  /** A lambda; the body is an {@link Expr} or a {@link Stmt.Block}. */
  record Lambda(Site site, List<Decl.Variable> parameters, Node body) implements Expr {
    @Override
    public List<Node> children() {
      return Node.list(parameters, body);
    }
  }

  /**
   * {@code target::name}; the name of a constructor is {@code new}. A target of plain dotted names
   * is a {@link Name} or {@link Select}, anything with brackets is a {@link TypeUse}.
   */
  record MethodRef(Site site, Expr target, String name) implements Expr {
    @Override
    public List<Node> children() {
      return Node.list(target);
    }
  }

  /** A switch that has a value. */
  record SwitchExpr(Site site, Expr selector, List<Stmt.Case> cases) implements Expr {
    @Override
    public List<Node> children() {
      return Node.list(selector, cases);
    }
  }

  /** {@code T.class}. */
  record ClassLiteral(Site site, TypeUse named) implements Expr {
    @Override
    public List<Node> children() {
      return Node.list(named);
    }
  }

  /** An annotation; {@code name = value} pairs are {@link Assign}, a lone value is itself. */
  record Annotation(Site site, String name, List<Expr> arguments) implements Expr {
    @Override
    public List<Node> children() {
      return Node.list(arguments);
    }

    /** The last part of the name as written. */
    public String simpleName() {
      return name.substring(name.lastIndexOf('.') + 1);
    }
  }

  /** A type as written: a leaf, with its arguments, brackets and own annotations in the text. */
  record TypeUse(Site site) implements Expr {
    @Override
    public List<Node> children() {
      return List.of();
    }
  }

  /** {@code T name} as a pattern. */
  record TypePattern(Site site, Decl.Variable variable) implements Expr {
    @Override
    public List<Node> children() {
      return Node.list(variable);
    }
  }

  /** {@code R(p, q)} as a pattern. */
  record RecordPattern(Site site, TypeUse matched, List<Expr> parts) implements Expr {
    @Override
    public List<Node> children() {
      return Node.list(matched, parts);
    }
  }

  /** What has no kind of its own, with what it contains. */
  record OtherExpr(Site site, List<Node> parts) implements Expr {
    @Override
    public List<Node> children() {
      return Node.list(parts);
    }
  }
}
