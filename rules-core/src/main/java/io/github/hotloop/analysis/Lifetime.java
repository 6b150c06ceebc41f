package io.github.hotloop.analysis;

import io.github.hotloop.knowledge.Entry;
import io.github.hotloop.knowledge.Kind;
import io.github.hotloop.knowledge.Knowledge;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Modifier;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How long a field and what it holds live. */
public final class Lifetime {
  /** Annotations that ask for more than one instance, whatever others say. */
  private static final Pattern NARROW =
      Pattern.compile(
          "Scope|RequestScope(d)?|SessionScope(d)?|Prototype|Dependent|Stateful|.*Scope");

  private static final Pattern WIDE = Pattern.compile("ApplicationScope");

  private Lifetime() {}

  /** Whether a field certainly lives as long as the program, and there is one of it. */
  public static boolean isOfProgram(Decl.Variable field, Knowledge knowledge) {
    if (!(field.parent().orElse(field) instanceof Decl.TypeDecl type)) {
      return false;
    }
    return field.modifiers().contains(Modifier.STATIC)
        || type.kind() == Decl.TypeDecl.Kind.ENUM
        || isSingletonBean(type, knowledge)
        || type.site()
            .file()
            .memo(Singletons.class, any -> new Singletons())
            .byType
            .computeIfAbsent(type.site().index(), index -> isOwnSingleton(type));
  }

  /** Whether types are singletons: they may have thousands of fields. */
  private static final class Singletons {
    private final Map<Integer, Boolean> byType = new HashMap<>();
  }

  /** Whether a field that was glanced at may be such a one. */
  public static boolean mayBeOfProgram(Glance glance, Glance.Variable field, Knowledge knowledge) {
    return glance.mayBeOne(field)
        || (!field.annotations().isEmpty()
            && knowledge.entries(Kind.SINGLETON_ANNOTATION).stream()
                .map(Entry::simpleType)
                .anyMatch(field.annotations()::contains));
  }

  private static boolean isSingletonBean(Decl.TypeDecl type, Knowledge knowledge) {
    boolean narrow =
        type.annotations().stream()
            .map(Expr.Annotation::simpleName)
            .anyMatch(name -> NARROW.matcher(name).matches() && !WIDE.matcher(name).matches());
    List<Entry> known = knowledge.entries(Kind.SINGLETON_ANNOTATION);
    return !narrow
        && type.annotations().stream()
            .anyMatch(a -> known.stream().anyMatch(entry -> Named.is(a, entry.type())));
  }

  /** A class that nobody else can create and that keeps its one instance in a static field. */
  private static boolean isOwnSingleton(Decl.TypeDecl type) {
    SourceFile file = type.site().file();
    List<Decl.MethodDecl> constructors =
        type.members().stream()
            .filter(Decl.MethodDecl.class::isInstance)
            .map(Decl.MethodDecl.class::cast)
            .filter(method -> method.kind() == Decl.MethodDecl.Kind.CONSTRUCTOR)
            .toList();
    boolean closed =
        !constructors.isEmpty()
            && constructors.stream().allMatch(c -> c.modifiers().contains(Modifier.PRIVATE));
    if (!closed) {
      return false;
    }
    List<Expr.New> made =
        file.all(Expr.New.class).stream()
            .filter(creation -> creation.created().text().equals(type.name()))
            .toList();
    return made.size() == 1 && isKeptForGood(made.get(0));
  }

  /** Whether what is made goes to a static field that is given nothing else. */
  private static boolean isKeptForGood(Expr.New made) {
    Node parent = made.parent().orElse(made);
    if (parent instanceof Decl.Variable holder) {
      return isStaticField(holder) && holder.modifiers().contains(Modifier.FINAL);
    }
    return parent instanceof Expr.Assign first
        && first.target() instanceof Expr.Name target
        && Scopes.of(made.site().file())
            .resolve(target)
            .filter(holder -> isStaticField(holder) && isGivenOnce(holder))
            .isPresent();
  }

  private static boolean isStaticField(Decl.Variable variable) {
    return variable.kind() == Decl.Variable.Kind.FIELD
        && variable.modifiers().contains(Modifier.STATIC);
  }

  private static boolean isGivenOnce(Decl.Variable holder) {
    return holder.modifiers().contains(Modifier.PRIVATE)
        && holder.initializer().filter(start -> !Constants.isNull(start)).isEmpty()
        && Scopes.of(holder.site().file()).uses(holder).stream().filter(Writes::isWritten).count()
            == 1;
  }
}
