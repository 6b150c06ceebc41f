package io.github.hotloop.testing;

import io.github.hotloop.fix.Fix;
import io.github.hotloop.fix.Safety;
import io.github.hotloop.fix.TextEdit;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Span;
import io.github.hotloop.tree.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Other ways to write a case that must change nothing in what is found on which line. */
final class Variants {
  private Variants() {}

  /** The variants of a file by name; all compile where the file does. */
  static Map<String, String> of(SourceFile file) {
    Map<String, String> all = new LinkedHashMap<>();
    String text = file.text();
    all.put("CRLF", text.replace("\n", "\r\n"));
    all.put("tabs", text.replaceAll("(?m)^( +)", "\t"));
    all.put("redundant parentheses", edited(file, parentheses(file)));
    all.put("qualified names", edited(file, qualifiedNames(file)));
    all.put("var", edited(file, inferredTypes(file)));
    return all;
  }

  /** The file with every top-level type annotated. */
  static String suppressed(SourceFile file, String name) {
    List<TextEdit> edits = new ArrayList<>();
    for (Decl declaration : file.root().declarations()) {
      int start = declaration.span().start();
      edits.add(
          new TextEdit(new Span(start, start), "@SuppressWarnings({\"x\", \"" + name + "\"}) "));
    }
    return edited(file, edits);
  }

  private static String edited(SourceFile file, List<TextEdit> edits) {
    // Variables that are declared together share one type.
    List<TextEdit> distinct = edits.stream().distinct().toList();
    return new Fix("variant", Safety.SAFE, Optional.empty(), distinct).applyTo(file.text());
  }

  private static List<TextEdit> parentheses(SourceFile file) {
    List<TextEdit> edits = new ArrayList<>();
    for (Expr.Assign assign : file.all(Expr.Assign.class)) {
      wrap(assign.value(), edits);
    }
    for (Expr.Invocation call : file.all(Expr.Invocation.class)) {
      call.arguments().forEach(argument -> wrap(argument, edits));
    }
    for (Stmt.If choice : file.all(Stmt.If.class)) {
      wrap(choice.condition(), edits);
    }
    return edits;
  }

  /** Names alone: wrapping what holds another wrapped expression would make edits meet. */
  private static void wrap(Expr expr, List<TextEdit> edits) {
    if (expr instanceof Expr.Name || expr instanceof Expr.Literal) {
      edits.add(new TextEdit(expr.span(), "((" + expr.text() + "))"));
    }
  }

  private static List<TextEdit> qualifiedNames(SourceFile file) {
    List<TextEdit> edits = new ArrayList<>();
    for (Expr.TypeUse type : file.all(Expr.TypeUse.class)) {
      boolean plain = type.text().matches("[A-Z]\\w*");
      boolean declared = type.parent().orElse(type) instanceof Decl.Variable;
      String name = file.typeOf(type).name();
      if (plain && declared && name.startsWith("java.") && name.endsWith("." + type.text())) {
        edits.add(new TextEdit(type.span(), name));
      }
    }
    return edits;
  }

  private static List<TextEdit> inferredTypes(SourceFile file) {
    List<TextEdit> edits = new ArrayList<>();
    for (Stmt.Local local : file.all(Stmt.Local.class)) {
      Decl.Variable variable = local.variables().get(0);
      Optional<Node> value = variable.initializer().map(Node.class::cast);
      if (local.variables().size() == 1
          && variable.type().filter(type -> type.text().equals("String")).isPresent()
          && value.filter(v -> v instanceof Expr.Literal && !v.text().equals("null")).isPresent()) {
        edits.add(new TextEdit(variable.type().get().span(), "var"));
      }
    }
    return edits;
  }
}
