package io.github.hotloop.errorprone;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.PatternTree;
import com.sun.source.tree.Tree;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Optional;

/** What javac's trees can say since a release after 17; empty on an older one. */
final class NewerTrees {
  private static final String PACKAGE = "com.sun.source.tree.";
  private static final Optional<MethodHandle> LABELS =
      find(PACKAGE + "CaseTree", "getLabels", List.class);
  private static final Optional<MethodHandle> GUARD =
      find(PACKAGE + "CaseTree", "getGuard", ExpressionTree.class);
  private static final Optional<MethodHandle> CONSTANT =
      find(PACKAGE + "ConstantCaseLabelTree", "getConstantExpression", ExpressionTree.class);
  private static final Optional<MethodHandle> PATTERN =
      find(PACKAGE + "PatternCaseLabelTree", "getPattern", PatternTree.class);
  private static final Optional<MethodHandle> DECONSTRUCTOR =
      find(PACKAGE + "DeconstructionPatternTree", "getDeconstructor", ExpressionTree.class);
  private static final Optional<MethodHandle> NESTED =
      find(PACKAGE + "DeconstructionPatternTree", "getNestedPatterns", List.class);
  private static final Optional<MethodHandle> MODULE_IMPORT =
      find(PACKAGE + "ImportTree", "isModule", boolean.class);

  private NewerTrees() {}

  /** The labels of a case, {@code default} included: expressions, patterns or case labels. */
  static List<? extends Tree> labels(CaseTree tree) {
    return LABELS.isPresent() ? trees(call(LABELS.get(), tree)) : tree.getExpressions();
  }

  /** The guard of a case. */
  static Optional<Tree> guard(CaseTree tree) {
    return GUARD.map(getter -> (Tree) call(getter, tree));
  }

  /** What a label of a case holds: an expression or a pattern; the label itself if neither. */
  static Tree labelled(Tree label) {
    return switch (label.getKind().name()) {
      case "CONSTANT_CASE_LABEL" -> (Tree) call(CONSTANT.orElseThrow(), label);
      case "PATTERN_CASE_LABEL" -> (Tree) call(PATTERN.orElseThrow(), label);
      default -> label;
    };
  }

  static boolean isDefaultLabel(Tree label) {
    return label.getKind().name().equals("DEFAULT_CASE_LABEL");
  }

  static boolean isRecordPattern(Tree tree) {
    return tree.getKind().name().equals("DECONSTRUCTION_PATTERN");
  }

  /** The type that a record pattern names. */
  static Tree deconstructor(Tree recordPattern) {
    return (Tree) call(DECONSTRUCTOR.orElseThrow(), recordPattern);
  }

  /** The patterns in a record pattern. */
  static List<? extends Tree> nested(Tree recordPattern) {
    return trees(call(NESTED.orElseThrow(), recordPattern));
  }

  static boolean isModuleImport(ImportTree tree) {
    return MODULE_IMPORT.map(getter -> (Boolean) call(getter, tree)).orElse(false);
  }

  @SuppressWarnings("unchecked")
  private static List<? extends Tree> trees(Object list) {
    return (List<? extends Tree>) list;
  }

  private static Optional<MethodHandle> find(String owner, String name, Class<?> result) {
    try {
      Class<?> type = Class.forName(owner);
      MethodType signature = MethodType.methodType(result);
      return Optional.of(MethodHandles.publicLookup().findVirtual(type, name, signature));
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }

  private static Object call(MethodHandle getter, Tree tree) {
    try {
      return getter.invoke(tree);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
