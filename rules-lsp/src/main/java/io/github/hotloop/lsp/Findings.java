package io.github.hotloop.lsp;

import io.github.hotloop.fix.Fix;
import io.github.hotloop.rule.Engine;
import io.github.hotloop.rule.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * What is known about the texts in the editor. Of trees only the last one is kept; of texts that do
 * not parse, what was told before stays, moved along. For the analyst alone.
 */
final class Findings {
  private static final int KEPT = 200;

  private record Told(Document document, List<Diagnostic> diagnostics) {}

  private final Documents documents;
  private final Projects projects;
  private final Diagnoses diagnoses;
  private final Consumer<String> notice;
  private final Set<String> failed = new HashSet<>();
  private final Map<String, Told> lastGood =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Told> eldest) {
          return size() > KEPT;
        }
      };
  private Analysis last;
  private int lastGeneration;

  /** Nothing is known yet; {@code notice} takes what went wrong in a rule. */
  Findings(Documents documents, Projects projects, Diagnoses diagnoses, Consumer<String> notice) {
    this.documents = documents;
    this.projects = projects;
    this.diagnoses = diagnoses;
    this.notice = notice;
  }

  /** The analysis of a text, from memory if it was the last one. */
  Analysis analyse(Document document) {
    Project project = projects.of(document.path());
    project.see(documents.all(), document);
    if (last == null
        || last.document() != document
        || last.project() != project
        || lastGeneration != project.generation()) {
      forgetLast(); // Should this be given up half way, its tree is no longer whole.
      last = Analysis.of(document, project);
      lastGeneration = project.generation();
      last.failures().forEach(this::tell);
    }
    return last;
  }

  /** The fixes of a finding; tells what goes wrong in its rule. */
  List<Fix> fixes(Finding finding) {
    List<Fix> fixes = finding.fixes();
    finding.failure().ifPresent(this::tell);
    return fixes;
  }

  /** Tells what went wrong in a rule, the first time. */
  void tell(Engine.Failure failure) {
    if (failed.add(failure.rule().id())) {
      notice.accept(failure.message());
    }
  }

  /** Call it after a tree was made by other means: the last one may no longer be asked. */
  void forgetLast() {
    last = null;
  }

  /** What changes whenever a text would get other diagnostics. */
  String resultId(Document document) {
    Project project = projects.of(document.path());
    project.see(documents.all(), document);
    return Integer.toHexString(System.identityHashCode(project))
        + "."
        + project.generation()
        + "."
        + Integer.toHexString(document.text().hashCode())
        + "."
        + document.text().length();
  }

  /** What to tell about a text. */
  List<Diagnostic> diagnostics(Document document) {
    Analysis analysis = analyse(document);
    List<Diagnostic> now = diagnoses.of(analysis);
    boolean broken = analysis.refusal().filter(Analysis.Refusal::syntax).isPresent();
    Told before = lastGood.get(document.uri());
    if (broken && before != null) {
      List<Diagnostic> all = new ArrayList<>(now);
      all.addAll(moved(before, document));
      return all;
    } else if (!broken) {
      lastGood.put(document.uri(), new Told(document, now));
    }
    return now;
  }

  void close(String uri) {
    lastGood.remove(uri);
    last = null;
  }

  /** What was told about lines that are still there. */
  private static List<Diagnostic> moved(Told before, Document now) {
    List<String> old = before.document().text().lines().toList();
    List<String> lines = now.text().lines().toList();
    int shorter = Math.min(old.size(), lines.size());
    int same = 0;
    while (same < shorter && old.get(same).equals(lines.get(same))) {
      same++;
    }
    int sameAtEnd = 0;
    while (sameAtEnd < shorter - same
        && old.get(old.size() - 1 - sameAtEnd).equals(lines.get(lines.size() - 1 - sameAtEnd))) {
      sameAtEnd++;
    }
    int endsAt = old.size() - sameAtEnd;
    int shift = lines.size() - old.size();
    List<Diagnostic> kept = new ArrayList<>();
    for (Diagnostic told : before.diagnostics()) {
      int first = told.getRange().getStart().getLine();
      if (told.getRange().getEnd().getLine() < same) {
        kept.add(at(told, 0));
      } else if (first >= endsAt) {
        kept.add(at(told, shift));
      }
    }
    return kept;
  }

  private static Diagnostic at(Diagnostic told, int shift) {
    Position start = told.getRange().getStart();
    Position end = told.getRange().getEnd();
    Diagnostic moved =
        new Diagnostic(
            new Range(
                new Position(start.getLine() + shift, start.getCharacter()),
                new Position(end.getLine() + shift, end.getCharacter())),
            told.getMessage().getLeft(),
            told.getSeverity(),
            told.getSource(),
            told.getCode() == null ? null : told.getCode().getLeft());
    moved.setCodeDescription(told.getCodeDescription());
    moved.setData(told.getData());
    return moved;
  }
}
