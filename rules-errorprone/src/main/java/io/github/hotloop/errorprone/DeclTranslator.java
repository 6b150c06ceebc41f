package io.github.hotloop.errorprone;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModuleTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Site;
import io.github.hotloop.tree.Span;
import io.github.hotloop.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Translates the unit, types and their members. */
final class DeclTranslator {
  private final JavacTranslator all;
  private final Text text;
  private final LostAnnotations lost;

  DeclTranslator(JavacTranslator all) {
    this.all = all;
    this.text = all.text;
    this.lost = new LostAnnotations(text.raw);
  }

  Decl.Unit unit(CompilationUnitTree tree) {
    Site site = new Site(new Span(0, text.raw.length()), all.path());
    int end = 0;
    Optional<Decl.PackageDecl> packageDecl =
        Optional.ofNullable(tree.getPackage()).map(this::packageDecl);
    if (packageDecl.isPresent()) {
      end = packageDecl.get().span().end();
    }
    List<Decl.Import> imports = new ArrayList<>(tree.getImports().size());
    for (ImportTree imported : tree.getImports()) {
      if (text.isWritten(imported)) {
        imports.add(imported(imported));
        end = text.end(imported);
      }
    }
    List<Decl> declarations = new ArrayList<>();
    if (tree.getModule() != null) {
      declarations.add(module(tree.getModule(), afterSeparators(end)));
    }
    for (Tree declared : tree.getTypeDecls()) {
      if (declared instanceof ClassTree type) {
        int start = afterSeparators(end);
        if (isImplicit(type, start)) {
          TreePath up = all.enter(type);
          declarations.addAll(members(type, start));
          all.leave(up);
        } else {
          Decl.TypeDecl translated = type(type, start);
          declarations.add(translated);
          end = translated.span().end();
        }
      }
    }
    return new Decl.Unit(site, packageDecl, imports, declarations);
  }

  /** Whether the class is the one that javac wraps around the members of a compact source file. */
  private boolean isImplicit(ClassTree tree, int start) {
    int keyword = Head.ofType(text, start).end();
    return tree.getKind() == Tree.Kind.CLASS
        && !(text.atWord(keyword, "class")
            && text.atWord(text.next(keyword), tree.getSimpleName()));
  }

  private Decl.PackageDecl packageDecl(PackageTree tree) {
    TreePath up = all.enter(tree);
    int semicolon = text.skip(text.end(tree.getPackageName()));
    Site site = all.site(text.skip(0), text.tokenEnd(semicolon));
    List<Expr.Annotation> annotations = all.exprs.annotations(tree.getAnnotations());
    all.leave(up);
    return new Decl.PackageDecl(site, annotations, ExprTranslator.dotted(tree.getPackageName()));
  }

  private Decl.Import imported(ImportTree tree) {
    Tree name = tree.getQualifiedIdentifier();
    boolean onDemand =
        name instanceof MemberSelectTree select && select.getIdentifier().contentEquals("*");
    Tree named = onDemand ? ((MemberSelectTree) name).getExpression() : name;
    return new Decl.Import(
        all.site(text.span(tree), tree), ExprTranslator.dotted(named), tree.isStatic(), onDemand);
  }

  private Decl module(ModuleTree tree, int start) {
    TreePath up = all.enter(tree);
    int close = text.find(text.find(text.end(tree.getName()), '{'), '}');
    Site site = all.site(start, text.tokenEnd(close));
    List<Expr.Annotation> annotations = all.exprs.annotations(tree.getAnnotations());
    all.leave(up);
    return new Decl.ModuleDecl(site, annotations, ExprTranslator.dotted(tree.getName()));
  }

  /** The annotations of a declaration that starts at {@code start}. */
  List<Expr.Annotation> annotations(List<? extends AnnotationTree> trees, Head head, int start) {
    return trees.size() < head.annotations()
        ? lost.annotationsOf(start)
        : all.exprs.annotations(trees);
  }

