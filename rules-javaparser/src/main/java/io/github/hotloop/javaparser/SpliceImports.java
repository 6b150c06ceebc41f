package io.github.hotloop.javaparser;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** As {@link Splice}, of a text that differs in imports, or between them and the first type. */
final class SpliceImports {
  private static final String PACKAGE = "package some;";

  /** What is not there for a text that does not end where it should, in a comment, say. */
  private static final String TYPE = "class Some{}";

  private final Units units;

  SpliceImports(Units units) {
    this.units = units;
  }

  /** As {@link Splice#apply}. */
  boolean apply(CompilationUnit unit, Edit edit) {
    Optional<Stretch<ImportDeclaration>> touched =
        unit.getTypes()
            .getFirst()
            .filter(
                type -> !Splice.isBare(type) && comesLast(type, unit.getImports(), edit.before()))
            .flatMap(
                type ->
                    Stretch.of(
                        unit.getImports(),
                        unit.getPackageDeclaration().map(Positions::last),
                        Positions.first(type),
                        edit));
    return touched
        .filter(imports -> replace(unit, imports, edit.after(imports.gap().in(edit.before()))))
        .isPresent();
  }

  /** The parser lets imports come after types too. */
  private static boolean comesLast(
      TypeDeclaration<?> type, NodeList<ImportDeclaration> imports, Decoded text) {
    return imports.getLast().filter(last -> text.start(last) > text.start(type)).isEmpty();
  }

  private boolean replace(CompilationUnit unit, Stretch<ImportDeclaration> touched, String now) {
    String text = PACKAGE + now + TYPE;
    Decoded decoded = Decoded.ofDecoded(text);
    Optional<CompilationUnit> parsed =
        units.tryParse(decoded).filter(made -> endsWithType(made, decoded, text.length()));
    if (parsed.isEmpty()) {
      return false;
    }
    NodeList<ImportDeclaration> imports = parsed.get().getImports();
    Mentions mentions = new Mentions();
    without(touched.nodes(), imports).forEach(mentions::add);
    without(imports, touched.nodes()).forEach(mentions::add);
    mentions.forget(unit);
    JavaToken open = Positions.last(parsed.get().getPackageDeclaration().orElseThrow());
    touched.replace(imports, new Gap(open, Positions.first(parsed.get().getType(0))));
    return true;
  }

  private static boolean endsWithType(CompilationUnit made, Decoded text, int length) {
    NodeList<TypeDeclaration<?>> types = made.getTypes();
    return types.size() == 1
        && !Splice.isBare(types.get(0))
        && text.start(types.get(0)) == length - TYPE.length();
  }

  /** Those of some imports that are not among others. */
  private static List<ImportDeclaration> without(
      List<ImportDeclaration> some, List<ImportDeclaration> others) {
    Set<String> written = others.stream().map(Node::toString).collect(Collectors.toSet());
    return some.stream().filter(imported -> !written.contains(imported.toString())).toList();
  }
}
