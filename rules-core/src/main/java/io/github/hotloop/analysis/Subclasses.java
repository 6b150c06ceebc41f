package io.github.hotloop.analysis;

import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.Modifier;
import io.github.hotloop.tree.Node;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Stmt;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether classes may extend another one and override its methods. */
final class Subclasses {
  private static final Pattern PLAIN = Pattern.compile("\\w+");
  private static final Pattern BETWEEN = Pattern.compile("\\W+");

  private Subclasses() {}

  /**
   * Whether there may be a subclass of a type. No for what is final by its modifiers or kind, and
   * for a private or local class that nothing in its file extends: no other file can.
   */
  static boolean mayExist(Decl.TypeDecl type) {
    return switch (type.kind()) {
      case RECORD, ANONYMOUS -> false;
      case ENUM ->
          type.members().stream()
              .anyMatch(
                  member ->
                      member instanceof Decl.EnumConstant constant && constant.body().isPresent());
      case CLASS ->
          !type.modifiers().contains(Modifier.FINAL) && (!isHidden(type) || isExtended(type));
      default -> true;
    };
  }

  private static boolean isHidden(Decl.TypeDecl type) {
    return type.modifiers().contains(Modifier.PRIVATE)
        || type.parent().orElse(type) instanceof Stmt.LocalType;
  }

  /** Whether a class of the file extends one of that name; a longer name may mean it too. */
  private static boolean isExtended(Decl.TypeDecl type) {
    SourceFile file = type.site().file();
    return file.memo(Extended.class, Subclasses::extended).mayBe(type.name());
  }

  /** What stands where classes of a file name those that they extend. */
  private record Extended(List<String> texts, Set<String> words) {
    boolean mayBe(String name) {
      return PLAIN.matcher(name).matches()
          ? words.contains(name)
          : texts.stream().anyMatch(text -> text.contains(name));
    }
  }

  private static Extended extended(SourceFile file) {
    Stream<Expr.TypeUse> named =
        file.all(Decl.TypeDecl.class).stream().flatMap(other -> other.extending().stream());
    Stream<Expr.TypeUse> anonymous =
        file.all(Expr.New.class).stream()
            .filter(creation -> creation.body().isPresent())
            .map(Expr.New::created);
    List<String> texts = Stream.concat(named, anonymous).map(Node::text).toList();
    return new Extended(
        texts, texts.stream().flatMap(BETWEEN::splitAsStream).collect(Collectors.toSet()));
  }
}
