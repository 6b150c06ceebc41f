package io.github.hotloop.errorprone;

import com.google.errorprone.ErrorProneOptions;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.CompilationUnitTreeMatcher;
import com.google.errorprone.fixes.Replacements.CoalescePolicy;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Source;
import com.sun.tools.javac.util.JCDiagnostic.DiagnosticPosition;
import com.sun.tools.javac.util.JCDiagnostic.SimpleDiagnosticPosition;
import io.github.hotloop.fix.Fix;
import io.github.hotloop.fix.Safety;
import io.github.hotloop.fix.TextEdit;
import io.github.hotloop.knowledge.Knowledge;
import io.github.hotloop.knowledge.KnowledgeException;
import io.github.hotloop.rule.Detector;
import io.github.hotloop.rule.Engine;
import io.github.hotloop.rule.Finding;
import io.github.hotloop.tree.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Runs one rule of the pack as an Error Prone check. SAFE fixes are suggested; REVIEW fixes only
 * with {@code -XepOpt:hotloop:ReviewFixes=true}. A rule that is not on by default runs when {@code
 * -Xep} names it or when all disabled checks are asked for. {@code -XepOpt:hotloop:Knowledge=FILE}
 * adds to what the rules know; a bad file is an error of the compilation.
 */
// Error Prone makes checks serializable and serializes none.
@SuppressWarnings("serial")
public abstract class HotloopChecker extends BugChecker implements CompilationUnitTreeMatcher {
  private static final String REVIEW_FIXES = "hotloop:ReviewFixes";

  private static final String KNOWLEDGE = "hotloop:Knowledge";

  private final transient Detector detector;
  // Made for the first unit: the flags come with it. Empty where they are wrong.
  private transient Optional<Engine> engine;
  private transient boolean failed;

  /** A check of what the detector finds. */
  protected HotloopChecker(Detector detector) {
    this.detector = detector;
  }

  @Override
  public Description matchCompilationUnit(CompilationUnitTree unit, VisitorState state) {
    if (isOn(state.errorProneOptions())) {
      TranslatedUnit translated = TranslatedUnit.of(unit, state);
      if (engine == null) {
        engine = engine(translated, state);
      }
      engine.ifPresent(
          made -> translated.fileFor(made).ifPresent(file -> run(made, file, translated, state)));
    }
    return Description.NO_MATCH;
  }

  private Optional<Engine> engine(TranslatedUnit translated, VisitorState state) {
    try {
      Knowledge knowledge =
          state
              .errorProneOptions()
              .getFlags()
              .get(KNOWLEDGE)
              .map(file -> Knowledge.builtIn().with(Path.of(file), Path.of("")))
              .orElseGet(Knowledge::builtIn);
      return Optional.of(new Engine(List.of(detector), knowledge, release(state)));
    } catch (KnowledgeException e) {
      translated.error("-XepOpt:" + KNOWLEDGE + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  /** The release of the sources: what javac compiles for is no older. */
  private static int release(VisitorState state) {
    String source = Source.instance(state.context).name;
    return source.contains(".") ? 0 : Integer.parseInt(source);
  }

  private void run(Engine made, SourceFile file, TranslatedUnit translated, VisitorState state) {
    Engine.Report report = made.run(file);
    report.findings().forEach(finding -> report(finding, translated, state));
    report.failures().forEach(failure -> note(failure, translated));
  }

  /** A defect of the rule is told once, and not for each file that it strikes. */
  private void note(Engine.Failure failure, TranslatedUnit translated) {
    if (!failed) {
      failed = true;
      translated.note(failure.message());
    }
  }

  /** Error Prone runs every check of a plug-in unless told otherwise. */
  private boolean isOn(ErrorProneOptions options) {
    return detector.rule().group().isDefault()
        || options.isEnableAllChecksAsWarnings()
        || options.getSeverityMap().containsKey(detector.rule().id());
  }

  private void report(Finding finding, TranslatedUnit translated, VisitorState state) {
    Optional<TreePath> path = translated.pathOf(finding.node());
    if (path.isPresent() && isSuppressedAround(path.get(), state)) {
      return;
    }
    // Not the tree's own position: that may be an operator's, on another line.
    DiagnosticPosition start = new SimpleDiagnosticPosition(finding.span().start());
    Description.Builder description = buildDescription(start).setMessage(finding.message());
    boolean withReview =
        state.errorProneOptions().getFlags().getBoolean(REVIEW_FIXES).orElse(false);
    for (Fix fix : finding.fixes()) {
      if (fix.safety() == Safety.SAFE || (withReview && fix.safety() == Safety.REVIEW)) {
        description.addFix(suggested(fix));
      }
    }
    finding.failure().ifPresent(failure -> note(failure, translated));
    state.reportMatch(description.build());
  }

  private boolean isSuppressedAround(TreePath path, VisitorState state) {
    for (Tree tree : path) {
      boolean declares =
          tree instanceof ClassTree || tree instanceof MethodTree || tree instanceof VariableTree;
      if (declares && isSuppressed(tree, state)) {
        return true;
      }
    }
    return false;
  }

  private static SuggestedFix suggested(Fix fix) {
    SuggestedFix.Builder suggested =
        SuggestedFix.builder()
            .setShortDescription(
                fix.caveat().map(caveat -> fix.title() + " (" + caveat + ")").orElse(fix.title()))
            .setCoalescePolicy(CoalescePolicy.EXISTING_FIRST);
    for (TextEdit edit : fix.edits()) {
      suggested.replace(edit.span().start(), edit.span().end(), edit.replacement());
    }
    return suggested.build();
  }
}
