package io.github.hotloop.fix;

import io.github.hotloop.tree.ByName;
import io.github.hotloop.tree.Decl;
import io.github.hotloop.tree.Expr;
import io.github.hotloop.tree.SourceFile;
import io.github.hotloop.tree.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What simple type names mean in a file (JLS 6.4.1), asked once for each. */
final class SimpleNames {
  private final SourceFile file;
  private final Map<String, Boolean> shadowed = new HashMap<>();
  private final Map<String, Boolean> used = new HashMap<>();

  private SimpleNames(SourceFile file) {
    this.file = file;
  }

  static SimpleNames of(SourceFile file) {
    return file.memo(SimpleNames.class, SimpleNames::new);
  }

  /** Whether the name may mean a type that goes before any import: declared or inherited here. */
  boolean isShadowed(String simple) {
    return shadowed.computeIfAbsent(
        simple, name -> isDeclared(name) || isTypeParameter(name) || isInherited(name));
  }

  /** Whether the name stands in the file as an expression or a type. */
  boolean isUsed(String simple) {
    return used.computeIfAbsent(
        simple,
        key ->
            !ByName.of(file).names(key).isEmpty()
                || file.all(Expr.TypeUse.class).stream()
                    .anyMatch(type -> type.text().matches("(?s)" + key + "\\b.*")));
  }

  /** Whether an import names one type of that simple name, but another one than the given. */
  boolean isImportedFromElsewhere(String simple, String qualifiedName) {
    return imports()
        .anyMatch(
            i ->
                !i.onDemand()
                    && !i.name().equals(qualifiedName)
                    && i.name().endsWith("." + simple));
  }

  /** Whether the file is of that package, or imports that very type. */
  boolean isNamed(String packageName, String qualifiedName) {
    return ownPackage().equals(packageName)
        || imports()
            .anyMatch(i -> !i.isStatic() && !i.onDemand() && i.name().equals(qualifiedName));
  }

  /** Whether all types of the package are imported, as those of {@code java.lang} always are. */
  boolean isImportedOnDemand(String packageName) {
    return packageName.equals("java.lang")
        || imports().anyMatch(i -> !i.isStatic() && i.onDemand() && i.name().equals(packageName));
  }

  /** Whether the file's package or another import on demand has a type of that simple name. */
  boolean isFoundElsewhere(String simple, String packageName) {
    Stream<String> onDemand =
        imports().filter(Decl.Import::onDemand).map(Decl.Import::name).distinct();
    return Stream.concat(Stream.of(ownPackage()), onDemand)
        .filter(scope -> !scope.equals(packageName))
        .anyMatch(scope -> file.hasType(scope.isEmpty() ? simple : scope + "." + simple));
  }

  private Stream<Decl.Import> imports() {
    return file.root().imports().stream();
  }

  private String ownPackage() {
    return file.root().packageDecl().map(Decl.PackageDecl::name).orElse("");
  }

  private boolean isDeclared(String simple) {
    return !ByName.of(file).types(simple).isEmpty();
  }

  /** Whether a type parameter may have that name: the tree does not hold them. */
  private boolean isTypeParameter(String simple) {
    if (!file.text().contains(simple)) {
      return false;
    }
    Matcher found =
        Pattern.compile("[<,]\\s*" + simple + "\\s*(,|>|\\bextends\\b)").matcher(file.text());
    // Types as written hold no others, so that only the last one to start may hold a match.
    NavigableMap<Integer, Integer> ends = new TreeMap<>();
    file.all(Expr.TypeUse.class).forEach(type -> ends.put(type.span().start(), type.span().end()));
    return found
        .results()
        .anyMatch(
            match -> {
              Map.Entry<Integer, Integer> type = ends.floorEntry(match.start());
              return type == null || type.getValue() < match.end();
            });
  }

  /** Whether a supertype of a type of the file has a member type of that name. */
  private boolean isInherited(String simple) {
    return writtenSupertypes()
        .map(file::typeOf)
        .filter(Type::isKnown)
        .flatMap(type -> Stream.concat(Stream.of(type.name()), type.supertypeNames().stream()))
        .distinct()
        .anyMatch(name -> file.hasType(name + "." + simple));
  }

  private Stream<Expr.TypeUse> writtenSupertypes() {
    Stream<Expr.TypeUse> named =
        file.all(Decl.TypeDecl.class).stream()
            .flatMap(
                type -> Stream.concat(type.extending().stream(), type.implementing().stream()));
    Stream<Expr.TypeUse> anonymous =
        file.all(Expr.New.class).stream()
            .filter(made -> made.body().isPresent())
            .map(Expr.New::created);
    return Stream.concat(named, anonymous);
  }
}
