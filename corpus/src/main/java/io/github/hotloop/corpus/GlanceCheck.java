package io.github.hotloop.corpus;

import io.github.hotloop.analysis.Glance;
import io.github.hotloop.errorprone.JavacFrontEnd;
import io.github.hotloop.rule.Catalogue;
import io.github.hotloop.rule.Detector;
import io.github.hotloop.rule.Engine;
import io.github.hotloop.rule.Finding;
import io.github.hotloop.tree.FrontEnd.Parsed;
import io.github.hotloop.tree.FrontEnd.Translated;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether what javac's front end sees at a glance loses a finding in a project, and what it saves.
 */
final class GlanceCheck {
  private final Map<Detector, Engine> engines = new LinkedHashMap<>();
  private final List<Finding> lost = new ArrayList<>();
  private long findings;
  private long files;
  private long seen;
  private long characters;
  private long charactersSeen;

  private GlanceCheck() {
    for (Detector detector : Catalogue.load().all()) {
      engines.put(detector, new Engine(List.of(detector)));
    }
  }

  static GlanceCheck of(Project project) {
    GlanceCheck check = new GlanceCheck();
    new JavacFrontEnd().parse(project.sources(), project.classPath(), check::check);
    return check;
  }

  private void check(Parsed parsed) {
    if (!(parsed instanceof Translated translated)) {
      return;
    }
    Glance glance = JavacFrontEnd.glance(translated.file());
    boolean any = false;
    for (Engine engine : engines.values()) {
      List<Finding> found = engine.run(translated.file()).findings();
      boolean may = engine.mayFind(glance);
      any |= may;
      findings += found.size();
      if (!may) {
        lost.addAll(found);
      }
    }
    int length = translated.file().text().length();
    files++;
    characters += length;
    seen += any ? 1 : 0;
    charactersSeen += any ? length : 0;
  }

  /** What a glance loses and saves, on one line, and a line for each finding that is lost. */
  List<String> report() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            "  at a glance: of %,d findings %d lost; to translate %d of %d files, %d %% of the"
                + " text",
            findings, lost.size(), seen, files, 100 * charactersSeen / Math.max(1, characters)));
    lost.forEach(finding -> lines.add("    lost: " + finding));
    return lines;
  }
}
