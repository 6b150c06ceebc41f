package io.github.hotloop.javaparser;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Declarations that come, go or change in a unit, and where that may be noticed. Of a field or a
 * method only code can notice it that has its name in it; of an import, code with its name in it or
 * with that of a member whose declaration has. All else may be noticed everywhere: what takes a
 * lambda, for one, is any interface that has one method.
 */
final class Mentions {
  private final Set<String> names = new HashSet<>();
  private boolean everywhere;
  private boolean spreads;

  /** Notes members of a type. */
  void add(TypeDeclaration<?> owner, List<? extends BodyDeclaration<?>> members) {
    members.forEach(member -> add(owner, member));
  }

  private void add(TypeDeclaration<?> owner, BodyDeclaration<?> member) {
    boolean mayTakeLambda = owner instanceof ClassOrInterfaceDeclaration type && type.isInterface();
    if (mayTakeLambda) {
      everywhere = true;
    } else if (member instanceof FieldDeclaration field) {
      field.getVariables().forEach(variable -> names.add(variable.getNameAsString()));
    } else if (member instanceof MethodDeclaration method) {
      names.add(method.getNameAsString());
      names.add("::"); // Looking for one method, the solver resolves what all of them throw.
    } else if (!(member instanceof InitializerDeclaration)) {
      everywhere = true;
    }
  }

  /** Notes an import. */
  void add(ImportDeclaration imported) {
    names.add(imported.getName().getIdentifier());
    everywhere |= imported.isAsterisk() || imported.isModule();
    spreads = true;
  }

  /** Gives up what was learnt where a declaration may be noticed. */
  void forget(CompilationUnit unit) {
    int known = -1;
    while (spreads && !everywhere && known < names.size()) {
      known = names.size();
      unit.getTypes().forEach(this::spread);
    }
    unit.getTypes().forEach(this::forget);
  }

  /** Notes members whose declarations mention a name. */
  private void spread(TypeDeclaration<?> type) {
    JavaToken end =
        type.getMembers().getFirst().map(Positions::first).orElseGet(() -> Positions.last(type));
    everywhere |= mentioned(type, end);
    for (BodyDeclaration<?> member : type.getMembers()) {
      if (member instanceof TypeDeclaration<?> inner) {
        spread(inner);
      } else if (mentioned(member, endOfHeader(member))) {
        add(type, member);
      }
    }
  }

  private static JavaToken endOfHeader(BodyDeclaration<?> member) {
    return member instanceof MethodDeclaration method && method.getBody().isPresent()
        ? Positions.first(method.getBody().get())
        : Positions.last(member);
  }

  private void forget(BodyDeclaration<?> member) {
    if (!(member instanceof TypeDeclaration<?>)) {
      if (everywhere || mentioned(member, Positions.last(member))) {
        Inferences.clear(member);
      }
      return;
    }
    WrittenTypes.forget(member);
    for (Node child : member.getChildNodes()) {
      if (child instanceof BodyDeclaration<?> inner) {
        forget(inner);
      } else {
        Inferences.clear(child);
      }
    }
  }

  private boolean mentioned(Node from, JavaToken to) {
    JavaToken token = Positions.first(from);
    while (token != to && !names.contains(token.getText())) {
      token = token.getNextToken().orElseThrow();
    }
    return names.contains(token.getText());
  }
}
