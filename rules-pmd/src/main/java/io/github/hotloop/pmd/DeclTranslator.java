package io.github.hotloop.pmd;

import static io.github.hotloop.tree.Identifiers.plain;

import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Modifier;
import io.github.hotloop.tree.Site;
import io.github.hotloop.tree.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sourceforge.pmd.lang.java.ast.ASTAnnotation;
import net.sourceforge.pmd.lang.java.ast.ASTAnnotationTypeDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTAnonymousClassDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTArgumentList;
import net.sourceforge.pmd.lang.java.ast.ASTBlock;
import net.sourceforge.pmd.lang.java.ast.ASTCatchParameter;
import net.sourceforge.pmd.lang.java.ast.ASTClassDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTCompactConstructorDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTCompilationUnit;
import net.sourceforge.pmd.lang.java.ast.ASTConstructorDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTDefaultValue;
import net.sourceforge.pmd.lang.java.ast.ASTEnumConstant;
import net.sourceforge.pmd.lang.java.ast.ASTEnumDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTExtendsList;
import net.sourceforge.pmd.lang.java.ast.ASTFieldDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTFormalParameter;
import net.sourceforge.pmd.lang.java.ast.ASTFormalParameters;
import net.sourceforge.pmd.lang.java.ast.ASTImplementsList;
import net.sourceforge.pmd.lang.java.ast.ASTImplicitClassDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTImportDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTInitializer;
import net.sourceforge.pmd.lang.java.ast.ASTLambdaParameter;
import net.sourceforge.pmd.lang.java.ast.ASTMethodDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTModifierList;
import net.sourceforge.pmd.lang.java.ast.ASTModuleDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTPackageDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTPermitsList;
import net.sourceforge.pmd.lang.java.ast.ASTRecordComponent;
import net.sourceforge.pmd.lang.java.ast.ASTRecordComponentList;
import net.sourceforge.pmd.lang.java.ast.ASTRecordDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTThrowsList;
import net.sourceforge.pmd.lang.java.ast.ASTType;
import net.sourceforge.pmd.lang.java.ast.ASTTypeBody;
import net.sourceforge.pmd.lang.java.ast.ASTTypeDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTTypePattern;
import net.sourceforge.pmd.lang.java.ast.ASTVariableDeclarator;
import net.sourceforge.pmd.lang.java.ast.ASTVariableId;
import net.sourceforge.pmd.lang.java.ast.JModifier;
import net.sourceforge.pmd.lang.java.ast.JavaNode;

/** Copies declarations. */
final class DeclTranslator {
  private final PmdTranslator to;

  DeclTranslator(PmdTranslator to) {
    this.to = to;
  }

  Decl.Unit unit(ASTCompilationUnit root) {
    return new Decl.Unit(
        new Site(new Span(0, to.length), root),
        Optional.ofNullable(root.getPackageDeclaration()).map(this::packageDecl),
        root.children(ASTImportDeclaration.class).toList(this::importDecl),
        members(root));
  }

  private Decl.PackageDecl packageDecl(ASTPackageDeclaration node) {
    return new Decl.PackageDecl(to.at.of(node), annotations(node), plain(node.getName()));
  }

  private Decl.Import importDecl(ASTImportDeclaration node) {
    return new Decl.Import(
        to.at.of(node), plain(node.getImportedName()), node.isStatic(), node.isImportOnDemand());
  }