  /** A type declaration that starts at {@code start}. */
  Decl.TypeDecl type(ClassTree tree, int start) {
    TreePath up = all.enter(tree);
    Head head = Head.ofType(text, start);
    int keyword = text.at(head.end(), '@') ? text.next(head.end()) : head.end();
    int name = text.next(keyword);
    int headerEnd = text.tokenEnd(name);
    for (Tree parameter : tree.getTypeParameters()) {
      headerEnd = text.end(parameter);
    }
    List<Decl.Variable> components = List.of();
    if (tree.getKind() == Tree.Kind.RECORD) {
      int open = text.find(headerEnd, '(');
      components = components(tree, open);
      headerEnd = components.isEmpty() ? open : last(components).span().end();
    }
    boolean isInterface = tree.getKind() == Tree.Kind.INTERFACE;
    List<Expr.TypeUse> listed = all.exprs.types(tree.getImplementsClause());
    List<Expr.TypeUse> extending =
        isInterface || !text.isWritten(tree.getExtendsClause())
            ? List.of()
            : List.of(all.exprs.type(tree.getExtendsClause()));
    List<Expr.TypeUse> permitting = all.exprs.types(tree.getPermitsClause());
    for (List<Expr.TypeUse> types : List.of(extending, listed, permitting)) {
      headerEnd = types.isEmpty() ? headerEnd : Math.max(headerEnd, last(types).span().end());
    }
    Decl.TypeDecl type =
        new Decl.TypeDecl(
            all.site(start, text.end(tree)),
            kind(tree),
            head.modifiers(),
            annotations(tree.getModifiers().getAnnotations(), head, start),
            tree.getSimpleName().toString(),
            components,
            isInterface ? listed : extending,
            isInterface ? List.of() : listed,
            permitting,
            members(tree, text.tokenEnd(text.find(headerEnd, '{'))));
    all.leave(up);
    return type;
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }

  private static Decl.TypeDecl.Kind kind(ClassTree tree) {
    return switch (tree.getKind()) {
      case INTERFACE -> Decl.TypeDecl.Kind.INTERFACE;
      case ENUM -> Decl.TypeDecl.Kind.ENUM;
      case RECORD -> Decl.TypeDecl.Kind.RECORD;
      case ANNOTATION_TYPE -> Decl.TypeDecl.Kind.ANNOTATION;
      default -> Decl.TypeDecl.Kind.CLASS;
    };
  }

  /** The body of an anonymous class or of an enum constant, with its brace at {@code open}. */
  Decl.TypeDecl anonymous(ClassTree tree, int open) {
    TreePath up = all.enter(tree);
    Decl.TypeDecl type =
        new Decl.TypeDecl(
            all.site(open, text.end(tree)),
            Decl.TypeDecl.Kind.ANONYMOUS,
            Set.of(),
            List.of(),
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            members(tree, text.tokenEnd(open)));
    all.leave(up);
    return type;
  }

  /** The components of a record, which javac keeps among the fields. */
  private List<Decl.Variable> components(ClassTree tree, int open) {
    List<Decl.Variable> components = new ArrayList<>();
    int at = text.next(open);
    for (Tree member : tree.getMembers()) {
      if (isComponent(tree, member)) {
        Decl.Variable component =
            all.variables.single((VariableTree) member, Decl.Variable.Kind.COMPONENT, at);
        components.add(component);
        at = text.afterNext(component.span().end());
      }
    }
    return components;
  }

  /** A record has no other fields that are not static. */
  private boolean isComponent(ClassTree type, Tree member) {
    return type.getKind() == Tree.Kind.RECORD
        && member instanceof VariableTree field
        && text.isWritten(field)
        && !field.getModifiers().getFlags().contains(javax.lang.model.element.Modifier.STATIC);
  }

  private int afterSeparators(int end) {
    int at = text.skip(end);
    while (text.at(at, ';') || text.at(at, ',')) {
      at = text.next(at);
    }
    return at;
  }

  private List<Decl> members(ClassTree type, int from) {
    List<Decl> members = new ArrayList<>(type.getMembers().size());
    List<? extends Tree> trees = List.copyOf(type.getMembers()); // Javac's are linked lists.
    int end = from;
    for (int i = 0; i < trees.size(); i++) {
      Tree tree = trees.get(i);
      if (!text.isWritten(tree) || tree instanceof EmptyStatementTree || isComponent(type, tree)) {
        continue;
      }
      int start = afterSeparators(end);
      if (tree instanceof VariableTree constant && isConstant(type, constant, start)) {
        members.add(constant(constant, start));
      } else if (tree instanceof VariableTree) {
        List<Decl.Variable> fields =
            all.variables.together(trees, i, Decl.Variable.Kind.FIELD, start);
        members.addAll(fields);
        i += fields.size() - 1;
      } else if (tree instanceof MethodTree method) {
        members.add(method(method, type, start));
      } else if (tree instanceof BlockTree initializer) {
        members.add(initializer(initializer, start));
      } else if (tree instanceof ClassTree nested) {
        members.add(type(nested, start));
      } else {
        throw new IllegalStateException("No kind for " + tree.getKind());
      }
      end = last(members).span().end();
    }
    return members;
  }

