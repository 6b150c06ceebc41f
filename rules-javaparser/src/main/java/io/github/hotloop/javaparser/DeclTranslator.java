package io.github.hotloop.javaparser;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.PackageDeclaration;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.modules.ModuleDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithModifiers;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Modifier;
import io.github.hotloop.tree.Site;
import io.github.hotloop.tree.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Translates the unit, types and their members; variables are left to {@link VariableTranslator}.
 */
final class DeclTranslator {
  private final Positions at;
  private final Translator all;

  DeclTranslator(Positions at, Translator all) {
    this.at = at;
    this.all = all;
  }

  Decl.Unit unit(CompilationUnit unit, int length) {
    List<Decl> declarations = new ArrayList<>();
    unit.getModule().map(this::module).ifPresent(declarations::add);
    for (TypeDeclaration<?> type : unit.getTypes()) {
      if (type instanceof ClassOrInterfaceDeclaration implicit && implicit.isCompact()) {
        declarations.addAll(members(implicit.getMembers()));
      } else {
        declarations.add(type(type));
      }
    }
    return new Decl.Unit(
        new Site(new Span(0, length), unit),
        unit.getPackageDeclaration().map(this::packageDecl),
        unit.getImports().stream().map(this::imported).toList(),
        declarations);
  }

  private Decl.PackageDecl packageDecl(PackageDeclaration d) {
    int start = at.start(d, new NodeList<>(), d.getAnnotations());
    return new Decl.PackageDecl(
        new Site(new Span(start, at.end(d)), d),
        all.exprs().annotations(d.getAnnotations()),
        d.getNameAsString());
  }

  private Decl.Import imported(ImportDeclaration d) {
    return new Decl.Import(at.site(d), d.getNameAsString(), d.isStatic(), d.isAsterisk());
  }

  private Decl module(ModuleDeclaration d) {
    int start = at.start(d, new NodeList<>(), d.getAnnotations());
    return new Decl.ModuleDecl(
        new Site(new Span(start, at.end(d)), d),
        all.exprs().annotations(d.getAnnotations()),
        d.getNameAsString());
  }

  Decl.TypeDecl type(TypeDeclaration<?> d) {
    List<Decl.Variable> components = List.of();
    List<ClassOrInterfaceType> extending = List.of();
    List<ClassOrInterfaceType> implementing = List.of();
    List<ClassOrInterfaceType> permitting = List.of();
    List<Decl> members = new ArrayList<>();
    Decl.TypeDecl.Kind kind;
    if (d instanceof ClassOrInterfaceDeclaration type) {
      kind = type.isInterface() ? Decl.TypeDecl.Kind.INTERFACE : Decl.TypeDecl.Kind.CLASS;
      extending = type.getExtendedTypes();
      implementing = type.getImplementedTypes();
      permitting = type.getPermittedTypes();
    } else if (d instanceof RecordDeclaration type) {
      kind = Decl.TypeDecl.Kind.RECORD;
      components =
          type.getParameters().stream()
              .map(p -> all.variables().parameter(p, Decl.Variable.Kind.COMPONENT))
              .toList();
      implementing = type.getImplementedTypes();
    } else if (d instanceof EnumDeclaration type) {
      kind = Decl.TypeDecl.Kind.ENUM;
      implementing = type.getImplementedTypes();
      type.getEntries().stream().map(this::constant).forEach(members::add);
    } else if (d instanceof AnnotationDeclaration) {
      kind = Decl.TypeDecl.Kind.ANNOTATION;
    } else {
      throw new IllegalStateException("No kind for " + d.getClass());
    }
    members.addAll(members(d.getMembers()));
    return new Decl.TypeDecl(
        at.site(d),
        kind,
        modifiers(d),
        all.exprs().annotations(d.getAnnotations()),
        d.getNameAsString(),
        components,
        all.exprs().types(extending),
        all.exprs().types(implementing),
        all.exprs().types(permitting),
        members);
  }

  /** The body of an anonymous class or of an enum constant, from its opening brace. */
  Decl.TypeDecl anonymous(Node owner, JavaToken open, List<BodyDeclaration<?>> members) {
    return new Decl.TypeDecl(
        new Site(new Span(at.start(open), at.end(owner)), owner),
        Decl.TypeDecl.Kind.ANONYMOUS,
        Set.of(),
        List.of(),
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        members(members));
  }

