package io.github.hotloop.pmd;

import io.github.hotloop.fix.Fix;
import io.github.hotloop.fix.Safety;
import io.github.hotloop.knowledge.Knowledge;
import io.github.hotloop.knowledge.KnowledgeException;
import io.github.hotloop.rule.Catalogue;
import io.github.hotloop.rule.Detector;
import io.github.hotloop.rule.Engine;
import io.github.hotloop.rule.Finding;
import io.github.hotloop.tree.Node;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.sourceforge.pmd.lang.document.FileId;
import net.sourceforge.pmd.lang.document.FileLocation;
import net.sourceforge.pmd.lang.document.TextRange2d;
import net.sourceforge.pmd.lang.java.ast.ASTCompilationUnit;
import net.sourceforge.pmd.lang.java.ast.JavaNode;
import net.sourceforge.pmd.lang.java.rule.AbstractJavaRule;
import net.sourceforge.pmd.lang.rule.Rule;
import net.sourceforge.pmd.lang.rule.RuleReference;
import net.sourceforge.pmd.lang.rule.RuleTargetSelector;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.reporting.RuleContext;
import net.sourceforge.pmd.reporting.RuleViolation;

/** Runs the rule of the pack that has this PMD rule's name. Rules share one translation a file. */
public final class HotloopRule extends AbstractJavaRule {
  private static final PropertyDescriptor<Boolean> REVIEW_FIXES =
      PropertyFactory.booleanProperty("reviewFixes")
          .desc("Also offer fixes that a person has to look at: a named thing may change")
          .defaultValue(false)
          .build();

  private static final PropertyDescriptor<String> KNOWLEDGE =
      PropertyFactory.stringProperty("knowledge")
          .desc("A file with facts about your own libraries, added to what the rules know")
          .defaultValue("")
          .build();

  private record Place(FileId file, TextRange2d range) {}

  /**
   * What can be done about a violation.
   *
   * @param fixes those that can be applied, the best first
   * @param charset of the file; empty if it does not read as the text that was analysed
   * @param text the hash code of that text
   */
  record Remedy(List<Fix> fixes, Optional<Charset> charset, int text) {
    /** The best fix; REVIEW ones only if wanted. */
    Optional<Fix> best(boolean review) {
      return fixes.stream().filter(fix -> review || fix.safety() == Safety.SAFE).findFirst();
    }
  }

  private final Map<Place, Remedy> remedies = new ConcurrentHashMap<>();
  private Optional<Engine> engine = Optional.empty();
  private boolean failed;

  /** For PMD, which sets the name afterwards. */
  public HotloopRule() {
    definePropertyDescriptor(REVIEW_FIXES);
    definePropertyDescriptor(KNOWLEDGE);
  }

  /** The fix of a violation; empty if it is not of this pack, or nothing can be applied to it. */
  public static Optional<Fix> fixOf(RuleViolation violation) {
    return of(violation)
        .flatMap(
            rule ->
                rule.remedy(violation)
                    .filter(remedy -> remedy.charset().isPresent())
                    .flatMap(remedy -> remedy.best(rule.offersReviewFixes())));
  }

  /** The rule of a violation if it is of this pack. */
  static Optional<HotloopRule> of(RuleViolation violation) {
    Rule rule = violation.getRule();
    while (rule instanceof RuleReference reference) {
      rule = reference.getRule();
    }
    return rule instanceof HotloopRule own ? Optional.of(own) : Optional.empty();
  }

  /** What can be done about a violation; empty if PMD took the violation from its cache. */
  Optional<Remedy> remedy(RuleViolation violation) {
    return Optional.ofNullable(remedies.get(place(violation.getLocation())));
  }

  boolean offersReviewFixes() {
    return getProperty(REVIEW_FIXES);
  }

  private static Place place(FileLocation location) {
    return new Place(location.getFileId(), location.toRange2d());
  }

  private Optional<Detector> detector() {
    return Catalogue.load().find(getName());
  }

  @Override
  public String dysfunctionReason() {
    if (detector().isEmpty()) {
      return "hotloop has no rule " + getName();
    }
    try {
      knowledge();
      return null;
    } catch (KnowledgeException e) {
      return e.getMessage();
    }
  }

  private Knowledge knowledge() {
    String file = getProperty(KNOWLEDGE);
    return file.isEmpty()
        ? Knowledge.builtIn()
        : Knowledge.builtIn().with(Path.of(file), Path.of(""));
  }

  @Override
  protected RuleTargetSelector buildTargetSelector() {
    return RuleTargetSelector.forTypes(ASTCompilationUnit.class);
  }

  @Override
  public Object visit(ASTCompilationUnit root, Object data) {
    PmdFile.of(root).ifPresent(file -> report(file, root, asCtx(data)));
    return data;
  }

  private void report(PmdFile file, ASTCompilationUnit root, RuleContext context) {
    Engine.Report report = engine(root).run(file.source());
    List<Engine.Failure> failures = new ArrayList<>(report.failures());
    for (Finding finding : report.findings()) {
      FileLocation location = file.location(root.getTextDocument().getFileId(), finding.span());
      remedies.put(place(location), remedy(file, finding.fixes()));
      finding.failure().ifPresent(failures::add);
      context.addViolationWithPosition(
          hostNode(finding.node()), root.getAstInfo(), location, "{0}", finding.message());
    }
    // A defect of the rule is told once, and not for each file that it strikes.
    if (!failures.isEmpty() && !failed) {
      failed = true;
      Engine.Failure failure = failures.get(0);
      throw new IllegalStateException(failure.message(), failure.cause());
    }
  }

  /** The engine of this run, in which all files have one version of the language. */
  private Engine engine(ASTCompilationUnit root) {
    if (engine.isEmpty()) {
      engine =
          Optional.of(
              new Engine(detector().map(List::of).orElse(List.of()), knowledge(), release(root)));
    }
    return engine.get();
  }

  /** The release of PMD's language version, as of "21" and "21-preview"; 8 and older as 0. */
  private static int release(ASTCompilationUnit root) {
    String version = root.getLanguageVersion().getVersion().replaceFirst("-.*", "");
    return version.matches("\\d+") ? Integer.parseInt(version) : 0;
  }

  private static Remedy remedy(PmdFile file, List<Fix> fixes) {
    List<Fix> applicable = fixes.stream().filter(fix -> fix.safety() != Safety.SKETCH).toList();
    return new Remedy(applicable, file.charset(), file.source().text().hashCode());
  }

  /** PMD's node around a node: PMD looks for annotations that suppress from there. */
  private static JavaNode hostNode(Node node) {
    return node.site().origin() instanceof JavaNode host
        ? host
        : hostNode(node.parent().orElseThrow());
  }
}
