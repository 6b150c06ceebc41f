package io.github.hotloop.errorprone;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import io.github.hotloop.tree.FrontEnd.Source;
import io.github.hotloop.tree.FrontEnd.Translated;
import io.github.hotloop.tree.Method;
import io.github.hotloop.tree.Semantics;
import io.github.hotloop.tree.Type;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A unit whose tree a processor has rewritten, as Lombok does. The shape is that of the text,
 * parsed once more. What a node means is asked of the rewritten tree where that has a node of the
 * same kind at the same place, and just one; all others are unknown.
 */
final class Rewritten implements Semantics {
  private record Place(Tree.Kind kind, long start, long end) {}

  private final Semantics semantics;
  private final Map<Place, Optional<TreePath>> paths = new HashMap<>();
  private SourcePositions parsed;

  private Rewritten(CompilationUnitTree unit, SourcePositions positions, Semantics semantics) {
    this.semantics = semantics;
    new TreePathScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void nothing) {
        if (tree != null && positions.getEndPosition(unit, tree) >= 0) {
          TreePath path = new TreePath(getCurrentPath(), tree);
          paths.merge(
              place(path, positions), Optional.of(path), (one, another) -> Optional.empty());
        }
        return super.scan(tree, nothing);
      }
    }.scan(new TreePath(unit), null);
  }

  /** Whether a processor that rewrites trees may have had a hand in it. */
  static boolean isLikely(String text) {
    return text.contains("lombok");
  }

  /** The neutral tree of a unit and how to find the host's nodes; empty if it does not parse. */
  static Optional<TranslatedUnit.Translation> translate(
      CompilationUnitTree unit, SourcePositions positions, String text, Semantics semantics) {
    Rewritten rewritten = new Rewritten(unit, positions, semantics);
    Source source = new Source(Path.of(unit.getSourceFile().getName()), text);
    Compilation afresh = new Compilation(List.of(source), List.of());
    if (!afresh.refused().isEmpty() || !afresh.translate().isEmpty()) {
      return Optional.empty();
    }
    rewritten.parsed = afresh.positions();
    return afresh.linked(rewritten).get(source) instanceof Translated translated
        ? Optional.of(new TranslatedUnit.Translation(translated.file(), rewritten::host))
        : Optional.empty();
  }

  /** The node of the rewritten tree that one of the parsed tree became. */
  private Optional<TreePath> host(Object origin) {
    return origin instanceof TreePath path
        ? paths.getOrDefault(place(path, parsed), Optional.empty())
        : Optional.empty();
  }

  private static Place place(TreePath path, SourcePositions positions) {
    CompilationUnitTree unit = path.getCompilationUnit();
    Tree tree = path.getLeaf();
    // Javac starts a variable at its type, which it fills in where that is inferred.
    boolean starts = tree.getKind() != Tree.Kind.VARIABLE;
    return new Place(
        tree.getKind(),
        starts ? positions.getStartPosition(unit, tree) : 0,
        positions.getEndPosition(unit, tree));
  }

  @Override
  public Type typeOf(Object origin) {
    return host(origin).map(semantics::typeOf).orElse(Type.UNKNOWN);
  }

  @Override
  public Method methodOf(Object origin) {
    return host(origin).map(semantics::methodOf).orElse(Method.UNKNOWN);
  }

  @Override
  public Optional<Object> constantOf(Object origin) {
    return host(origin).flatMap(semantics::constantOf);
  }

  @Override
  public boolean hasType(Object unit, String name) {
    return semantics.hasType(unit, name);
  }
}
