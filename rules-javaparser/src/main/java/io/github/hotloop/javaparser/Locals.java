package io.github.hotloop.javaparser;

import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithParameters;
import com.github.javaparser.ast.nodeTypes.NodeWithStatements;
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.TryStmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the local variable or parameter that a name stands for. The symbol solver can do that too,
 * but at a price, and in a switch over an enum it takes locals for the enum's constants.
 */
final class Locals {
  /** The names that patterns of a body declare: to look for them at each use costs too much. */
  private static final DataKey<Set<String>> PATTERNS = new DataKey<>() {};

  /** The fields that a type declares itself, by name. */
  private static final DataKey<Map<String, VariableDeclarator>> FIELDS = new DataKey<>() {};

  private static final DataKey<Node> WHOLE_SUM = new DataKey<>() {};

  private Locals() {}

  /** The variable that a name stands for, if that can be told without the solver. */
  static Optional<Node> variable(Expression e) {
    return e instanceof NameExpr name ? find(name).or(() -> field(name)) : Optional.empty();
  }

  /**
   * The {@link VariableDeclarator} or {@link Parameter} in whose scope the name is used; empty if
   * it is something else, or if a pattern might declare it.
   */
  static Optional<Node> find(NameExpr use) {
    return find(use, use.getNameAsString());
  }

  /** The same for a node that is used as a name, whatever the parser took it for. */
  static Optional<Node> find(Node use, String name) {
    Node inner = wholeSum(use);
    Optional<Node> outer = inner.getParentNode();
    while (outer.isPresent()) {
      Optional<Node> found = declaredIn(outer.get(), inner, name);
      if (found.isPresent()) {
        Node body = outerBody(inner);
        return found.filter(variable -> !mayBePattern(body, name));
      }
      if (outer.get() instanceof BodyDeclaration<?>) {
        return Optional.empty();
      }
      inner = wholeSum(outer.get());
      outer = inner.getParentNode();
    }
    return Optional.empty();
  }

  /**
   * The field that a name stands for, if the innermost class around it declares one of that name
   * itself and no local variable comes before it; empty also where that takes more to find out.
   * Only for a name for which {@link #find} has found nothing.
   */
  static Optional<VariableDeclarator> field(NameExpr use) {
    Node member = use;
    Node owner = parent(member);
    if (owner instanceof SwitchEntry) {
      return Optional.empty(); // It may be a constant of an enum.
    }
    while (owner != null && !(member instanceof BodyDeclaration<?>)) {
      member = owner;
      owner = parent(member);
    }
    String name = use.getNameAsString();
    return owner instanceof TypeDeclaration<?> type
            && !(member instanceof TypeDeclaration<?>)
            && !mayBePattern(outerBody(use), name)
        ? declared(type, name)
        : Optional.empty();
  }

  private static Node parent(Node node) {
    return node.getParentNode().orElse(null);
  }

  private static Optional<VariableDeclarator> declared(TypeDeclaration<?> type, String name) {
    if (!type.containsData(FIELDS)) {
      Map<String, VariableDeclarator> fields = new HashMap<>();
      for (BodyDeclaration<?> member : type.getMembers()) {
        if (member instanceof FieldDeclaration field) {
          field.getVariables().forEach(v -> fields.putIfAbsent(v.getNameAsString(), v));
        }
      }
      type.setData(FIELDS, fields);
    }
    return Optional.ofNullable(type.getData(FIELDS).get(name));
  }

  /** The outermost of the binary expressions that directly hold a node; they may be thousands. */
  private static Node wholeSum(Node node) {
    List<Node> passed = new ArrayList<>();
    Node top = node;
    while (top.getParentNode().orElse(null) instanceof BinaryExpr sum) {
      if (sum.containsData(WHOLE_SUM)) {
        top = sum.getData(WHOLE_SUM);
        break;
      }
      passed.add(sum);
      top = sum;
    }
    for (Node sum : passed) {
      sum.setData(WHOLE_SUM, top);
    }
    return top;
  }

  private static Optional<Node> declaredIn(Node scope, Node inner, String name) {
    if (scope instanceof NodeWithStatements<?> block) {
      return earlier(block.getStatements(), inner, name);
    } else if (scope instanceof SwitchNode choice) {
      return inCases(choice.getEntries(), inner, name);
    } else if (scope instanceof LambdaExpr lambda) {
      return parameter(lambda.getParameters(), name);
    } else if (scope instanceof ForEachStmt loop && inner == loop.getBody()) {
      return variable(loop.getVariable(), name);
    } else if (scope instanceof ForStmt loop) {
      return inExpressions(loop.getInitialization(), name);
    } else if (scope instanceof TryStmt attempt
        && (inner == attempt.getTryBlock() || attempt.getResources().contains(inner))) {
      return inExpressions(attempt.getResources(), name);
    } else if (scope instanceof CatchClause clause) {
      return parameter(List.of(clause.getParameter()), name);
    } else if (scope instanceof NodeWithParameters<?> callable) {
      return parameter(callable.getParameters(), name);
    }
    return Optional.empty();
  }

  /** Colon cases share one scope. */
  private static Optional<Node> inCases(List<SwitchEntry> entries, Node inner, String name) {
    for (SwitchEntry entry : entries) {
      if (entry == inner) {
        break;
      }
      Optional<Node> found =
          entry.getType() == SwitchEntry.Type.STATEMENT_GROUP
              ? earlier(entry.getStatements(), inner, name)
              : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Node> earlier(NodeList<Statement> statements, Node inner, String name) {
    for (Statement statement : statements) {
      if (statement instanceof ExpressionStmt local) {
        Optional<Node> found = variable(local.getExpression(), name);
        if (found.isPresent()) {
          return found;
        }
      }
      if (statement == inner) {
        break;
      }
    }
    return Optional.empty();
  }

  private static Optional<Node> inExpressions(NodeList<Expression> expressions, String name) {
    return expressions.stream().flatMap(e -> variable(e, name).stream()).findFirst();
  }

  private static Optional<Node> variable(Expression e, String name) {
    return e instanceof VariableDeclarationExpr declaration
        ? declaration.getVariables().stream()
            .filter((VariableDeclarator variable) -> variable.getNameAsString().equals(name))
            .<Node>map(variable -> variable)
            .findFirst()
        : Optional.empty();
  }

  private static Optional<Node> parameter(List<Parameter> parameters, String name) {
    return parameters.stream()
        .filter(parameter -> parameter.getNameAsString().equals(name))
        .<Node>map(parameter -> parameter)
        .findFirst();
  }

  /** Gives up what was noted about a node whose content changed, and about all that holds it. */
  static void forget(Node changed) {
    for (Optional<Node> at = Optional.of(changed); at.isPresent(); at = at.get().getParentNode()) {
      at.get().removeData(PATTERNS);
      at.get().removeData(FIELDS);
    }
  }

  private static Node outerBody(Node node) {
    Node body = node;
    while (body.getParentNode().isPresent() && !(body instanceof BodyDeclaration<?>)) {
      body = body.getParentNode().get();
    }
    return body;
  }

  private static boolean mayBePattern(Node body, String name) {
    if (!body.containsData(PATTERNS)) {
      Set<String> names =
          body.findAll(TypePatternExpr.class).stream()
              .map(TypePatternExpr::getNameAsString)
              .collect(Collectors.toSet());
      body.setData(PATTERNS, names);
    }
    return body.getData(PATTERNS).contains(name);
  }
}
