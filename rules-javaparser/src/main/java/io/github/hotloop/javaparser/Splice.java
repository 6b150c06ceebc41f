package io.github.hotloop.javaparser;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.Optional;

/**
 * Makes the tree of a text from that of an earlier one, by parsing only what has changed: the body
 * of a method, members of a class, or imports. What was learnt about the types in all else is kept
 * as far as it stays true.
 */
final class Splice {
  private final Units units;
  private final SpliceMembers members;
  private final SpliceImports imports;

  Splice(Units units) {
    this.units = units;
    this.members = new SpliceMembers(units);
    this.imports = new SpliceImports(units);
  }

  /**
   * Changes a unit to be the tree of another text; false, and the unit as it was, if only a parse
   * of the whole gives that. Of its nodes only the tokens tell where they are from then on.
   */
  boolean apply(CompilationUnit unit, Decoded before, Decoded after) {
    Edit edit = Edit.between(before, after);
    return before.text().equals(after.text())
        || body(unit.getTypes(), edit)
        || members.apply(unit, edit)
        || imports.apply(unit, edit);
  }

  /** Looks for a method's body, in no other method's body, that all of an edit lies inside of. */
  private boolean body(Iterable<? extends BodyDeclaration<?>> among, Edit edit) {
    for (BodyDeclaration<?> member : among) {
      if (member instanceof TypeDeclaration<?> type) {
        if (body(type.getMembers(), edit)) {
          return true;
        }
      } else if (member instanceof MethodDeclaration method && method.getBody().isPresent()) {
        BlockStmt body = method.getBody().get();
        Gap gap = new Gap(Positions.first(body), Positions.last(body));
        if (gap.holds(edit)) {
          return replace(method, gap, edit);
        }
      }
    }
    return false;
  }

  /** Nobody sees into a body from outside: all that was learnt outside of it stays true. */
  private boolean replace(MethodDeclaration method, Gap gap, Edit edit) {
    BlockStmt body = method.getBody().orElseThrow();
    // To the solver a type declared in a body means something to the method's own header.
    if (declaresTypes(body)) {
      return false;
    }
    String text = "{" + edit.after(gap.in(edit.before())) + "}";
    Optional<BlockStmt> parsed = units.block(text).filter(made -> !declaresTypes(made));
    if (parsed.isEmpty()) {
      return false;
    }
    gap.fill(new Gap(Positions.first(parsed.get()), Positions.last(parsed.get())));
    NodeList<Statement> statements = parsed.get().getStatements();
    parsed.get().setStatements(new NodeList<>());
    body.setStatements(statements);
    Locals.forget(body);
    Inferences.changed(method);
    return true;
  }

  /** Whether a class or the like is declared in some code. */
  static boolean declaresTypes(Node code) {
    return code.findFirst(TypeDeclaration.class).isPresent();
  }

  /** Whether it has no header, because its members stand directly in the file. */
  static boolean isBare(TypeDeclaration<?> type) {
    return type instanceof ClassOrInterfaceDeclaration implicit && implicit.isCompact();
  }
}