  /** The declarations among the children of a body or a file. */
  private List<Decl> members(JavaNode body) {
    List<Decl> members = new ArrayList<>();
    for (JavaNode child : body.children()) {
      if (child instanceof ASTFieldDeclaration field) {
        members.addAll(variables(field, Decl.Variable.Kind.FIELD));
      } else if (child instanceof ASTImplicitClassDeclaration implicit) {
        members.addAll(members(implicit.getBody()));
      } else if (child instanceof ASTTypeDeclaration type) {
        members.add(type(type));
      } else if (child instanceof ASTMethodDeclaration method) {
        members.add(method(method));
      } else if (child instanceof ASTConstructorDeclaration constructor) {
        members.add(constructor(constructor));
      } else if (child instanceof ASTCompactConstructorDeclaration constructor) {
        members.add(constructor(constructor));
      } else if (child instanceof ASTInitializer initializer) {
        members.add(initializer(initializer));
      } else if (child instanceof ASTEnumConstant constant) {
        members.add(enumConstant(constant));
      } else if (child instanceof ASTModuleDeclaration module) {
        members.add(
            new Decl.ModuleDecl(
                to.at.of(module),
                module.children(ASTAnnotation.class).toList(to.exprs::annotation),
                plain(module.getName())));
      }
    }
    return List.copyOf(members);
  }

  Decl.TypeDecl type(ASTTypeDeclaration node) {
    List<Expr.TypeUse> extending = to.exprs.types(node.firstChild(ASTExtendsList.class));
    List<Expr.TypeUse> implementing = to.exprs.types(node.firstChild(ASTImplementsList.class));
    ASTRecordComponentList components = node.firstChild(ASTRecordComponentList.class);
    return new Decl.TypeDecl(
        to.at.of(node),
        kind(node),
        modifiers(node),
        annotations(node),
        plain(node.getSimpleName()),
        components == null
            ? List.of()
            : components.children(ASTRecordComponent.class).toList(this::component),
        extending,
        implementing,
        to.exprs.types(node.firstChild(ASTPermitsList.class)),
        members(node.getBody()));
  }

  private static Decl.TypeDecl.Kind kind(ASTTypeDeclaration node) {
    if (node instanceof ASTEnumDeclaration) {
      return Decl.TypeDecl.Kind.ENUM;
    } else if (node instanceof ASTRecordDeclaration) {
      return Decl.TypeDecl.Kind.RECORD;
    } else if (node instanceof ASTAnnotationTypeDeclaration) {
      return Decl.TypeDecl.Kind.ANNOTATION;
    } else if (node instanceof ASTClassDeclaration declared && declared.isInterface()) {
      return Decl.TypeDecl.Kind.INTERFACE;
    }
    return Decl.TypeDecl.Kind.CLASS;
  }

  Decl.TypeDecl anonymous(ASTAnonymousClassDeclaration node) {
    ASTTypeBody body = node.getBody();
    return new Decl.TypeDecl(
        to.at.between(body, body, node),
        Decl.TypeDecl.Kind.ANONYMOUS,
        Set.of(),
        List.of(),
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        members(body));
  }

  private Decl.EnumConstant enumConstant(ASTEnumConstant node) {
    ASTArgumentList arguments = node.getArguments();
    return new Decl.EnumConstant(
        to.at.of(node),
        annotations(node),
        plain(node.getName()),
        to.exprs.children(arguments),
        Optional.ofNullable(node.getAnonymousClass()).map(this::anonymous));
  }

  private Decl.Initializer initializer(ASTInitializer node) {
    return new Decl.Initializer(to.at.of(node), node.isStatic(), to.stmts.block(node.getBody()));
  }

  private Decl.MethodDecl method(ASTMethodDeclaration node) {
    ASTType result = node.getResultTypeNode();
    List<Expr.Annotation> annotations = new ArrayList<>(annotations(node));
    NameTranslator.leadingAnnotations(result)
        .forEach(annotation -> annotations.add(to.exprs.annotation(annotation)));
    ASTDefaultValue defaultValue = node.getDefaultClause();
    return new Decl.MethodDecl(
        to.at.of(node),
        Decl.MethodDecl.Kind.METHOD,
        modifiers(node),
        List.copyOf(annotations),
        Optional.of(to.exprs.declaredType(result)),
        plain(node.getName()),
        parameters(node),
        throwing(node),
        Optional.ofNullable(node.getBody()).map(to.stmts::block),
        defaultValue == null ? Optional.empty() : to.exprs.maybe(defaultValue.getConstant()));
  }

  private Decl.MethodDecl constructor(ASTConstructorDeclaration node) {
    return constructor(node, Decl.MethodDecl.Kind.CONSTRUCTOR, node.getName(), node.getBody());
  }