  private Decl constant(EnumConstantDeclaration d) {
    Optional<Decl.TypeDecl> body = Optional.empty();
    if (Positions.last(d).getText().equals("}")) {
      JavaToken open = Positions.find("{", d.getName(), d.getArguments());
      body = Optional.of(anonymous(d, open, d.getClassBody()));
    }
    return new Decl.EnumConstant(
        new Site(new Span(at.start(d, new NodeList<>(), d.getAnnotations()), at.end(d)), d),
        all.exprs().annotations(d.getAnnotations()),
        d.getNameAsString(),
        all.exprs().list(d.getArguments()),
        body);
  }

  private List<Decl> members(List<BodyDeclaration<?>> members) {
    return members.stream().flatMap(this::member).toList();
  }

  private Stream<Decl> member(BodyDeclaration<?> d) {
    if (d instanceof FieldDeclaration field) {
      return all.variables().fields(field).stream().map(variable -> variable);
    } else if (d instanceof MethodDeclaration method) {
      return Stream.of(method(method));
    } else if (d instanceof ConstructorDeclaration constructor) {
      return Stream.of(constructor(constructor));
    } else if (d instanceof CompactConstructorDeclaration constructor) {
      return Stream.of(constructor(constructor));
    } else if (d instanceof InitializerDeclaration initializer) {
      return Stream.of(
          new Decl.Initializer(
              at.site(d), initializer.isStatic(), all.stmts().block(initializer.getBody())));
    } else if (d instanceof AnnotationMemberDeclaration element) {
      return Stream.of(element(element));
    } else if (d instanceof TypeDeclaration<?> type) {
      return Stream.of(type(type));
    }
    throw new IllegalStateException("No kind for " + d.getClass());
  }

  private Decl method(MethodDeclaration d) {
    DeclaredType type = all.variables().declaredType(d.getType(), d.getName());
    return new Decl.MethodDecl(
        at.site(d),
        Decl.MethodDecl.Kind.METHOD,
        modifiers(d),
        all.exprs().annotations(type.allAnnotations(d.getAnnotations())),
        type.use(),
        d.getNameAsString(),
        parameters(d),
        all.exprs().types(d.getThrownExceptions()),
        d.getBody().map(all.stmts()::block),
        Optional.empty());
  }

  private Decl constructor(ConstructorDeclaration d) {
    return new Decl.MethodDecl(
        at.site(d),
        Decl.MethodDecl.Kind.CONSTRUCTOR,
        modifiers(d),
        all.exprs().annotations(d.getAnnotations()),
        Optional.empty(),
        d.getNameAsString(),
        parameters(d),
        all.exprs().types(d.getThrownExceptions()),
        Optional.of(all.stmts().block(d.getBody())),
        Optional.empty());
  }

  private Decl constructor(CompactConstructorDeclaration d) {
    return new Decl.MethodDecl(
        at.site(d),
        Decl.MethodDecl.Kind.COMPACT_CONSTRUCTOR,
        modifiers(d),
        all.exprs().annotations(d.getAnnotations()),
        Optional.empty(),
        d.getNameAsString(),
        List.of(),
        all.exprs().types(d.getThrownExceptions()),
        Optional.of(all.stmts().block(d.getBody())),
        Optional.empty());
  }

  private Decl element(AnnotationMemberDeclaration d) {
    DeclaredType type = all.variables().declaredType(d.getType(), d.getName());
    return new Decl.MethodDecl(
        at.site(d),
        Decl.MethodDecl.Kind.METHOD,
        modifiers(d),
        all.exprs().annotations(type.allAnnotations(d.getAnnotations())),
        type.use(),
        d.getNameAsString(),
        List.of(),
        List.of(),
        Optional.empty(),
        all.exprs().optional(d.getDefaultValue()));
  }

  private List<Decl.Variable> parameters(CallableDeclaration<?> d) {
    return d.getParameters().stream()
        .map((Parameter p) -> all.variables().parameter(p, Decl.Variable.Kind.PARAMETER))
        .toList();
  }

  static Set<Modifier> modifiers(NodeWithModifiers<?> d) {
    return Modifier.setOf(d.getModifiers().stream().map(m -> m.getKeyword().asString()).toList());
  }
}
