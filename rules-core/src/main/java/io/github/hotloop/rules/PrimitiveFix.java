package io.github.hotloop.rules;

import io.github.hotloop.analysis.Box;
import io.github.hotloop.analysis.BoxUse;
import io.github.hotloop.analysis.BoxedVariable;
import io.github.hotloop.fix.Edits;
import io.github.hotloop.fix.Fix;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Modifier;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.Scan;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Span;
import io.github.hotloop.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Declares a boxed variable as a primitive, and what is done to it accordingly. */
final class PrimitiveFix {
  private PrimitiveFix() {}

  /** The fix; empty where none can be right. */
  static Optional<Fix> of(BoxedVariable boxed) {
    Decl.Variable variable = boxed.variable();
    List<BoxedVariable> together = new ArrayList<>();
    for (Decl.Variable one : declaredTogether(variable)) {
      Optional<BoxedVariable> also = BoxedVariable.of(one);
      if (also.isEmpty() || !also.get().isNeverNull() || also.get().isIdentified()) {
        return Optional.empty();
      } else if (becomesConstant(one)) {
        return Optional.empty(); // Loops and branches on constants compile differently.
      }
      together.add(also.get());
    }
    Edits edits = Edits.in(variable.site().file());
    edits.replace(writtenType(together.get(0).variable()), boxed.box().primitive());
    for (BoxedVariable one : together) {
      rewrite(one, edits);
    }
    if (variable.kind() == Decl.Variable.Kind.FIELD) {
      fieldCaveats(boxed, edits);
    }
    return Optional.of(edits.build("Declare it as `" + boxed.box().primitive() + "`"));
  }

  private static boolean becomesConstant(Decl.Variable variable) {
    return variable.modifiers().contains(Modifier.FINAL)
        && variable.initializer().flatMap(variable.site().file()::constantOf).isPresent();
  }

  /** The variables that share the type as it is written, the first one first. */
  private static List<Decl.Variable> declaredTogether(Decl.Variable variable) {
    Node parent = variable.parent().orElse(variable);
    if (parent instanceof Stmt.Local local) {
      return local.variables();
    } else if (parent instanceof Decl.TypeDecl type) {
      return type.members().stream()
          .filter(member -> member instanceof Decl.Variable)
          .map(member -> (Decl.Variable) member)
          .filter(member -> writtenType(member).equals(writtenType(variable)))
          .toList();
    }
    return List.of(variable);
  }

  private static Span writtenType(Decl.Variable variable) {
    if (variable.type().isPresent()) {
      return variable.type().get().span();
    }
    String text = variable.site().file().text();
    int at = Scan.find(text, variable.span().start(), variable.nameStart(), "var");
    return new Span(at, at + "var".length());
  }

  private static void rewrite(BoxedVariable boxed, Edits edits) {
    Box box = boxed.box();
    // As the file writes it: another class may go by the simple name.
    String name = boxed.variable().type().map(Node::text).orElse(box.simpleName());
    for (BoxedVariable.Store store : boxed.stores()) {
      store.value().ifPresent(value -> unbox(value, box, name, edits));
    }
    for (Expr value : boxed.values()) {
      if (BoxUse.of(value, box) == BoxUse.EXPLICIT) {
        edits.insert(value.site().outer().start(), name + ".valueOf(");
        edits.insert(value.site().outer().end(), ")");
      } else {
        BoxedCalls.rewrite(value, box, name, edits);
      }
    }
    if (boxed.objects().size() > 1) {
      edits.caveat("each use as an object gets a box of its own");
    }
  }

  /** {@code Long.valueOf(x)} gives way to {@code x}, where that needs no cast. */
  private static void unbox(Expr value, Box box, String name, Edits edits) {
    Optional<Expr> inside = BoxedVariable.boxedByHand(value);
    if (inside.isEmpty()) {
      return;
    }
    Span argument = inside.get().site().outer();
    if (box.takes(inside.get().type())) {
      edits.replace(new Span(value.span().start(), argument.start()), "");
      edits.replace(new Span(argument.end(), value.span().end()), "");
    } else if (inside.get().type().is("java.lang.String") && box != Box.CHARACTER) {
      String number = box.primitive();
      String parse = ".parse" + Character.toUpperCase(number.charAt(0)) + number.substring(1);
      edits.replace(new Span(value.span().start(), argument.start()), name + parse + "(");
    }
  }

  private static void fieldCaveats(BoxedVariable boxed, Edits edits) {
    Decl.TypeDecl owner = (Decl.TypeDecl) boxed.variable().parent().orElseThrow();
    boolean plain =
        owner.extending().isEmpty()
            && owner.implementing().isEmpty()
            && owner.annotations().isEmpty();
    boolean wide = boxed.box() == Box.LONG || boxed.box() == Box.DOUBLE;
    if (!plain) {
      edits.caveat("serialization and frameworks see the type of a field");
    } else if (isNamedInText(boxed.variable())) {
      edits.caveat("the field's name is written as a string: reflection sees its type");
    } else if (!startsFirst(boxed.variable(), owner)) {
      edits.caveat("who reads the field before its initializer ran sees 0, not null");
    } else if (wide && !boxed.variable().modifiers().contains(Modifier.VOLATILE)) {
      edits.caveat("another thread may see half of a write to the field");
    }
  }

  /** As {@code AtomicReferenceFieldUpdater} and the other ways of reflection want it. */
  private static boolean isNamedInText(Decl.Variable field) {
    SourceFile file = field.site().file();
    return file.all(Expr.Literal.class).stream()
        .anyMatch(literal -> file.constantOf(literal).equals(Optional.of(field.name())));
  }

  /** Whether nothing that runs before its initializer can read the field. */
  private static boolean startsFirst(Decl.Variable field, Decl.TypeDecl owner) {
    if (owner.kind() == Decl.TypeDecl.Kind.ENUM) {
      return false; // Constructors of constants run before static initializers.
    }
    for (Decl member : owner.members()) {
      if (member.site() == field.site()) {
        return true;
      }
      boolean runs = member instanceof Decl.Variable || member instanceof Decl.Initializer;
      boolean quiet =
          field.site().file().within(member).stream()
              .noneMatch(node -> node instanceof Expr.Invocation || mayRunOwnCode(node));
      if (runs && !quiet) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayRunOwnCode(Node node) {
    return node instanceof Expr.Select
        || (node instanceof Expr.New made && !made.type().name().startsWith("java."));
  }
}
