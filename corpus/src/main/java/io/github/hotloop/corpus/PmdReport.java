package io.github.hotloop.corpus;

import java.io.PrintWriter;
import java.nio.file.Path;
import net.sourceforge.pmd.PMDConfiguration;
import net.sourceforge.pmd.PmdAnalysis;
import net.sourceforge.pmd.renderers.TextRenderer;

/** Prints what PMD reports, as PMD prints it. */
public final class PmdReport {
  private PmdReport() {}

  /** Takes a file and rule sets. */
  public static void main(String[] args) {
    PMDConfiguration configuration = new PMDConfiguration();
    configuration.addInputPath(Path.of(args[0]));
    configuration.prependAuxClasspath(args[1]);
    for (int i = 2; i < args.length; i++) {
      configuration.addRuleSet(args[i]);
    }
    try (PmdAnalysis analysis = PmdAnalysis.create(configuration)) {
      TextRenderer renderer = new TextRenderer();
      renderer.setWriter(new PrintWriter(System.out, true));
      analysis.addRenderer(renderer);
      analysis.performAnalysis();
    }
  }
}