  private Decl.MethodDecl constructor(ASTCompactConstructorDeclaration node) {
    String name = node.getEnclosingType().getSimpleName();
    return constructor(node, Decl.MethodDecl.Kind.COMPACT_CONSTRUCTOR, name, node.getBody());
  }

  private Decl.MethodDecl constructor(
      JavaNode node, Decl.MethodDecl.Kind kind, String name, ASTBlock body) {
    return new Decl.MethodDecl(
        to.at.of(node),
        kind,
        modifiers(node),
        annotations(node),
        Optional.empty(),
        plain(name),
        parameters(node),
        throwing(node),
        Optional.of(to.stmts.block(body)),
        Optional.empty());
  }

  private List<Decl.Variable> parameters(JavaNode method) {
    ASTFormalParameters parameters = method.firstChild(ASTFormalParameters.class);
    return parameters == null
        ? List.of()
        : parameters.children(ASTFormalParameter.class).toList(this::parameter);
  }

  private List<Expr.TypeUse> throwing(JavaNode method) {
    return to.exprs.types(method.firstChild(ASTThrowsList.class));
  }

  private Decl.Variable parameter(ASTFormalParameter node) {
    return variable(Decl.Variable.Kind.PARAMETER, node, node.getVarId());
  }

  private Decl.Variable component(ASTRecordComponent node) {
    return variable(Decl.Variable.Kind.COMPONENT, node, node.getVarId());
  }

  Decl.Variable lambdaParameter(ASTLambdaParameter node) {
    return variable(Decl.Variable.Kind.LAMBDA_PARAMETER, node, node.getVarId());
  }

  Decl.Variable catchParameter(ASTCatchParameter node) {
    return variable(Decl.Variable.Kind.CATCH, node, node.getVarId());
  }

  Decl.Variable pattern(ASTTypePattern node) {
    return variable(Decl.Variable.Kind.PATTERN, node, node.getVarId());
  }

  /** The variables of a local or field declaration. */
  List<Decl.Variable> variables(JavaNode declaration, Decl.Variable.Kind kind) {
    List<ASTVariableDeclarator> declarators =
        declaration.children(ASTVariableDeclarator.class).toList();
    List<Decl.Variable> variables = new ArrayList<>();
    for (ASTVariableDeclarator declarator : declarators) {
      JavaNode start = variables.isEmpty() ? declaration : declarator;
      ASTVariableId id = declarator.getVarId();
      Site site = to.at.between(start, declarator, id);
      Optional<Expr> initializer = to.exprs.maybe(declarator.getInitializer());
      variables.add(variable(kind, site, declaration, id, initializer));
    }
    return List.copyOf(variables);
  }

  private Decl.Variable variable(Decl.Variable.Kind kind, JavaNode declaration, ASTVariableId id) {
    Site site = to.at.between(declaration, id, id);
    return variable(kind, site, declaration, id, Optional.empty());
  }

  private Decl.Variable variable(
      Decl.Variable.Kind kind,
      Site site,
      JavaNode declaration,
      ASTVariableId id,
      Optional<Expr> initializer) {
    return new Decl.Variable(
        site,
        kind,
        modifiers(declaration),
        annotations(declaration),
        Optional.ofNullable(declaration.firstChild(ASTType.class)).map(to.exprs::declaredType),
        plain(id.getName()),
        to.at.start(id),
        initializer);
  }

  private static Set<Modifier> modifiers(JavaNode declaration) {
    ASTModifierList list = declaration.firstChild(ASTModifierList.class);
    return list == null
        ? Set.of()
        : Modifier.setOf(list.getExplicitModifiers().stream().map(JModifier::getToken).toList());
  }

  private List<Expr.Annotation> annotations(JavaNode declaration) {
    ASTModifierList list = declaration.firstChild(ASTModifierList.class);
    return list == null
        ? List.of()
        : list.children(ASTAnnotation.class).toList(to.exprs::annotation);
  }
}