  private boolean isConstant(ClassTree type, VariableTree tree, int start) {
    if (type.getKind() != Tree.Kind.ENUM) {
      return false;
    }
    int name = Head.read(text, start).end();
    return text.atWord(name, tree.getName())
        && !text.atWord(text.next(name))
        && tree.getInitializer() instanceof NewClassTree
        && !text.at(text.next(name), '.')
        && !text.at(text.next(name), '<')
        && !text.at(text.next(name), '[');
  }

  private Decl constant(VariableTree tree, int start) {
    TreePath up = all.enter(tree);
    Head head = Head.read(text, start);
    List<Expr.Annotation> annotations =
        annotations(tree.getModifiers().getAnnotations(), head, start);
    NewClassTree created = (NewClassTree) tree.getInitializer();
    TreePath constant = all.enter(created);
    List<Expr> arguments = all.exprs.list(created.getArguments());
    int end = text.tokenEnd(head.end());
    int open = text.skip(end);
    if (text.at(open, '(')) {
      int inner = arguments.isEmpty() ? text.tokenEnd(open) : last(arguments).site().outer().end();
      end = text.tokenEnd(text.skip(inner));
    }
    Optional<Decl.TypeDecl> body = Optional.empty();
    if (created.getClassBody() != null) {
      body = Optional.of(anonymous(created.getClassBody(), text.skip(end)));
      end = body.get().span().end();
    }
    all.leave(constant);
    Site site = all.site(start, end);
    all.leave(up);
    return new Decl.EnumConstant(site, annotations, tree.getName().toString(), arguments, body);
  }

  private Decl initializer(BlockTree tree, int start) {
    TreePath up = all.enter(tree);
    int open = tree.isStatic() ? text.next(start) : start;
    Site site = all.site(start, text.end(tree));
    all.leave(up);
    Stmt.Block body = all.stmts.block(tree, open);
    return new Decl.Initializer(site, tree.isStatic(), body);
  }

  private Decl method(MethodTree tree, ClassTree type, int start) {
    TreePath up = all.enter(tree);
    Head head = Head.read(text, start);
    List<Expr.Annotation> annotations =
        annotations(tree.getModifiers().getAnnotations(), head, start);
    int name = head.end();
    if (text.at(name, '<')) {
      // Annotations of the method may stand behind its type parameters.
      name = Head.read(text, text.afterAngles(name)).end();
    }
    Decl.MethodDecl.Kind kind = Decl.MethodDecl.Kind.METHOD;
    Optional<Expr.TypeUse> returned = Optional.empty();
    if (tree.getReturnType() == null) {
      boolean compact = !text.at(text.next(name), '(');
      kind = compact ? Decl.MethodDecl.Kind.COMPACT_CONSTRUCTOR : Decl.MethodDecl.Kind.CONSTRUCTOR;
    } else {
      Tree innermost = Text.innermost(tree.getReturnType());
      int end = text.afterDimensions(text.typeEnd(innermost));
      Tree origin = text.partBefore(end, tree.getReturnType());
      Span span = new Span(text.start(innermost), end);
      returned = Optional.of(new Expr.TypeUse(all.site(span, origin)));
    }
    boolean isMethod = kind == Decl.MethodDecl.Kind.METHOD;
    Decl.MethodDecl method =
        new Decl.MethodDecl(
            all.site(start, text.end(tree)),
            kind,
            head.modifiers(),
            annotations,
            returned,
            (isMethod ? tree.getName() : type.getSimpleName()).toString(),
            kind == Decl.MethodDecl.Kind.COMPACT_CONSTRUCTOR ? List.of() : parameters(tree),
            all.exprs.types(tree.getThrows()),
            Optional.ofNullable(tree.getBody()).map(all.stmts::block),
            all.exprs.optional(tree.getDefaultValue()));
    all.leave(up);
    return method;
  }

  private List<Decl.Variable> parameters(MethodTree tree) {
    List<Decl.Variable> parameters = new ArrayList<>(tree.getParameters().size());
    for (VariableTree parameter : tree.getParameters()) {
      parameters.add(
          all.variables.single(parameter, Decl.Variable.Kind.PARAMETER, text.start(parameter)));
    }
    return parameters;
  }
}
