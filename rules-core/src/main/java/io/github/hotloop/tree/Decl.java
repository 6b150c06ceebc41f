package io.github.hotloop.tree;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A declaration, or the file as a whole. */
public sealed interface Decl extends Node {

  /** The file: the root of every tree, spanning the whole text. */
  record Unit(
      Site site, Optional<PackageDecl> packageDecl, List<Import> imports, List<Decl> declarations)
      implements Decl {
    @Override
    public List<Node> children() {
      return Node.list(packageDecl, imports, declarations);
    }
  }

  /** {@code package a.b;}. */
  record PackageDecl(Site site, List<Expr.Annotation> annotations, String name) implements Decl {
    @Override
    public List<Node> children() {
      return Node.list(annotations);
    }
  }

  /** {@code import static a.B.*;} has the name {@code a.B}. */
  record Import(Site site, String name, boolean isStatic, boolean onDemand) implements Decl {
    @Override
    public List<Node> children() {
      return List.of();
    }
  }

  /** A class, interface, enum, record or annotation type; the body of an anonymous class. */
  record TypeDecl(
      Site site,
      Kind kind,
      Set<Modifier> modifiers,
      List<Expr.Annotation> annotations,
      String name,
      List<Variable> components,
      List<Expr.TypeUse> extending,
      List<Expr.TypeUse> implementing,
      List<Expr.TypeUse> permitting,
      List<Decl> members)
      implements Decl {
    /** What sort of type. */
    public enum Kind {
      CLASS,
      INTERFACE,
      ENUM,
      RECORD,
      ANNOTATION,
      /** The body of an anonymous class or of an enum constant; its name is empty. */
      ANONYMOUS
    }

    @Override
    public List<Node> children() {
      return Node.list(annotations, components, extending, implementing, permitting, members);
    }
  }

  /** A method or constructor. No type parameters, no receiver parameter. */
  record MethodDecl(
      Site site,
      Kind kind,
      Set<Modifier> modifiers,
      List<Expr.Annotation> annotations,
      Optional<Expr.TypeUse> returnType,
      String name,
      List<Variable> parameters,
      List<Expr.TypeUse> throwing,
      Optional<Stmt.Block> body,
      Optional<Expr> defaultValue)
      implements Decl {
    /** What sort of method; a compact constructor has no parameters here. */
    public enum Kind {
      METHOD,
      CONSTRUCTOR,
      COMPACT_CONSTRUCTOR
    }

    @Override
    public List<Node> children() {
      return Node.list(annotations, returnType, parameters, throwing, body, defaultValue);
    }
  }

  /**
   * Any variable.
   *
   * @param type the type as written, without brackets after the name and without an ellipsis; empty
   *     for {@code var} and for parameters of lambdas that have none
   * @param nameStart the offset of the name
   */
  record Variable(
      Site site,
      Kind kind,
      Set<Modifier> modifiers,
      List<Expr.Annotation> annotations,
      Optional<Expr.TypeUse> type,
      String name,
      int nameStart,
      Optional<Expr> initializer)
      implements Decl {
    /** What sort of variable. */
    public enum Kind {
      FIELD,
      LOCAL,
      PARAMETER,
      LAMBDA_PARAMETER,
      FOREACH,
      RESOURCE,
      CATCH,
      PATTERN,
      COMPONENT
    }

    @Override
    public List<Node> children() {
      return Node.list(annotations, type, initializer);
    }
  }

  /** A constant of an enum. */
  record EnumConstant(
      Site site,
      List<Expr.Annotation> annotations,
      String name,
      List<Expr> arguments,
      Optional<TypeDecl> body)
      implements Decl {
    @Override
    public List<Node> children() {
      return Node.list(annotations, arguments, body);
    }
  }

  /** A static or instance initialiser. */
  record Initializer(Site site, boolean isStatic, Stmt.Block body) implements Decl {
    @Override
    public List<Node> children() {
      return Node.list(body);
    }
  }

  /** A module declaration; its directives are not nodes. */
  record ModuleDecl(Site site, List<Expr.Annotation> annotations, String name) implements Decl {
    @Override
    public List<Node> children() {
      return Node.list(annotations);
    }
  }
}
