package io.github.hotloop.analysis;

import io.github.hotloop.knowledge.Entry;
import io.github.hotloop.knowledge.Kind;
import io.github.hotloop.knowledge.Knowledge;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Modifier;
import io.github.hotloop.tree.SourceFile;
import java.util.List;
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
        || isOwnSingleton(type);
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
    return made.size() == 1
        && made.get(0).parent().orElse(type) instanceof Decl.Variable holder
        && holder.kind() == Decl.Variable.Kind.FIELD
        && holder.modifiers().contains(Modifier.STATIC)
        && holder.modifiers().contains(Modifier.FINAL);
  }
}
