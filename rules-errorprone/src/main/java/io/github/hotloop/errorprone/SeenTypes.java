package io.github.hotloop.errorprone;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Kinds;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import io.github.hotloop.tree.Type;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/** What javac has found out about the trees of a unit. */
final class SeenTypes {
  private final TypeNames types;
  private final WrittenNames names;
  private final Set<Symbol> own = new HashSet<>();

  SeenTypes(CompilationUnitTree unit, TypeNames types, WrittenNames names) {
    this.types = types;
    this.names = names;
    for (Tree type : unit.getTypeDecls()) {
      if (type instanceof JCTree.JCClassDecl declared) {
        own.add(declared.sym);
      }
    }
  }

  /** How the trees write names. */
  WrittenNames names() {
    return names;
  }

  /** The type of a tree; unknown where it has none. */
  Type of(Tree tree) {
    return of(((JCTree) tree).type);
  }

  /** Whether a value is known to be of a primitive type. */
  boolean isPrimitive(Tree value) {
    var type = ((JCTree) value).type;
    return type != null && type.isPrimitive();
  }

  /** The neutral type; unknown where there is none. */
  Type of(TypeMirror type) {
    try {
      return type == null ? Type.UNKNOWN : types.of(type);
    } catch (RuntimeException | AssertionError | StackOverflowError | LinkageError e) {
      return Type.UNKNOWN;
    }
  }

  /** The type that a class declares. */
  Type declaredBy(JCTree.JCClassDecl type) {
    return type.sym == null ? Type.UNKNOWN : of(type.sym.type);
  }

  /** The class that declares a member; unknown where that is not known. */
  Type ownerOf(Symbol member) {
    return member == null || member.owner == null ? Type.UNKNOWN : of(member.owner.type);
  }

  /** Whether an expression is a variable that is no field. */
  static boolean isLocal(Tree expression) {
    return expression instanceof JCTree.JCIdent name
        && name.sym instanceof VarSymbol
        && name.sym.owner.kind != Kinds.Kind.TYP;
  }

  /** Where the declaration of a local is. */
  static int position(Tree local) {
    return ((VarSymbol) ((JCTree.JCIdent) local).sym).pos;
  }

  /** The number of parameters of a method; -1 where nobody knows it. */
  static int parameters(Symbol member) {
    return member instanceof MethodSymbol method ? method.type.getParameterTypes().size() : -1;
  }

  /** Whether the unit declares a member, or may. */
  boolean mayDeclare(Symbol member) {
    if (!(member instanceof MethodSymbol)) {
      return true; // Nobody knows it.
    }
    for (Symbol at = member; at != null; at = at.owner) {
      if (own.contains(at)) {
        return true;
      }
    }
    return false;
  }
}
